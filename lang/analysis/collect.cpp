#include <algorithm>
#include <unordered_set>
#include <utility>

#include "lang/analysis/passes.hpp"
#include "lang/analysis/walk.hpp"

namespace gossamer::analysis {

using namespace syntax;

namespace {

// First pass: what each scope mentions, in the order in which the program would meet it.
class Collector : public Walker {
public:
    Collector(ScopeTree& tree, Futures const& futures, Failure& failure)
        : tree_(tree), annotations_are_texts_(futures.annotations), failure_(failure) {}

    void collect(SyntaxTree const& syntax) {
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

    Variable& mention(Scope& scope, Symbol name, Node const* at) {
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
    void bind(Symbol name, Node const* at) {
        Variable& variable = mention(*scope_, name, at);
        variable.is_bound = variable.is_assigned = true;
        if (!in_iteration_target_) return;
        if (variable.is_rebound)
            return error(at, "comprehension inner loop cannot rebind assignment expression target '" +
                                 std::string(name->text) + "'");
        variable.is_iteration = true;
    }
    void bind_import(Symbol name, Node const* at) { mention(*scope_, name, at).is_bound = true; }
    void use(Symbol name, Node const* at) {
        mention(*scope_, name, at).is_used = true;
        if (name->text == "super" && scope_->frame_owner()->is_function_like()) {
            // Zero-argument super() reads the cell __class__, if there is a class around.
            if (inside_class()) mention(*scope_, tree_.symbol("__class__"), at).is_used = true;
        }
    }
    bool inside_class() const {
        for (Scope* scope = scope_; scope; scope = scope->parent)
            if (scope->kind == ScopeKind::class_body) return true;
        return false;
    }

    Scope* enter(ScopeKind kind, Node const* node, std::string name) {
        auto child = std::make_unique<Scope>(Scope{kind, node, scope_, std::move(name), {}, {}, {}});
        child->class_name = scope_->class_name;
        Scope* const entered = child.get();
        scope_->children.push_back(std::move(child));
        tree_.by_node[node] = entered;
        scope_ = entered;
        return entered;
    }
    void leave() { scope_ = scope_->parent; }

    // --- type parameters: hidden functions

    void enter_hidden(void const* place, Node const* node, std::string name, char const* restriction) {
        auto child = std::make_unique<Scope>(Scope{ScopeKind::function, node, scope_, std::move(name), {}, {}, {}});
        child->class_name = scope_->class_name;
        child->restriction = restriction;
        child->sees_class = scope_->kind == ScopeKind::class_body || scope_->sees_class;
        Scope* const entered = child.get();
        scope_->children.push_back(std::move(child));
        tree_.by_place[place] = entered;
        scope_ = entered;
        if (entered->sees_class) mention(*entered, tree_.symbol("__classdict__"), node).is_used = true;
    }
    void lazy_value(Expr* value, void const* place, Symbol name, char const* restriction) {
        if (!value) return;
        enter_hidden(place, value, std::string(name->text), restriction);
        expression(value);
        leave();
    }
    void enter_type_parameters(List<TypeParam*> const& list, Symbol owner) {
        enter_hidden(&list, list[0], "<generic parameters of " + std::string(owner->text) + ">",
                     "the definition of a generic");
        for (TypeParam* parameter : list) {
            auto* const variable = as_if<TypeVar>(parameter);
            auto* const tuple = as_if<TypeVarTuple>(parameter);
            auto* const specification = as_if<ParamSpec>(parameter);
            Symbol const name = variable ? variable->name : tuple ? tuple->name : specification->name;
            Expr* const fallback = variable ? variable->default_value
                                   : tuple  ? tuple->default_value
                                            : specification->default_value;
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
    void type_alias(TypeAlias& alias) {
        Symbol const name = as<Name>(alias.name)->id;
        bind(name, alias.name);
        if (alias.type_params.size) enter_type_parameters(alias.type_params, name);
        lazy_value(alias.value, &alias.value, name, "a type alias");
        if (alias.type_params.size) leave();
    }
    bool refuses(Node const* node, char const* what) {
        if (!scope_->restriction) return false;
        error(node, std::string(what) + " cannot be used within " + scope_->restriction);
        return true;
    }

    void parameters(Arguments const& arguments) {
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
    void annotations(Arguments const& arguments, Expr* returns) {
        each_annotation(arguments, returns, [&](Expr* node) { annotation(node); });
    }
    void annotation(Expr* node) {
        if (!annotations_are_texts_) return expression(node);
        tree_.detached.push_back(
            std::make_unique<Scope>(Scope{ScopeKind::function, node, scope_, "__annotation__", {}, {}, {}}));
        scope_ = tree_.detached.back().get();
        scope_->restriction = "an annotation";
        expression(node);
        leave();
    }

    template <class Definition> void function(Definition const& definition, bool is_async) {
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
    // How many attributes do the methods of a class set on their first parameter? So instances get the room at once.
    template <class Definition> void count_self_attributes(Scope& class_scope, Scope&, Definition const& definition) {
        Arg* const self = definition.args->posonlyargs.size ? definition.args->posonlyargs[0]
                          : definition.args->args.size      ? definition.args->args[0]
                                                            : nullptr;
        if (!self) return;
        for (Symbol const attribute : attributes_assigned_to(definition.body, self->arg))
            if (self_attributes_[&class_scope].insert(attribute->text).second) ++class_scope.self_attributes;
    }
    std::unordered_map<Scope*, std::unordered_set<std::string_view>> self_attributes_;

    // self.name = …, in whatever is compiled inside of a class: a name for its __static_attributes__.
    void note_static_attribute(Attribute const& node) {
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
    Expr const* uncounted_ = nullptr;  // the target of an augmented assignment, or one without a value

    void statement(Stmt* node) override {
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
                    enter_type_parameters(definition.type_params, definition.name);
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
                if (!assign.value) uncounted_ = assign.target;
                if (auto* name = as_if<Name>(assign.target)) {
                    if (!assign.simple && !assign.value) {
                        annotation(assign.annotation);
                        return;
                    }
                    Variable& variable = mention(*scope_, name->id, name);
                    if (assign.simple && scope_->kind != ScopeKind::module &&
                        (variable.is_global || variable.is_nonlocal))
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
                        if (scope_->kind != ScopeKind::module)
                            return error(alias, "import * only allowed at module level");
                        continue;
                    }
                    bind_import(alias->asname ? alias->asname : alias->name, alias);
                }
                return;
            default: break;
        }
        Walker::statement(node);
    }
    void handler_name(ExceptHandler* handler) override { bind(handler->name, handler); }
    void pattern_name(Symbol name, Node const* at) override { bind(name, at); }

    void declare(Symbol name, Node const* at, bool global) {
        Symbol const symbol = tree_.mangled(*scope_, name);
        std::string const text(symbol->text);
        char const* const word = global ? "global" : "nonlocal";
        if (Variable* before = scope_->find(symbol)) {
            if (before->is_parameter) return error(at, "name '" + text + "' is parameter and " + word);
            if (before->is_used) return error(at, "name '" + text + "' is used prior to " + word + " declaration");
            if (before->is_annotated) return error(at, "annotated name '" + text + "' can't be " + word);
            if (before->is_assigned)
                return error(at, "name '" + text + "' is assigned to before " + word + " declaration");
        }
        Variable& variable = mention(*scope_, name, at);
        if (!variable.is_global && !variable.is_nonlocal) {
            variable.first_use = at->start;
            variable.first_end = at->end;
        }
        (global ? variable.is_global : variable.is_nonlocal) = true;
        // A global named here is a global of the module, whatever else binds it.
    }

    void expression(Expr* node) override {
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
                return comprehension(node, ScopeKind::comprehension, as<SetComp>(node)->generators,
                                     as<SetComp>(node)->elt, nullptr);
            case Kind::DictComp:
                return comprehension(node, ScopeKind::comprehension, as<DictComp>(node)->generators,
                                     as<DictComp>(node)->key, as<DictComp>(node)->value);
            default: break;
        }
        Walker::expression(node);
    }
    static char const* comprehension_word(Scope const& scope) {
        switch (scope.node->kind) {
            case Kind::ListComp: return "list comprehension";
            case Kind::SetComp: return "set comprehension";
            case Kind::DictComp: return "dict comprehension";
            default: return "generator expression";
        }
    }
    void iterable(Expr* node) {
        ++iterables_;
        expression(node);
        --iterables_;
    }
    void comprehension(Expr* node, ScopeKind kind, List<Comprehension*> generators, Expr* element, Expr* value) {
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
    // Names are met key first; of two errors the one in the value is named.
    void value_before_key(Expr* value) {
        Failure const in_key = std::exchange(failure_, {});
        expression(value);
        if (!failure_.failed) failure_ = in_key;
    }
    void walrus(NamedExpr& node) {
        auto& target = *as<Name>(node.target);
        if (iterables_)
            return error(&node, "assignment expression cannot be used in a comprehension iterable expression");
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
        variable.is_bound = variable.is_assigned = true;
        for (Scope* inner = scope_; inner != scope; inner = inner->parent) {
            Variable& through = mention(*inner, target.id, &target);
            through.is_used = true;
            if (scope->kind == ScopeKind::module || variable.is_global)
                through.is_global = true;
            else if (inner->kind == ScopeKind::generator)
                through.is_nonlocal = true;
        }
    }
};

}  // namespace

void collect_scopes(ScopeTree& tree, SyntaxTree const& syntax, Futures const& futures, Failure& failure) {
    Collector(tree, futures, failure).collect(syntax);
}

}  // namespace gossamer::analysis
