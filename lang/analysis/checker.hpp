// The walk of check_code (scopes.hpp): statements are in checks.cpp, expressions and patterns in expression_checks.cpp.
#pragma once
#include <utility>

#include "lang/analysis/scopes.hpp"
#include "lang/analysis/walk.hpp"

namespace gossamer::analysis {

using namespace syntax;

constexpr size_t most_blocks = 21;

// What a loop, a try or a with leaves on the stack of blocks while its inside is compiled.
enum class Block : uint8_t { loop, star_handler, with, other };

enum class CodeKind : uint8_t { module, class_body, function, async_function, lambda, generator };

class Checker : public Walker {
public:
    Checker(ScopeTree const& scopes, Futures const& futures, std::vector<Warning>& warnings, Failure& failure)
        : scopes_(scopes), futures_(futures), warnings_(warnings), failure_(failure) {}

    void check(SyntaxTree const& tree);

private:
    ScopeTree const& scopes_;
    Futures const& futures_;
    std::vector<Warning>& warnings_;
    Failure& failure_;
    CodeKind code_ = CodeKind::module;
    bool is_async_generator_ = false;
    // With what stands in the finally clause that whoever leaves the block passes through, or nothing.
    struct OpenBlock {
        Block kind;
        List<Stmt*> const* finally = nullptr;
    };
    std::vector<OpenBlock> blocks_;

    bool is_function() const { return code_ != CodeKind::module && code_ != CodeKind::class_body; }

    void error(Node const* node, std::string message) {
        if (failure_.failed) return;
        failure_ = {true, std::move(message), node->start, node->end, FoundBy::compiler};
    }
    void warn(Node const* node, std::string message) {
        if (!message.empty() && !failure_.failed) warnings_.push_back({std::move(message), node->start, node->end});
    }
    // The only name that is not a keyword and yet cannot be bound.
    void check_bound(Symbol name, Node const* at, char const* does = "assign to") {
        if (name && name->text == "__debug__") error(at, std::string("cannot ") + does + " __debug__");
    }

    // --- blocks

    class InBlock {
    public:
        InBlock(Checker& checker, Block block, Node const* at, List<Stmt*> const* finally = nullptr)
            : blocks_(checker.blocks_) {
            if (blocks_.size() >= most_blocks) checker.error(at, "too many statically nested blocks");
            blocks_.push_back({block, finally});
        }
        ~InBlock() { blocks_.pop_back(); }
        InBlock(InBlock const&) = delete;

    private:
        std::vector<OpenBlock>& blocks_;
    };

    // The ways out through finally clauses have a copy of each, which warns of what stands there once more. Gives the
    // block where the way ends, or `other`. `up_to_loop`: it goes no further than the innermost loop. Copies of finally
    // clauses, and what leaves a with, stand nowhere in the source; nor does a mistake that is found behind them.
    Block leave_blocks(bool up_to_loop, bool& is_nowhere);
    void refuse_leaving(Node const* node, bool is_nowhere) {
        error(node, "'break', 'continue' and 'return' cannot appear in an except* block");
        if (is_nowhere) failure_.found_by = FoundBy::compiler_nowhere;
    }

    // A code object of its own, whose blocks are counted anew.
    template <class Inside> void code(CodeKind kind, bool suspends, bool is_async_generator, Inside inside) {
        auto const outer_kind = std::exchange(code_, kind);
        auto const outer_generator = std::exchange(is_async_generator_, is_async_generator);
        auto outer_blocks = std::exchange(blocks_, {});
        if (suspends) blocks_.push_back({Block::other});  // what turns StopIteration into RuntimeError
        inside();
        blocks_ = std::move(outer_blocks);
        is_async_generator_ = outer_generator;
        code_ = outer_kind;
    }

    // --- definitions

    template <class Each> static void each_parameter(Arguments const& arguments, Each each) {
        for (Arg* arg : arguments.posonlyargs) each(arg);
        for (Arg* arg : arguments.args) each(arg);
        if (arguments.vararg) each(arguments.vararg);
        for (Arg* arg : arguments.kwonlyargs) each(arg);
        if (arguments.kwarg) each(arguments.kwarg);
    }
    void check_parameters(Arguments const& arguments) {
        each_parameter(arguments, [&](Arg* arg) { check_bound(arg->arg, arg); });
    }
    void annotations(Arguments const& arguments, Expr* returns) {
        if (futures_.annotations) return;
        each_annotation(arguments, returns, [&](Expr* node) { possibly_starred(node); });
    }
    void lazy_value(Expr* value) {
        if (value) code(CodeKind::function, false, false, [&] { possibly_starred(value); });
    }
    void type_parameters(List<TypeParam*> const& list);
    template <class Definition> void function(Definition const& definition, bool is_async);
    void class_definition(ClassDef const& definition);

    // --- statements

    void statement(Stmt* node) override;
    void return_statement(Return& node);
    void leave_loop(Stmt* node, char const* outside);
    // Annotations of a function's variables are never evaluated, those of other targets only outside of functions.
    void annotated(AnnAssign& node);
    void subscript_parts(Expr* node);
    void import_from(ImportFrom& node);
    template <class Loop> void for_loop(Loop& node);
    template <class With> void with_items(With& node, uint32_t i);
    template <class Attempt> void try_statement(Attempt& node, Block handling);
    template <class Attempt> void handled(Attempt& node, Block handling);
    template <class Attempt> void handlers(Attempt& node, Block handling);

    // --- patterns

    void pattern(Pattern* node) override;
    void pattern_name(Symbol name, Node const* at) override { check_bound(name, at); }

    // --- expressions

    void possibly_starred(Expr* node) { expression(node->kind == Kind::Starred ? as<Starred>(node)->value : node); }
    void elements(Expr const* node, List<Expr*> list, ExprContext context);
    void check_keywords(List<Keyword*> keywords);

    void expression(Expr* node) override;
    void in_frame(Expr* node, List<Comprehension*> parts, Expr* element, Expr* value);
    void comprehension(List<Comprehension*> parts, Expr* element, Expr* value);
};

}  // namespace gossamer::analysis
