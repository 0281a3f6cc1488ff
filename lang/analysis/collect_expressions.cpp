// What expressions mention and bind.
#include "lang/analysis/collector.hpp"

namespace gossamer::analysis {

void Collector::declare(Symbol name, Node const* at, bool global) {
    Symbol const symbol = tree_.mangled(*scope_, name);
    std::string const text(name->text);
    char const* const word = global ? "global" : "nonlocal";
    if (Variable* before = scope_->find(symbol)) {
        if (before->is_parameter) return error(at, "name '" + text + "' is parameter and " + word);
        if (before->is_used) return error(at, "name '" + text + "' is used prior to " + word + " declaration");
        if (before->is_annotated) return error(at, "annotated name '" + text + "' can't be " + word);
        if (before->is_assigned) return error(at, "name '" + text + "' is assigned to before " + word + " declaration");
    }
    Variable& variable = mention(*scope_, name, at);
    if (!variable.is_global && !variable.is_nonlocal) {
        variable.first_use = at->start;
        variable.first_end = at->end;
    }
    (global ? variable.is_global : variable.is_nonlocal) = true;
    // A global named here is a global of the module, also where the module's own names are looked up at run time.
    if (global) mention(*tree_.module, symbol, at).is_global = true;
}

void Collector::expression(Expr* node) {
    if (failure_.failed) return;
    switch (node->kind) {
        case Kind::Name: {
            auto& name = *as<Name>(node);
            if (name.ctx == ExprContext::Del && name.id->text == "__debug__")
                return error(node, "cannot delete __debug__");
            if (name.ctx == ExprContext::Load)
                use(name.id, node);
            else
                bind(name.id, node);
            return;
        }
        case Kind::Attribute: note_static_attribute(*as<Attribute>(node)); break;
        case Kind::Lambda: {
            auto& lambda = *as<Lambda>(node);
            defaults(*lambda.args);
            enter(ScopeKind::lambda, node, "<lambda>");
            parameters(*lambda.args);
            expression(lambda.body);
            leave();
            return;
        }
        case Kind::NamedExpr:
            if (refuses(node, "named expression")) return;
            return walrus(*as<NamedExpr>(node));
        case Kind::Yield:
        case Kind::YieldFrom: {
            if (refuses(node, "yield expression")) return;
            Walker::expression(node);
            if (scope_->kind == ScopeKind::comprehension || scope_->kind == ScopeKind::generator)
                return error(node, std::string("'yield' inside ") + comprehension_word(*scope_));
            scope_->is_generator = true;
            return;
        }
        case Kind::Await:
            if (refuses(node, "await expression")) return;
            if (scope_->kind == ScopeKind::comprehension || scope_->kind == ScopeKind::generator)
                scope_->is_async = true;
            break;
        case Kind::GeneratorExp:
            return comprehension(node, ScopeKind::generator, as<GeneratorExp>(node)->generators,
                                 as<GeneratorExp>(node)->elt, nullptr);
        case Kind::ListComp:
            return comprehension(node, ScopeKind::comprehension, as<ListComp>(node)->generators,
                                 as<ListComp>(node)->elt, nullptr);
        case Kind::SetComp:
            return comprehension(node, ScopeKind::comprehension, as<SetComp>(node)->generators, as<SetComp>(node)->elt,
                                 nullptr);
        case Kind::DictComp:
            return comprehension(node, ScopeKind::comprehension, as<DictComp>(node)->generators,
                                 as<DictComp>(node)->key, as<DictComp>(node)->value);
        default: break;
    }
    Walker::expression(node);
}

char const* Collector::comprehension_word(Scope const& scope) {
    switch (scope.node->kind) {
        case Kind::ListComp: return "list comprehension";
        case Kind::SetComp: return "set comprehension";
        case Kind::DictComp: return "dict comprehension";
        default: return "generator expression";
    }
}

void Collector::comprehension(Expr* node, ScopeKind kind, List<Comprehension*> generators, Expr* element, Expr* value) {
    // The first iterable belongs to the scope around.
    iterable(generators[0]->iter);
    Scope* const entered = enter(kind, node, kind == ScopeKind::generator ? "<genexpr>" : scope_->name);
    if (kind == ScopeKind::generator) entered->is_generator = true;
    for (Comprehension* part : generators) {
        if (part->is_async) entered->is_async = true;
        in_iteration_target_ = true;
        expression(part->target);
        in_iteration_target_ = false;
        if (part != generators[0]) iterable(part->iter);
        for (Expr* condition : part->ifs) expression(condition);
    }
    expression(element);
    if (value) value_before_key(value);
    leave();
    if (kind == ScopeKind::generator || !entered->is_async) return;
    // It runs in the frame around, which awaits then.
    if (scope_->kind == ScopeKind::comprehension || scope_->kind == ScopeKind::generator) scope_->is_async = true;
}

void Collector::walrus(NamedExpr& node) {
    auto& target = *as<Name>(node.target);
    if (iterables_) return error(&node, "assignment expression cannot be used in a comprehension iterable expression");
    // Inside a comprehension it binds in the scope around all comprehensions.
    Scope* scope = scope_;
    while (scope->kind == ScopeKind::comprehension || scope->kind == ScopeKind::generator) {
        Variable* const own = scope->find(tree_.mangled(*scope, target.id));
        if (own && own->is_iteration)
            return error(&target, "assignment expression cannot rebind comprehension iteration variable '" +
                                      std::string(target.id->text) + "'");
        scope = scope->parent;
    }
    if (scope != scope_ && scope->kind == ScopeKind::class_body)
        return error(&target, "assignment expression within a comprehension cannot be used in a class body");
    if (scope != scope_ && scope->restriction)
        return error(&target, std::string("assignment expression within a comprehension cannot be used ") +
                                  (scope->restriction[0] == 't' ? "within " : "in ") + scope->restriction);
    for (Scope* each = scope_; each != scope->parent; each = each->parent) each->has_walrus = true;
    if (scope != scope_) mention(*scope_, target.id, &target).is_rebound = true;
    expression(node.value);
    Variable& variable = mention(*scope, target.id, &target);
    variable.is_bound = true;
    // In a comprehension of a module the name is declared a global, for the module as well.
    if (scope != scope_ && scope->kind == ScopeKind::module)
        variable.is_global = true;
    else
        variable.is_assigned = true;
    for (Scope* inner = scope_; inner != scope; inner = inner->parent) {
        Variable& through = mention(*inner, target.id, &target);
        through.is_used = true;
        if (scope->kind == ScopeKind::module || variable.is_global)
            through.is_global = true;
        else if (inner->kind == ScopeKind::generator)
            through.is_nonlocal = true;
    }
}

}  // namespace gossamer::analysis
