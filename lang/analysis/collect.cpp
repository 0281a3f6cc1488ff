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
    Collector(ScopeTree& tree, Failure& failure) : tree_(tree), failure_(failure) {}

    void collect(SyntaxTree const& syntax) {
        tree_.module = std::make_unique<Scope>(Scope{ScopeKind::module, syntax.root, nullptr, "<module>", {}, {}, {}});
        tree_.by_node[syntax.root] = tree_.module.get();
        scope_ = tree_.module.get();
        if (auto* module = as_if<Module>(syntax.root))
            statements(module->body);
        else if (auto* interactive = as_if<Interactive>(syntax.root))
            statements(interactive->body);
        else
            expression(as<Expression>(syntax.root)->body);
    }

private:
    ScopeTree& tree_;
    Failure& failure_;
    Scope* scope_ = nullptr;
    uint32_t loops_ = 0;
    uint32_t iterables_ = 0;  // of comprehensions, inside of which we are
    bool is_never_evaluated_ = false;
    bool annotations_are_texts_ = false;       // from __future__ import annotations
    Node const* return_with_value_ = nullptr;  // the first one in the function

    void error(Node const* node, std::string message) {
        if (failure_.failed) return;
        failure_.failed = true;
        failure_.message = std::move(message);
        failure_.start = node->start;
        failure_.end = node->end;
    }
    void unsupported(Node const* node, char const* feature) {
        if (failure_.failed) return;
        error(node, std::string(feature) + " is not supported yet");
        failure_.feature = feature;
    }

    Variable& mention(Scope& scope, Symbol name, Node const* at) {
        Symbol const symbol = tree_.mangled(scope, name);
        auto const [place, is_new] = scope.index.try_emplace(symbol, static_cast<uint32_t>(scope.variables.size()));
        if (is_new) {
            scope.variables.push_back({});
            Variable& variable = scope.variables.back();
            variable.name = symbol;
            variable.first_use = at->start;
            variable.first_end = at->end;
        }
        return scope.variables[place->second];
    }
    void bind(Symbol name, Node const* at) {
        if (name->text == "__debug__") return error(at, "cannot assign to __debug__");
        Variable& variable = mention(*scope_, name, at);
        variable.is_bound = true;
        variable.is_only_imported = false;
        if (scope_->kind == ScopeKind::comprehension || scope_->kind == ScopeKind::generator) return;
    }
    void bind_import(Symbol name, Node const* at) {
        Variable const* const before = scope_->find(tree_.mangled(*scope_, name));
        bool const is_new = !before || !before->is_bound || before->is_only_imported;
        bind(name, at);
        if (!failure_.failed && is_new) mention(*scope_, name, at).is_only_imported = true;
    }
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
        Scope* const entered = child.get();
        scope_->children.push_back(std::move(child));
        tree_.by_place[place] = entered;
        scope_ = entered;
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
        bool defaults_begun = false;
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
            if (fallback)
                defaults_begun = true;
            else if (defaults_begun)
                return error(parameter, "non-default type parameter '" + std::string(name->text) +
                                            "' follows default type parameter");
            bind(name, parameter);
            if (Variable* const declared = scope_->find(tree_.mangled(*scope_, name)))
                declared->is_type_parameter = true;
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
        if (name->text == "__debug__") return error(&alias, "cannot assign to __debug__");
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
                return error(arg, "duplicate argument '" + std::string(symbol->text) + "' in function definition");
            bind(arg->arg, arg);
            if (Variable* const variable = scope_->find(symbol)) variable->is_parameter = true;
        };
        for (Arg* arg : arguments.posonlyargs) one(arg);
        for (Arg* arg : arguments.args) one(arg);
        for (Arg* arg : arguments.kwonlyargs) one(arg);
        if (arguments.vararg) one(arguments.vararg);
        if (arguments.kwarg) one(arguments.kwarg);
    }
    void defaults(Arguments const& arguments) {
        for (Expr* value : arguments.defaults) expression(value);
        for (Expr* value : arguments.kw_defaults)
            if (value) expression(value);
    }
    void annotations(Arguments const& arguments, Expr* returns) {
        auto one = [&](Arg* arg) {
            if (arg && arg->annotation) signature_annotation(arg->annotation);
        };
        for (Arg* arg : arguments.posonlyargs) one(arg);
        for (Arg* arg : arguments.args) one(arg);
        one(arguments.vararg);
        for (Arg* arg : arguments.kwonlyargs) one(arg);
        one(arguments.kwarg);
        if (returns) signature_annotation(returns);
    }
    void signature_annotation(Expr* node) { annotations_are_texts_ ? annotation(node) : expression(node); }

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
        uint32_t const outer_loops = std::exchange(loops_, 0);
        Node const* const outer_return = std::exchange(return_with_value_, nullptr);
        parameters(*definition.args);
        statements(definition.body);
        if (is_async && entered->is_generator && return_with_value_)
            error(return_with_value_, "'return' with value in async generator");
        return_with_value_ = outer_return;
        loops_ = outer_loops;
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

    void statement(Stmt* node) override {
        if (failure_.failed) return;
        switch (node->kind) {
            case Kind::FunctionDef: return function(*as<FunctionDef>(node), false);
            case Kind::AsyncFunctionDef: return function(*as<AsyncFunctionDef>(node), true);
            case Kind::AsyncFor:
                if (!scope_->is_async) return error(node, "'async for' outside async function");
                return loop(*as<AsyncFor>(node));
            case Kind::AsyncWith:
                if (!scope_->is_async) return error(node, "'async with' outside async function");
                break;
            case Kind::TypeAlias: return type_alias(*as<TypeAlias>(node));
            case Kind::TryStar: return try_star(*as<TryStar>(node));
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
                uint32_t const outer_loops = std::exchange(loops_, 0);
                statements(definition.body);
                loops_ = outer_loops;
                leave();
                if (definition.type_params.size) leave();
                return;
            }
            case Kind::Return:
                if (!scope_->is_function_like()) return error(node, "'return' outside function");
                if (scope_->star_loops >= 0) {
                    Expr* const value = as<Return>(node)->value;
                    return error(value && value->kind == Kind::Constant ? static_cast<Node*>(value) : node,
                                 leaves_star_block);
                }
                if (as<Return>(node)->value && !return_with_value_) return_with_value_ = node;
                break;
            case Kind::AnnAssign: {
                auto& assign = *as<AnnAssign>(node);
                if (auto* name = as_if<Name>(assign.target)) {
                    if (!assign.simple && !assign.value) {
                        annotation(assign.annotation);
                        return;
                    }
                    Variable& variable = mention(*scope_, name->id, name);
                    bool const is_declared = assign.simple && scope_->kind != ScopeKind::module;
                    if (is_declared && variable.is_global)
                        return error(node, "annotated name '" + std::string(name->id->text) + "' can't be global");
                    if (is_declared && variable.is_nonlocal)
                        return error(node, "annotated name '" + std::string(name->id->text) + "' can't be nonlocal");
                    if (assign.simple) variable.is_annotated = true;
                    variable.is_bound = true;
                    if (name->id->text == "__debug__") return error(node, "cannot assign to __debug__");
                } else
                    expression(assign.target);
                annotation(assign.annotation);
                if (assign.value) expression(assign.value);
                return;
            }
            case Kind::Global:
                for (Symbol name : as<Global>(node)->names) declare(name, node, true);
                return;
            case Kind::Nonlocal:
                if (scope_->kind == ScopeKind::module)
                    return error(node, "nonlocal declaration not allowed at module level");
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
                if (auto& from = *as<ImportFrom>(node); from.module && from.module->text == "__future__" && !from.level)
                    for (Alias* alias : from.names)
                        if (alias->name->text == "annotations") annotations_are_texts_ = true;
                for (Alias* alias : as<ImportFrom>(node)->names) {
                    if (alias->name->text == "*") {
                        if (scope_->kind != ScopeKind::module)
                            return error(node, "import * only allowed at module level");
                        continue;
                    }
                    bind_import(alias->asname ? alias->asname : alias->name, alias);
                }
                return;
            case Kind::Try:
                for (ExceptHandler* handler : as<Try>(node)->handlers)
                    if (!handler->type && handler != as<Try>(node)->handlers.back())
                        return error(handler, "default 'except:' must be last");
                break;
            case Kind::Break:
                if (scope_->star_loops == static_cast<int>(loops_)) return error(node, leaves_star_block);
                if (!loops_) return error(node, "'break' outside loop");
                return;
            case Kind::Continue:
                if (scope_->star_loops == static_cast<int>(loops_)) return error(node, leaves_star_block);
                if (!loops_) return error(node, "'continue' not properly in loop");
                return;
            case Kind::While: {
                auto& loop = *as<While>(node);
                expression(loop.test);
                ++loops_;
                statements(loop.body);
                --loops_;
                return statements(loop.orelse);
            }
            case Kind::For: return loop(*as<For>(node));
            default: break;
        }
        Walker::statement(node);
    }
    static constexpr char const* leaves_star_block =
        "'break', 'continue' and 'return' cannot appear in an except* block";
    void try_star(TryStar& node) {
        statements(node.body);
        for (ExceptHandler* handler : node.handlers) {
            optional(handler->type);
            if (handler->name) handler_name(handler);
            int const outer = std::exchange(scope_->star_loops, static_cast<int>(loops_));
            statements(handler->body);
            scope_->star_loops = outer;
        }
        statements(node.orelse);
        statements(node.finalbody);
    }
    template <class Loop> void loop(Loop& node) {
        expression(node.iter);
        expression(node.target);
        ++loops_;
        statements(node.body);
        --loops_;
        statements(node.orelse);
    }
    void handler_name(ExceptHandler* handler) override { bind(handler->name, handler); }
    void pattern_name(Symbol name, Node const* at) override { bind(name, at); }

    // Inside of a function nothing evaluates it, nor as a text.
    void annotation(Expr* node) {
        if (annotations_are_texts_) {
            enter_hidden(node, node, "_annotation", "an annotation");
            expression(node);
            leave();
            tree_.by_place.erase(node);
            scope_->children.pop_back();
            return;
        }
        bool const outer = std::exchange(is_never_evaluated_, is_never_evaluated_ || scope_->is_function_like());
        expression(node);
        is_never_evaluated_ = outer;
    }

    void declare(Symbol name, Node const* at, bool global) {
        Symbol const symbol = tree_.mangled(*scope_, name);
        std::string const text(symbol->text);
        char const* const word = global ? "global" : "nonlocal";
        if (Variable* before = scope_->find(symbol)) {
            if (before->is_parameter) return error(at, "name '" + text + "' is parameter and " + word);
            if (global ? before->is_nonlocal : before->is_global) {
                error(at, "name '" + text + "' is nonlocal and global");
                failure_.start = before->first_use;  // where it was declared first
                failure_.end = before->first_end;
                return;
            }
            if (before->is_annotated) return error(at, "annotated name '" + text + "' can't be " + word);
            if (before->is_used) return error(at, "name '" + text + "' is used prior to " + word + " declaration");
            if (before->is_bound && !before->is_only_imported)
                return error(at, "name '" + text + "' is assigned to before " + word + " declaration");
        }
        Variable& variable = mention(*scope_, name, at);
        (global ? variable.is_global : variable.is_nonlocal) = true;
        variable.first_use = at->start;
        variable.first_end = at->end;
        // A global named here is a global of the module, whatever else binds it.
    }

    void expression(Expr* node) override {
        if (failure_.failed) return;
        switch (node->kind) {
            case Kind::Name: {
                auto& name = *as<Name>(node);
                if (name.ctx == ExprContext::Load)
                    use(name.id, node);
                else
                    bind(name.id, node);
                return;
            }
            case Kind::Attribute:
                if (as<Attribute>(node)->ctx == ExprContext::Store && as<Attribute>(node)->attr->text == "__debug__")
                    return error(node, "cannot assign to __debug__");
                break;
            case Kind::Lambda: {
                auto& lambda = *as<Lambda>(node);
                defaults(*lambda.args);
                enter(ScopeKind::lambda, node, "<lambda>");
                uint32_t const outer_loops = std::exchange(loops_, 0);
                parameters(*lambda.args);
                expression(lambda.body);
                loops_ = outer_loops;
                leave();
                return;
            }
            case Kind::NamedExpr:
                if (iterables_)
                    return error(node, "assignment expression cannot be used in a comprehension iterable expression");
                if (refuses(node, "named expression")) return;
                return walrus(*as<NamedExpr>(node));
            case Kind::Yield:
            case Kind::YieldFrom: {
                if (refuses(node, "yield expression")) return;
                for (Scope* scope = scope_; scope; scope = scope->parent) {
                    if (scope->kind == ScopeKind::comprehension || scope->kind == ScopeKind::generator)
                        return error(node, std::string("'yield' inside ") + comprehension_word(*scope));
                    break;
                }
                if (!scope_->is_function_like())
                    return error(node, node->kind == Kind::Yield ? "'yield' outside function"
                                                                 : "'yield from' outside function");
                if (scope_->is_async && node->kind == Kind::YieldFrom)
                    return error(node, "'yield from' inside async function");
                scope_->is_generator = true;
                break;
            }
            case Kind::Await:
                if (refuses(node, "await expression")) return;
                if (scope_->kind == ScopeKind::comprehension || scope_->kind == ScopeKind::generator)
                    scope_->is_async = true;
                else if (is_never_evaluated_)
                    ;
                else if (!scope_->is_function_like())
                    return error(node, "'await' outside function");
                else if (!scope_->is_async)
                    return error(node, "'await' outside async function");
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
    void comprehension(Expr* node, ScopeKind kind, List<Comprehension*> generators, Expr* element, Expr* value) {
        // The first iterable belongs to the scope around.
        ++iterables_;
        expression(generators[0]->iter);
        --iterables_;
        Scope* const entered = enter(kind, node, kind == ScopeKind::generator ? "<genexpr>" : scope_->name);
        if (kind == ScopeKind::generator) entered->is_generator = true;
        bool first = true;
        for (Comprehension* part : generators) {
            if (part->is_async) entered->is_async = true;
            ++iterables_;
            if (!first) expression(part->iter);
            --iterables_;
            first = false;
            expression(part->target);
            for (Expr* condition : part->ifs) expression(condition);
        }
        expression(element);
        if (value) expression(value);
        leave();
        if (kind == ScopeKind::generator || !entered->is_async) return;
        // It runs in the frame around, which awaits then.
        if (scope_->kind == ScopeKind::comprehension || scope_->kind == ScopeKind::generator)
            scope_->is_async = true;
        else if (!scope_->is_function_like() || !scope_->is_async)
            error(node, "asynchronous comprehension outside of an asynchronous function");
    }
    void walrus(NamedExpr& node) {
        auto& target = *as<Name>(node.target);
        expression(node.value);
        // Inside a comprehension it binds in the scope around all comprehensions.
        Scope* scope = scope_;
        while (scope->kind == ScopeKind::comprehension || scope->kind == ScopeKind::generator) {
            Variable* const own = scope->find(tree_.mangled(*scope, target.id));
            if (own && own->is_bound)
                return error(&target, "assignment expression cannot rebind comprehension iteration variable '" +
                                          std::string(target.id->text) + "'");
            scope = scope->parent;
        }
        if (scope != scope_ && scope->kind == ScopeKind::class_body)
            return error(&target, "assignment expression within a comprehension cannot be used in a class body");
        for (Scope* each = scope_; each != scope->parent; each = each->parent) each->has_walrus = true;
        if (target.id->text == "__debug__") return error(&target, "cannot assign to __debug__");
        Variable& variable = mention(*scope, target.id, &target);
        variable.is_bound = true;
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

void collect_scopes(ScopeTree& tree, SyntaxTree const& syntax, Failure& failure) {
    Collector(tree, failure).collect(syntax);
}

}  // namespace gossamer::analysis
