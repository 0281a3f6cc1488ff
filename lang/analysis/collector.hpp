// The walk of collect_scopes (passes.hpp): definitions and statements are in collect.cpp, expressions in
// collect_expressions.cpp.
#pragma once
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "lang/analysis/passes.hpp"
#include "lang/analysis/walk.hpp"

namespace gossamer::analysis {

using namespace syntax;

// First pass: what each scope mentions, in the order in which the program would meet it.
class Collector : public Walker {
public:
    Collector(ScopeTree& tree, Futures const& futures, Failure& failure)
        : tree_(tree), annotations_are_texts_(futures.annotations), failure_(failure) {}

    void collect(SyntaxTree const& syntax);

private:
    ScopeTree& tree_;
    bool const annotations_are_texts_;
    Failure& failure_;
    Scope* scope_ = nullptr;
    bool in_iteration_target_ = false;  // what a comprehension's "for" assigns to
    uint32_t mentions_ = 0;             // so far
    uint32_t iterables_ = 0;            // comprehensions whose iterable this is in

    void error(Node const* node, std::string message) {
        if (failure_.failed) return;
        failure_.failed = true;
        failure_.message = std::move(message);
        failure_.start = node->start;
        failure_.end = node->end;
        failure_.found_by = FoundBy::symbol_table;
    }

    Variable& mention(Scope& scope, Symbol name, Node const* at);
    void bind(Symbol name, Node const* at);
    void bind_import(Symbol name, Node const* at) { mention(*scope_, name, at).is_bound = true; }
    void use(Symbol name, Node const* at);

    Scope* enter(ScopeKind kind, Node const* node, std::string name);
    void leave() { scope_ = scope_->parent; }

    // --- type parameters: hidden functions

    void enter_hidden(void const* place, Node const* node, std::string name, char const* restriction);
    void lazy_value(Expr* value, void const* place, Symbol name, char const* restriction);
    void enter_type_parameters(List<TypeParam*> const& list, Symbol owner, bool of_class = false);
    void type_alias(TypeAlias& alias);
    bool refuses(Node const* node, char const* what);

    void parameters(Arguments const& arguments);
    void annotations(Arguments const& arguments, Expr* returns) {
        each_annotation(arguments, returns, [&](Expr* node) { annotation(node); });
    }
    void annotation(Expr* node);

    template <class Definition> void function(Definition const& definition, bool is_async);
    // How many attributes do the methods of a class set on their first parameter? So instances get the room at once.
    template <class Definition> void count_self_attributes(Scope& class_scope, Scope&, Definition const& definition);
    std::unordered_map<Scope*, std::unordered_set<std::string_view>> self_attributes_;

    // self.name = …, in whatever is compiled inside of a class: a name for its __static_attributes__.
    void note_static_attribute(Attribute const& node);
    Expr const* uncounted_ = nullptr;  // the target of an augmented assignment, or one without a value

    void statement(Stmt* node) override;
    void handler_name(ExceptHandler* handler) override { bind(handler->name, handler); }
    void pattern_name(Symbol name, Node const* at) override { bind(name, at); }

    void declare(Symbol name, Node const* at, bool global);

    void expression(Expr* node) override;
    static char const* comprehension_word(Scope const& scope);
    void iterable(Expr* node) {
        ++iterables_;
        expression(node);
        --iterables_;
    }
    void comprehension(Expr* node, ScopeKind kind, List<Comprehension*> generators, Expr* element, Expr* value);
    // Names are met key first; of two errors the one in the value is named.
    void value_before_key(Expr* value) {
        Failure const in_key = std::exchange(failure_, {});
        expression(value);
        if (!failure_.failed) failure_ = in_key;
    }
    void walrus(NamedExpr& node);
};

}  // namespace gossamer::analysis
