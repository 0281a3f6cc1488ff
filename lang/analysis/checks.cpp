// What CPython's compiler finds fault with once the symbol table is made: statements out of their place, targets that
// cannot be, blocks too deep. It goes through the tree in the order in which CPython makes code, as the first error
// is the one that is named. What it only warns of is in literal_checks.cpp.
#include "lang/analysis/checker.hpp"
#include "lang/analysis/literal_checks.hpp"

namespace gossamer::analysis {

void Checker::check(SyntaxTree const& tree) {
    if (auto* module = as_if<Module>(tree.root))
        statements(module->body);
    else if (auto* interactive = as_if<Interactive>(tree.root))
        statements(interactive->body);
    else
        expression(as<Expression>(tree.root)->body);
}

void Checker::type_parameters(List<TypeParam*> const& list) {
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

template <class Definition> void Checker::function(Definition const& definition, bool is_async) {
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

void Checker::class_definition(ClassDef const& definition) {
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

void Checker::statement(Stmt* node) {
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
        case Kind::AugAssign: {
            auto& augmented = *as<AugAssign>(node);
            auto* const attribute = as_if<Attribute>(augmented.target);
            expression(attribute ? attribute->value : augmented.target);
            return expression(augmented.value);
        }
        default: return Walker::statement(node);
    }
}

Block Checker::leave_blocks(bool up_to_loop, bool& is_nowhere) {
    for (size_t i = blocks_.size(); i-- > 0 && !failure_.failed;) {
        OpenBlock const block = blocks_[i];
        if (block.kind == Block::star_handler || (up_to_loop && block.kind == Block::loop)) return block.kind;
        is_nowhere = is_nowhere || block.finally || block.kind == Block::with;
        if (!block.finally) continue;
        std::vector<OpenBlock> const inner(blocks_.begin() + static_cast<std::ptrdiff_t>(i), blocks_.end());
        blocks_.resize(i);
        statements(*block.finally);
        blocks_.insert(blocks_.end(), inner.begin(), inner.end());
    }
    return Block::other;
}

void Checker::return_statement(Return& node) {
    if (!is_function()) return error(&node, "'return' outside function");
    if (node.value && is_async_generator_) return error(&node, "'return' with value in async generator");
    optional(node.value);
    bool is_nowhere = false;
    if (leave_blocks(false, is_nowhere) != Block::star_handler || failure_.failed) return;
    refuse_leaving(node.value && node.value->kind == Kind::Constant ? static_cast<Node*>(node.value) : &node,
                   is_nowhere);
}

void Checker::leave_loop(Stmt* node, char const* outside) {
    bool is_nowhere = false;
    Block const reached = leave_blocks(true, is_nowhere);
    if (reached == Block::loop || failure_.failed) return;
    reached == Block::star_handler ? refuse_leaving(node, is_nowhere) : error(node, outside);
}

// What stands in the brackets of a target that gets no value is evaluated part by part: no tuple is made of it, so that
// stars have no place there.
void Checker::subscript_parts(Expr* node) {
    if (auto* const tuple = as_if<Tuple>(node)) {
        for (Expr* part : tuple->elts) subscript_parts(part);
    } else
        expression(node);
}

void Checker::annotated(AnnAssign& node) {
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
        subscript_parts(subscript->slice);
    }
    if (!node.simple && !is_function() && !futures_.annotations) expression(node.annotation);
}

void Checker::import_from(ImportFrom& node) {
    if (!node.level && node.module && node.module->text == "__future__" && node.start >= futures_.end)
        return error(&node, "from __future__ imports must occur at the beginning of the file");
    for (Alias* alias : node.names) check_bound(alias->asname ? alias->asname : alias->name, &node);
}

template <class Loop> void Checker::for_loop(Loop& node) {
    {
        InBlock const inside(*this, Block::loop, &node);
        expression(node.iter);
        expression(node.target);
        statements(node.body);
    }
    statements(node.orelse);
}

template <class With> void Checker::with_items(With& node, uint32_t i) {
    if (i == node.items.size) return statements(node.body);
    WithItem& item = *node.items[i];
    expression(item.context_expr);
    InBlock const inside(*this, Block::with, item.context_expr);
    optional(item.optional_vars);
    if (!failure_.failed) with_items(node, i + 1);
}

template <class Attempt> void Checker::try_statement(Attempt& node, Block handling) {
    if (!node.finalbody.size) return handled(node, handling);
    {
        InBlock const inside(*this, Block::other, &node, &node.finalbody);
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

template <class Attempt> void Checker::handled(Attempt& node, Block handling) {
    {
        InBlock const inside(*this, Block::other, &node);
        statements(node.body);
    }
    if (handling == Block::other) statements(node.orelse);
    handlers(node, handling);
    if (handling == Block::star_handler) statements(node.orelse);
}

template <class Attempt> void Checker::handlers(Attempt& node, Block handling) {
    InBlock const inside(*this, handling, &node);
    for (ExceptHandler* handler : node.handlers) {
        if (failure_.failed) return;
        if (!handler->type && handler != node.handlers.back()) return error(handler, "default 'except:' must be last");
        optional(handler->type);
        check_bound(handler->name, handler);
        InBlock const cleaning_up(*this, Block::other, handler);
        statements(handler->body);
    }
}

void check_code(SyntaxTree const& tree, ScopeTree const& scopes, Futures const& futures, std::vector<Warning>& warnings,
                Failure& failure) {
    Checker(scopes, futures, warnings, failure).check(tree);
}

}  // namespace gossamer::analysis
