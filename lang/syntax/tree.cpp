#include "lang/syntax/tree.hpp"

#include <cstdlib>
#include <cstring>
#include <new>

namespace gossamer::syntax {

Arena::~Arena() {
    for (char* chunk : chunks_) std::free(chunk);
}

void Arena::add_chunk(size_t bytes) {
    // Small sources (eval, the REPL) should not cost a megabyte each.
    size_t size = chunks_.empty() ? 16 << 10 : chunks_.size() < 4 ? 128 << 10 : 1 << 20;
    if (size < bytes) size = bytes;
    chunks_.reserve(chunks_.size() + 1);
    auto* chunk = static_cast<char*>(std::malloc(size));
    if (!chunk) throw std::bad_alloc();
    chunks_.push_back(chunk);
    next_ = chunk;
    limit_ = chunk + size;
    reserved_ += size;
}

std::string_view Arena::copy(std::string_view text) {
    auto* place = static_cast<char*>(allocate(text.size() + 1));
    std::memcpy(place, text.data(), text.size());
    place[text.size()] = '\0';
    return {place, text.size()};
}

std::string_view class_name(Kind kind) {
    // clang-format off
    static constexpr std::string_view names[] = {
        "Module", "Interactive", "Expression", "FunctionDef", "AsyncFunctionDef", "ClassDef", "Return", "Delete",
        "Assign", "TypeAlias", "AugAssign", "AnnAssign", "For", "AsyncFor", "While", "If", "With", "AsyncWith", "Match",
        "Raise", "Try", "TryStar", "Assert", "Import", "ImportFrom", "Global", "Nonlocal", "Expr", "Pass", "Break",
        "Continue", "BoolOp", "NamedExpr", "BinOp", "UnaryOp", "Lambda", "IfExp", "Dict", "Set", "ListComp", "SetComp",
        "DictComp", "GeneratorExp", "Await", "Yield", "YieldFrom", "Compare", "Call", "FormattedValue", "JoinedStr",
        "Constant", "Attribute", "Subscript", "Starred", "Name", "List", "Tuple", "Slice", "MatchValue",
        "MatchSingleton", "MatchSequence", "MatchMapping", "MatchClass", "MatchStar", "MatchAs", "MatchOr", "TypeVar",
        "ParamSpec", "TypeVarTuple", "ExceptHandler", "arguments", "arg", "keyword", "alias", "withitem", "match_case",
        "comprehension"};
    // clang-format on
    static_assert(std::size(names) == size_t(Kind::Comprehension) + 1);
    return names[size_t(kind)];
}

}  // namespace gossamer::syntax
