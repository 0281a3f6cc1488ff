#include "lang/analysis/collector.hpp"

#include <algorithm>

namespace gossamer::analysis {

void Collector::collect(SyntaxTree const& syntax) {
    tree_.module = std::make_unique<Scope>(Scope{ScopeKind::module, syntax.root, nullptr, "<module>", {}, {}, {}});
    tree_.by_node[syntax.root] = tree_.module.get();
    scope_ = tree_.module.get();
    if (auto* module = as_if<Module>(syntax.root)) {
        statements(module->body);
    } else if (auto* interactive = as_if<Interactive>(syntax.root)) {
        statements(interactive->body);
    } else
        expression(as<Expression>(syntax.root)->body);
}

Variable& Collector::mention(Scope& scope, Symbol name, Node const* at) {
    Symbol const symbol = tree_.mangled(scope, name);
    auto const [place, is_new] = scope.index.try_emplace(symbol, static_cast<uint32_t>(scope.variables.size()));
    if (is_new) {
        scope.variables.push_back({});
        Variable& variable = scope.variables.back();
        variable.name = symbol;
        variable.order = ++mentions_;
        variable.first_use = at->start;
        variable.first_end = at->end;
    }
    return scope.variables[place->second];
}

void Collector::bind(Symbol name, Node const* at) {
    Variable& variable = mention(*scope_, name, at);
    variable.is_bound = variable.is_assigned = true;
    if (!in_iteration_target_) return;
    if (variable.is_rebound)
        return error(at, "comprehension inner loop cannot rebind assignment expression target '" +
                             std::string(name->text) + "'");
    variable.is_iteration = true;
}

void Collector::use(Symbol name, Node const* at) {
    mention(*scope_, name, at).is_used = true;
    if (name->text == "super" && scope_->frame_owner()->is_function_like()) {
        // Zero-argument super() reads the variable __class__ from outside, if there is one.
        mention(*scope_, tree_.symbol("__class__"), at).is_used = true;
    }
}

Scope* Collector::enter(ScopeKind kind, Node const* node, std::string name) {
    auto child = std::make_unique<Scope>(Scope{kind, node, scope_, std::move(name), {}, {}, {}});
    child->class_name = scope_->class_name;
    if (kind != ScopeKind::class_body) child->generic_class = scope_->generic_class;
    Scope* const entered = child.get();
    scope_->children.push_back(std::move(child));
    tree_.by_node[node] = entered;
    scope_ = entered;
    return entered;
}

void Collector::enter_hidden(void const* place, Node const* node, std::string name, char const* restriction) {
    auto child = std::make_unique<Scope>(Scope{ScopeKind::function, node, scope_, std::move(name), {}, {}, {}});
    child->class_name = scope_->class_name;
    child->generic_class = scope_->generic_class;
    child->restriction = restriction;
    child->sees_class = scope_->kind == ScopeKind::class_body || scope_->sees_class;
    Scope* const entered = child.get();
    scope_->children.push_back(std::move(child));
    tree_.by_place[place] = entered;
    scope_ = entered;
    if (entered->sees_class) mention(*entered, tree_.symbol("__classdict__"), node).is_used = true;
}

void Collector::lazy_value(Expr* value, void const* place, Symbol name, char const* restriction) {
    if (!value) return;
    enter_hidden(place, value, std::string(name->text), restriction);
    expression(value);
    leave();
}

void Collector::enter_type_parameters(List<TypeParam*> const& list, Symbol owner, bool of_class) {
    enter_hidden(&list, list[0], "<generic parameters of " + std::string(owner->text) + ">",
                 "the definition of a generic");
    if (of_class) {
        scope_->class_name = owner;
        scope_->generic_class = scope_;
    }
    for (TypeParam* parameter : list) {
        auto* const variable = as_if<TypeVar>(parameter);
        auto* const tuple = as_if<TypeVarTuple>(parameter);
        auto* const specification = as_if<ParamSpec>(parameter);
        Symbol const name = variable ? variable->name : tuple ? tuple->name : specification->name;
        Expr* const fallback = variable ? variable->default_value
                               : tuple  ? tuple->default_value
                                        : specification->default_value;
        if (of_class) scope_->private_names.push_back(name);
        if (scope_->find(tree_.mangled(*scope_, name)))
            return error(parameter, "duplicate type parameter '" + std::string(name->text) + "'");
        bind(name, parameter);
        scope_->find(tree_.mangled(*scope_, name))->is_type_parameter = true;
        if (variable)
            lazy_value(variable->bound, &variable->bound, name,
                       variable->bound && variable->bound->kind == Kind::Tuple ? "a TypeVar constraint"
                                                                               : "a TypeVar bound");
        lazy_value(fallback,
                   variable ? &variable->default_value
                   : tuple  ? &tuple->default_value
                            : &specification->default_value,
                   name,
                   variable ? "a TypeVar default"
                   : tuple  ? "a TypeVarTuple default"
                            : "a ParamSpec default");
        // Names in bounds may come later: what was mentioned only is no duplicate.
    }
}

void Collector::type_alias(TypeAlias& alias) {
    Symbol const name = as<Name>(alias.name)->id;
    bind(name, alias.name);
    if (alias.type_params.size) enter_type_parameters(alias.type_params, name);
    lazy_value(alias.value, &alias.value, name, "a type alias");
    if (alias.type_params.size) leave();
}

bool Collector::refuses(Node const* node, char const* what) {
    if (!scope_->restriction) return false;
    error(node, std::string(what) + " cannot be used within " + scope_->restriction);
    return true;
}

void Collector::parameters(Arguments const& arguments) {
    auto one = [&](Arg* arg) {
        Symbol const symbol = tree_.mangled(*scope_, arg->arg);
        if (scope_->index.contains(symbol))
            return error(arg, "duplicate argument '" + std::string(arg->arg->text) + "' in function definition");
        bind(arg->arg, arg);
        scope_->find(symbol)->is_parameter = true;
    };
    for (Arg* arg : arguments.posonlyargs) one(arg);
    for (Arg* arg : arguments.args) one(arg);
    for (Arg* arg : arguments.kwonlyargs) one(arg);
    if (arguments.vararg) one(arguments.vararg);
    if (arguments.kwarg) one(arguments.kwarg);
}

void Collector::annotation(Expr* node) {
    if (!annotations_are_texts_) return expression(node);
    tree_.detached.push_back(
        std::make_unique<Scope>(Scope{ScopeKind::function, node, scope_, "__annotation__", {}, {}, {}}));
    scope_ = tree_.detached.back().get();
    scope_->restriction = "an annotation";
    expression(node);
    leave();
}

template <class Definition> void Collector::function(Definition const& definition, bool is_async) {
    for (Expr* decorator : definition.decorator_list) expression(decorator);
    defaults(*definition.args);
    if (!definition.type_params.size) annotations(*definition.args, definition.returns);
    bind(definition.name, &definition);
    Scope* const outer_class = scope_->kind == ScopeKind::class_body ? scope_ : nullptr;
    if (definition.type_params.size) {
        enter_type_parameters(definition.type_params, definition.name);
        annotations(*definition.args, definition.returns);
    }
    Scope* const entered = enter(ScopeKind::function, &definition, std::string(definition.name->text));
    entered->is_async = is_async;
    parameters(*definition.args);
    statements(definition.body);
    leave();
    if (definition.type_params.size) leave();
    if (outer_class) count_self_attributes(*outer_class, *entered, definition);
}

template <class Definition>
void Collector::count_self_attributes(Scope& class_scope, Scope&, Definition const& definition) {
    Arg* const self = definition.args->posonlyargs.size ? definition.args->posonlyargs[0]
                      : definition.args->args.size      ? definition.args->args[0]
                                                        : nullptr;
    if (!self) return;
    for (Symbol const attribute : attributes_assigned_to(definition.body, self->arg))
        if (self_attributes_[&class_scope].insert(attribute->text).second) ++class_scope.self_attributes;
}

void Collector::note_static_attribute(Attribute const& node) {
    Name const* const object = as_if<Name>(node.value);
    if (node.ctx != ExprContext::Store || &node == uncounted_ || !object || object->id->text != "self") return;
    Scope* at = scope_;
    while (at->kind == ScopeKind::comprehension && at->parent) at = at->parent;
    for (at = at->parent; at; at = at->parent) {
        if (at->kind != ScopeKind::class_body) continue;
        if (std::find(at->static_attributes.begin(), at->static_attributes.end(), node.attr) ==
            at->static_attributes.end())
            at->static_attributes.push_back(node.attr);
        return;
    }
}

void Collector::statement(Stmt* node) {
    if (failure_.failed) return;
    switch (node->kind) {
        case Kind::AugAssign: uncounted_ = as<AugAssign>(node)->target; break;
        case Kind::FunctionDef: return function(*as<FunctionDef>(node), false);
        case Kind::AsyncFunctionDef: return function(*as<AsyncFunctionDef>(node), true);
        case Kind::TypeAlias: return type_alias(*as<TypeAlias>(node));
        case Kind::ClassDef: {
            auto& definition = *as<ClassDef>(node);
            for (Expr* decorator : definition.decorator_list) expression(decorator);
            if (definition.type_params.size) {
                bind(definition.name, node);
                enter_type_parameters(definition.type_params, definition.name, true);
            }
            for (Expr* base : definition.bases) expression(base);
            for (Keyword* keyword : definition.keywords) expression(keyword->value);
            if (!definition.type_params.size) bind(definition.name, node);
            Scope* const entered = enter(ScopeKind::class_body, node, std::string(definition.name->text));
            entered->class_name = definition.name;
            statements(definition.body);
            leave();
            if (definition.type_params.size) leave();
            return;
        }
        case Kind::AnnAssign: {
            auto& assign = *as<AnnAssign>(node);
            scope_->is_annotating = true;
            if (!assign.value) uncounted_ = assign.target;
            if (auto* name = as_if<Name>(assign.target)) {
                if (!assign.simple && !assign.value) {
                    annotation(assign.annotation);
                    return;
                }
                Variable& variable = mention(*scope_, name->id, name);
                if (assign.simple && scope_->kind != ScopeKind::module && (variable.is_global || variable.is_nonlocal))
                    return error(node, "annotated name '" + std::string(name->id->text) + "' can't be " +
                                           (variable.is_global ? "global" : "nonlocal"));
                if (assign.simple) variable.is_annotated = true;
                if (assign.simple || assign.value) variable.is_bound = variable.is_assigned = true;
            }
            if (assign.target->kind != Kind::Name) expression(assign.target);
            annotation(assign.annotation);
            return optional(assign.value);
        }
        case Kind::Global:
            for (Symbol name : as<Global>(node)->names) declare(name, node, true);
            return;
        case Kind::Nonlocal:
            for (Symbol name : as<Nonlocal>(node)->names) declare(name, node, false);
            return;
        case Kind::Import:
            for (Alias* alias : as<Import>(node)->names) {
                if (alias->asname)
                    bind_import(alias->asname, alias);
                else
                    bind_import(tree_.symbol(alias->name->text.substr(0, alias->name->text.find('.'))), alias);
            }
            return;
        case Kind::ImportFrom:
            for (Alias* alias : as<ImportFrom>(node)->names) {
                if (alias->name->text == "*") {
                    if (scope_->kind != ScopeKind::module) return error(alias, "import * only allowed at module level");
                    continue;
                }
                bind_import(alias->asname ? alias->asname : alias->name, alias);
            }
            return;
        default: break;
    }
    Walker::statement(node);
}

void collect_scopes(ScopeTree& tree, SyntaxTree const& syntax, Futures const& futures, Failure& failure) {
    Collector(tree, futures, failure).collect(syntax);
}

}  // namespace gossamer::analysis
