#include "lang/analysis/scopes.hpp"

#include <algorithm>

#include "lang/analysis/passes.hpp"

namespace gossamer::analysis {

using namespace syntax;

Symbol ScopeTree::symbol(std::string_view text) {
    auto const found = symbols.find(text);
    if (found != symbols.end()) return found->second;
    texts.push_back(std::make_unique<std::string>(text));
    made.push_back(std::make_unique<SymbolRecord>(SymbolRecord{*texts.back()}));
    symbols.emplace(*texts.back(), made.back().get());
    return made.back().get();
}

// Is a private name of this text brought into the form of its class?
static bool is_mangled_in(Scope const& scope, Symbol name) {
    if (!scope.class_name || !name->text.starts_with("__") || name->text.ends_with("__") ||
        name->text.find('.') != std::string_view::npos)
        return false;
    if (!scope.generic_class) return true;
    auto const& own = scope.generic_class->private_names;
    return std::find(own.begin(), own.end(), name) != own.end();
}

Symbol ScopeTree::mangled(Scope const& scope, Symbol name) {
    Symbol result = name;
    if (is_mangled_in(scope, name)) {
        std::string_view owner = scope.class_name->text;
        while (owner.starts_with('_')) owner.remove_prefix(1);
        if (!owner.empty()) return symbol("_" + std::string(owner) + std::string(name->text));
    }
    // One record for each text, also across what the tree and this analysis made.
    auto const found = symbols.find(name->text);
    if (found != symbols.end()) return found->second;
    symbols.emplace(name->text, result);
    return result;
}

ScopeTree resolve_scopes(SyntaxTree const& syntax, Futures const& futures, Failure& failure) {
    ScopeTree tree;
    collect_scopes(tree, syntax, futures, failure);
    if (!failure.failed) resolve_storage(tree, failure);
    return tree;
}

}  // namespace gossamer::analysis
