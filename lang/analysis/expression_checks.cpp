// Expressions and patterns: what CPython's compiler finds fault with in them.
#include "lang/analysis/checker.hpp"
#include "lang/analysis/literal_checks.hpp"

namespace gossamer::analysis {

void Checker::pattern(Pattern* node) {
    if (auto* const cls = as_if<MatchClass>(node))
        for (uint32_t i = 0; i < cls->kwd_attrs.size; ++i) check_bound(cls->kwd_attrs[i], cls->kwd_patterns[i]);
    Walker::pattern(node);
}

void Checker::elements(Expr const* node, List<Expr*> list, ExprContext context) {
    bool has_star = false;
    for (uint32_t i = 0; context == ExprContext::Store && i < list.size; ++i) {
        if (list[i]->kind != Kind::Starred) continue;
        if (std::exchange(has_star, true)) return error(node, "multiple starred expressions in assignment");
        if (i > 255 || list.size - i - 1 > 0x7FFFFF)
            return error(node, "too many expressions in star-unpacking assignment");
    }
    for (Expr* each : list) possibly_starred(each);
}

void Checker::check_keywords(List<Keyword*> keywords) {
    for (uint32_t i = 0; i < keywords.size; ++i) {
        Symbol const name = keywords[i]->arg;
        if (!name) continue;
        check_bound(name, keywords[i]);
        for (uint32_t j = i + 1; j < keywords.size; ++j)
            if (keywords[j]->arg == name)
                return error(keywords[j], "keyword argument repeated: " + std::string(name->text));
    }
}

void Checker::expression(Expr* node) {
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
        case Kind::ListComp: return in_frame(node, as<ListComp>(node)->generators, as<ListComp>(node)->elt, nullptr);
        case Kind::SetComp: return in_frame(node, as<SetComp>(node)->generators, as<SetComp>(node)->elt, nullptr);
        case Kind::DictComp:
            return in_frame(node, as<DictComp>(node)->generators, as<DictComp>(node)->key, as<DictComp>(node)->value);
        default: break;
    }
    Walker::expression(node);
}

void Checker::in_frame(Expr* node, List<Comprehension*> parts, Expr* element, Expr* value) {
    expression(parts[0]->iter);
    if (scopes_.by_node.at(node)->is_async && code_ != CodeKind::async_function && code_ != CodeKind::generator)
        return error(node, "asynchronous comprehension outside of an asynchronous function");
    comprehension(parts, element, value);
}

void Checker::comprehension(List<Comprehension*> parts, Expr* element, Expr* value) {
    for (Comprehension* part : parts) {
        if (part != parts[0]) expression(part->iter);
        expression(part->target);
        for (Expr* condition : part->ifs) expression(condition);
    }
    expression(element);
    optional(value);
}

}  // namespace gossamer::analysis
