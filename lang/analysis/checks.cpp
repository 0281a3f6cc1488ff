// What CPython's compiler finds fault with once the symbol table is made: statements out of their place, targets that
// cannot be, blocks too deep. It goes through the tree in the order in which CPython makes code, as the first error
// is the one that is named. What it only warns of is in literal_checks.cpp.
#include <utility>

#include "lang/analysis/literal_checks.hpp"
#include "lang/analysis/scopes.hpp"
#include "lang/analysis/walk.hpp"

namespace gossamer::analysis {

using namespace syntax;

namespace {

constexpr size_t most_blocks = 21;

// What a loop, a try or a with leaves on the stack of blocks while its inside is compiled.
enum class Block : uint8_t { loop, star_handler, other };

enum class CodeKind : uint8_t { module, class_body, function, async_function, lambda, generator };

class Checker : public Walker {
public:
    Checker(ScopeTree const& scopes, Futures const& futures, std::vector<Warning>& warnings, Failure& failure)
        : scopes_(scopes), futures_(futures), warnings_(warnings), failure_(failure) {}

    void check(SyntaxTree const& tree) {
        if (auto* module = as_if<Module>(tree.root))
            statements(module->body);
        else if (auto* interactive = as_if<Interactive>(tree.root))
            statements(interactive->body);
        else
            expression(as<Expression>(tree.root)->body);
    }

private:
    ScopeTree const& scopes_;
    Futures const& futures_;
    std::vector<Warning>& warnings_;
    Failure& failure_;
    CodeKind code_ = CodeKind::module;
    bool is_async_generator_ = false;
    std::vector<Block> blocks_;

    bool is_function() const { return code_ != CodeKind::module && code_ != CodeKind::class_body; }

    void error(Node const* node, std::string message) {
        if (failure_.failed) return;
        failure_ = {true, std::move(message), node->start, node->end, "", FoundBy::compiler};
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
        InBlock(Checker& checker, Block block, Node const* at) : blocks_(checker.blocks_) {
            if (blocks_.size() >= most_blocks) checker.error(at, "too many statically nested blocks");
            blocks_.push_back(block);
        }
        ~InBlock() { blocks_.pop_back(); }
        InBlock(InBlock const&) = delete;

    private:
        std::vector<Block>& blocks_;
    };

    // A code object of its own, whose blocks are counted anew.
    template <class Inside> void code(CodeKind kind, bool suspends, bool is_async_generator, Inside inside) {
        auto const outer_kind = std::exchange(code_, kind);
        auto const outer_generator = std::exchange(is_async_generator_, is_async_generator);
        auto outer_blocks = std::exchange(blocks_, {});
        if (suspends) blocks_.push_back(Block::other);  // what turns StopIteration into RuntimeError
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
    void type_parameters(List<TypeParam*> const& list) {
        bool defaults_begun = false;
        for (TypeParam* parameter : list) {
            auto* const variable = as_if<TypeVar>(parameter);
            auto* const tuple = as_if<TypeVarTuple>(parameter);
            auto* const specification = as_if<ParamSpec>(parameter);
            Symbol const name = variable ? variable->name : tuple ? tuple->name : specification->name;
            Expr* const fallback = variable ? variable->default_value
                                   : tuple  ? tuple->default_value
                                            : specification->default_value;
            if (variable) lazy_value(variable->bound);
            lazy_value(fallback);
            if (fallback)
                defaults_begun = true;
            else if (defaults_begun)
                error(parameter,
                      "non-default type parameter '" + std::string(name->text) + "' follows default type parameter");
            check_bound(name, parameter);
        }
    }
    template <class Definition> void function(Definition const& definition, bool is_async) {
        check_parameters(*definition.args);
        for (Expr* decorator : definition.decorator_list) expression(decorator);
        defaults(*definition.args);
        auto body = [&] {
            if (definition.type_params.size) type_parameters(definition.type_params);
            annotations(*definition.args, definition.returns);
            Scope const& scope = *scopes_.by_node.at(&definition);
            code(is_async ? CodeKind::async_function : CodeKind::function, is_async || scope.is_generator,
                 is_async && scope.is_generator, [&] { statements(definition.body); });
        };
        if (definition.type_params.size)
            code(CodeKind::function, false, false, body);
        else
            body();
        check_bound(definition.name, &definition);
    }
    void class_definition(ClassDef const& definition) {
        for (Expr* decorator : definition.decorator_list) expression(decorator);
        auto body = [&] {
            if (definition.type_params.size) type_parameters(definition.type_params);
            code(CodeKind::class_body, false, false, [&] { statements(definition.body); });
            check_keywords(definition.keywords);
            for (Expr* base : definition.bases) possibly_starred(base);
            for (Keyword* keyword : definition.keywords) expression(keyword->value);
        };
        if (definition.type_params.size)
            code(CodeKind::function, false, false, body);
        else
            body();
        check_bound(definition.name, &definition);
    }

    // --- statements

    void statement(Stmt* node) override {
        if (failure_.failed) return;
        switch (node->kind) {
            case Kind::FunctionDef: return function(*as<FunctionDef>(node), false);
            case Kind::AsyncFunctionDef: return function(*as<AsyncFunctionDef>(node), true);
            case Kind::ClassDef: return class_definition(*as<ClassDef>(node));
            case Kind::TypeAlias: {
                auto& alias = *as<TypeAlias>(node);
                auto body = [&] {
                    type_parameters(alias.type_params);
                    lazy_value(alias.value);
                };
                code(CodeKind::function, false, false, body);
                return check_bound(as<Name>(alias.name)->id, node);
            }
            case Kind::Return: return return_statement(*as<Return>(node));
            case Kind::Break: return leave_loop(node, "'break' outside loop");
            case Kind::Continue: return leave_loop(node, "'continue' not properly in loop");
            case Kind::AnnAssign: return annotated(*as<AnnAssign>(node));
            case Kind::Assert: {
                auto& assertion = *as<Assert>(node);
                warn(node, warning_about_assertion(assertion.test));
                expression(assertion.test);
                return optional(assertion.msg);
            }
            case Kind::Import:
                for (Alias* alias : as<Import>(node)->names)
                    if (alias->asname || alias->name->text.find('.') == std::string_view::npos)
                        check_bound(alias->asname ? alias->asname : alias->name, node);
                return;
            case Kind::ImportFrom: return import_from(*as<ImportFrom>(node));
            case Kind::While: {
                auto& loop = *as<While>(node);
                {
                    InBlock const inside(*this, Block::loop, node);
                    // The test is compiled twice: before the loop and at its end.
                    size_t const before = warnings_.size();
                    expression(loop.test);
                    size_t const after = warnings_.size();
                    statements(loop.body);
                    for (size_t i = before; i < after; ++i) warnings_.push_back(warnings_[i]);
                }
                return statements(loop.orelse);
            }
            case Kind::For: return for_loop(*as<For>(node));
            case Kind::AsyncFor:
                if (code_ != CodeKind::async_function) return error(node, "'async for' outside async function");
                return for_loop(*as<AsyncFor>(node));
            case Kind::With: return with_items(*as<With>(node), 0);
            case Kind::AsyncWith:
                if (code_ != CodeKind::async_function) return error(node, "'async with' outside async function");
                return with_items(*as<AsyncWith>(node), 0);
            case Kind::Try: return try_statement(*as<Try>(node), Block::other);
            case Kind::TryStar: return try_statement(*as<TryStar>(node), Block::star_handler);
            case Kind::Match:
                expression(as<Match>(node)->subject);
                for (MatchCase* each : as<Match>(node)->cases) {
                    check_pattern(each->pattern);
                    optional(each->guard);
                    statements(each->body);
                }
                return;
            case Kind::AugAssign: {
                auto& augmented = *as<AugAssign>(node);
                auto* const attribute = as_if<Attribute>(augmented.target);
                expression(attribute ? attribute->value : augmented.target);
                return expression(augmented.value);
            }
            default: return Walker::statement(node);
        }
    }
    void return_statement(Return& node) {
        if (!is_function()) return error(&node, "'return' outside function");
        if (node.value && is_async_generator_) return error(&node, "'return' with value in async generator");
        optional(node.value);
        for (Block const block : blocks_)
            if (block == Block::star_handler)
                return error(node.value && node.value->kind == Kind::Constant ? static_cast<Node*>(node.value) : &node,
                             leaves_star_block);
    }
    static constexpr char const* leaves_star_block =
        "'break', 'continue' and 'return' cannot appear in an except* block";
    void leave_loop(Stmt* node, char const* outside) {
        for (size_t i = blocks_.size(); i-- > 0;) {
            if (blocks_[i] == Block::loop) return;
            if (blocks_[i] == Block::star_handler) return error(node, leaves_star_block);
        }
        error(node, outside);
    }
    // Annotations of a function's variables are never evaluated, those of other targets only outside of functions.
    void annotated(AnnAssign& node) {
        if (node.value) {
            expression(node.value);
            expression(node.target);
        }
        if (auto* const name = as_if<Name>(node.target)) {
            check_bound(name->id, &node);
            if (node.simple && !is_function() && !futures_.annotations) expression(node.annotation);
        } else if (auto* const attribute = as_if<Attribute>(node.target)) {
            check_bound(attribute->attr, &node);
            if (!node.value) expression(attribute->value);
        } else if (auto* const subscript = as_if<Subscript>(node.target); subscript && !node.value) {
            expression(subscript->value);
            expression(subscript->slice);
        }
        if (!node.simple && !is_function() && !futures_.annotations) expression(node.annotation);
    }
    void import_from(ImportFrom& node) {
        if (!node.level && node.module && node.module->text == "__future__" && node.start >= futures_.end)
            return error(&node, "from __future__ imports must occur at the beginning of the file");
        for (Alias* alias : node.names) check_bound(alias->asname ? alias->asname : alias->name, &node);
    }
    template <class Loop> void for_loop(Loop& node) {
        {
            InBlock const inside(*this, Block::loop, &node);
            expression(node.iter);
            expression(node.target);
            statements(node.body);
        }
        statements(node.orelse);
    }
    template <class With> void with_items(With& node, uint32_t i) {
        if (i == node.items.size) return statements(node.body);
        WithItem& item = *node.items[i];
        expression(item.context_expr);
        InBlock const inside(*this, Block::other, item.context_expr);
        optional(item.optional_vars);
        if (!failure_.failed) with_items(node, i + 1);
    }
    template <class Attempt> void try_statement(Attempt& node, Block handling) {
        if (!node.finalbody.size) return handled(node, handling);
        {
            InBlock const inside(*this, Block::other, &node);
            if (node.handlers.size)
                handled(node, handling);
            else
                statements(node.body);
        }
        // It is compiled twice: for the way out with an exception, and without. Warnings come twice, too.
        size_t const before = warnings_.size();
        InBlock const inside(*this, Block::other, &node);
        statements(node.finalbody);
        for (size_t i = before, end = warnings_.size(); i < end; ++i) warnings_.push_back(warnings_[i]);
    }
    template <class Attempt> void handled(Attempt& node, Block handling) {
        {
            InBlock const inside(*this, Block::other, &node);
            statements(node.body);
        }
        if (handling == Block::other) statements(node.orelse);
        handlers(node, handling);
        if (handling == Block::star_handler) statements(node.orelse);
    }
    template <class Attempt> void handlers(Attempt& node, Block handling) {
        InBlock const inside(*this, handling, &node);
        for (ExceptHandler* handler : node.handlers) {
            if (failure_.failed) return;
            if (!handler->type && handler != node.handlers.back())
                return error(handler, "default 'except:' must be last");
            optional(handler->type);
            check_bound(handler->name, handler);
            InBlock const cleaning_up(*this, Block::other, handler);
            statements(handler->body);
        }
    }

    // --- patterns

    void check_pattern(Pattern* node) {
        auto all = [&](List<Pattern*> list) {
            for (Pattern* each : list) check_pattern(each);
        };
        switch (node->kind) {
            case Kind::MatchValue: return expression(as<MatchValue>(node)->value);
            case Kind::MatchSequence: return all(as<MatchSequence>(node)->patterns);
            case Kind::MatchMapping:
                for (Expr* key : as<MatchMapping>(node)->keys) expression(key);
                all(as<MatchMapping>(node)->patterns);
                return check_bound(as<MatchMapping>(node)->rest, node);
            case Kind::MatchClass: {
                auto& pattern = *as<MatchClass>(node);
                for (uint32_t i = 0; i < pattern.kwd_attrs.size; ++i)
                    check_bound(pattern.kwd_attrs[i], pattern.kwd_patterns[i]);
                expression(pattern.cls);
                all(pattern.patterns);
                return all(pattern.kwd_patterns);
            }
            case Kind::MatchStar: return check_bound(as<MatchStar>(node)->name, node);
            case Kind::MatchAs:
                if (as<MatchAs>(node)->pattern) check_pattern(as<MatchAs>(node)->pattern);
                return check_bound(as<MatchAs>(node)->name, node);
            case Kind::MatchOr: return all(as<MatchOr>(node)->patterns);
            default: return;
        }
    }

    // --- expressions

    void possibly_starred(Expr* node) { expression(node->kind == Kind::Starred ? as<Starred>(node)->value : node); }
    void elements(Expr const* node, List<Expr*> list, ExprContext context) {
        bool has_star = false;
        for (uint32_t i = 0; context == ExprContext::Store && i < list.size; ++i) {
            if (list[i]->kind != Kind::Starred) continue;
            if (std::exchange(has_star, true)) return error(node, "multiple starred expressions in assignment");
            if (i > 255 || list.size - i - 1 > 0x7FFFFF)
                return error(node, "too many expressions in star-unpacking assignment");
        }
        for (Expr* each : list) possibly_starred(each);
    }
    void check_keywords(List<Keyword*> keywords) {
        for (uint32_t i = 0; i < keywords.size; ++i) {
            Symbol const name = keywords[i]->arg;
            if (!name) continue;
            check_bound(name, keywords[i]);
            for (uint32_t j = i + 1; j < keywords.size; ++j)
                if (keywords[j]->arg == name)
                    return error(keywords[j], "keyword argument repeated: " + std::string(name->text));
        }
    }

    void expression(Expr* node) override {
        if (failure_.failed) return;
        switch (node->kind) {
            case Kind::Constant: return;
            case Kind::Name: {
                auto& name = *as<Name>(node);
                if (name.ctx != ExprContext::Load)
                    check_bound(name.id, node, name.ctx == ExprContext::Del ? "delete" : "assign to");
                return;
            }
            case Kind::Attribute: {
                auto& attribute = *as<Attribute>(node);
                expression(attribute.value);
                if (attribute.ctx == ExprContext::Store) check_bound(attribute.attr, node);
                return;
            }
            case Kind::Subscript: {
                auto& subscript = *as<Subscript>(node);
                if (subscript.ctx == ExprContext::Load) {
                    warn(subscript.value, warning_about_subscript(subscript.value));
                    warn(subscript.value, warning_about_index(subscript.value, subscript.slice));
                }
                break;
            }
            case Kind::UnaryOp: {
                auto& unary = *as<UnaryOp>(node);
                auto* const compare = unary.op == UnaryOperator::Not ? as_if<Compare>(unary.operand) : nullptr;
                if (!compare || compare->ops.size != 1) break;
                // "not x is y" has become "x is not y".
                warn(compare, warning_about_comparison(*compare, true));
                return Walker::expression(compare);
            }
            case Kind::Compare: warn(node, warning_about_comparison(*as<Compare>(node))); break;
            case Kind::Call: {
                auto& call = *as<Call>(node);
                check_keywords(call.keywords);
                warn(call.func, warning_about_call(call.func));
                expression(call.func);
                for (Expr* argument : call.args) possibly_starred(argument);
                for (Keyword* keyword : call.keywords) expression(keyword->value);
                return;
            }
            case Kind::ListExpr: return elements(node, as<ListExpr>(node)->elts, as<ListExpr>(node)->ctx);
            case Kind::Tuple: return elements(node, as<Tuple>(node)->elts, as<Tuple>(node)->ctx);
            case Kind::Set: return elements(node, as<Set>(node)->elts, ExprContext::Load);
            case Kind::Starred:
                return error(node, as<Starred>(node)->ctx == ExprContext::Store
                                       ? "starred assignment target must be in a list or tuple"
                                       : "can't use starred expression here");
            case Kind::Lambda: {
                auto& lambda = *as<Lambda>(node);
                check_parameters(*lambda.args);
                defaults(*lambda.args);
                return code(CodeKind::lambda, false, false, [&] { expression(lambda.body); });
            }
            case Kind::Yield:
                if (!is_function()) return error(node, "'yield' outside function");
                break;
            case Kind::YieldFrom:
                if (!is_function()) return error(node, "'yield from' outside function");
                if (code_ == CodeKind::async_function) return error(node, "'yield from' inside async function");
                break;
            case Kind::Await:
                if (!is_function()) return error(node, "'await' outside function");
                if (code_ != CodeKind::async_function && code_ != CodeKind::generator)
                    return error(node, "'await' outside async function");
                break;
            case Kind::GeneratorExp: {
                auto& generator = *as<GeneratorExp>(node);
                expression(generator.generators[0]->iter);
                return code(CodeKind::generator, true, false,
                            [&] { comprehension(generator.generators, generator.elt, nullptr); });
            }
            case Kind::ListComp:
                return in_frame(node, as<ListComp>(node)->generators, as<ListComp>(node)->elt, nullptr);
            case Kind::SetComp: return in_frame(node, as<SetComp>(node)->generators, as<SetComp>(node)->elt, nullptr);
            case Kind::DictComp:
                return in_frame(node, as<DictComp>(node)->generators, as<DictComp>(node)->key,
                                as<DictComp>(node)->value);
            default: break;
        }
        Walker::expression(node);
    }
    void in_frame(Expr* node, List<Comprehension*> parts, Expr* element, Expr* value) {
        expression(parts[0]->iter);
        if (scopes_.by_node.at(node)->is_async && code_ != CodeKind::async_function && code_ != CodeKind::generator)
            return error(node, "asynchronous comprehension outside of an asynchronous function");
        comprehension(parts, element, value);
    }
    void comprehension(List<Comprehension*> parts, Expr* element, Expr* value) {
        for (Comprehension* part : parts) {
            if (part != parts[0]) expression(part->iter);
            expression(part->target);
            for (Expr* condition : part->ifs) expression(condition);
        }
        expression(element);
        optional(value);
    }
};

}  // namespace

void check_code(SyntaxTree const& tree, ScopeTree const& scopes, Futures const& futures, std::vector<Warning>& warnings,
                Failure& failure) {
    Checker(scopes, futures, warnings, failure).check(tree);
}

}  // namespace gossamer::analysis
