// Walking a syntax tree in the order in which a program evaluates it. Derive and override what matters.
#pragma once
#include <unordered_set>
#include <vector>

#include "lang/syntax/tree.hpp"

namespace gossamer::analysis {

class Walker {
public:
    virtual ~Walker() = default;
    virtual void statement(syntax::Stmt* node);
    virtual void expression(syntax::Expr* node);
    virtual void handler_name(syntax::ExceptHandler*) {}
    virtual void pattern_name(syntax::Symbol, syntax::Node const*) {}
    void statements(syntax::List<syntax::Stmt*> body) {
        for (syntax::Stmt* each : body) statement(each);
    }
    virtual void pattern(syntax::Pattern* node);
    void optional(syntax::Expr* node) {
        if (node) expression(node);
    }
    void defaults(syntax::Arguments const& arguments) {
        for (syntax::Expr* each : arguments.defaults) expression(each);
        for (syntax::Expr* each : arguments.kw_defaults) optional(each);
    }
    // The annotations of a function: of its parameters in their order, then of its result.
    template <class Visit>
    static void each_annotation(syntax::Arguments const& arguments, syntax::Expr* returns, Visit visit) {
        auto one = [&](syntax::Arg* arg) {
            if (arg && arg->annotation) visit(arg->annotation);
        };
        for (syntax::Arg* arg : arguments.posonlyargs) one(arg);
        for (syntax::Arg* arg : arguments.args) one(arg);
        one(arguments.vararg);
        for (syntax::Arg* arg : arguments.kwonlyargs) one(arg);
        one(arguments.kwarg);
        if (returns) visit(returns);
    }
};

// The attributes that the statements of a method assign to the name `self` (not in functions inside).
std::vector<syntax::Symbol> attributes_assigned_to(syntax::List<syntax::Stmt*> body, syntax::Symbol self);

}  // namespace gossamer::analysis
