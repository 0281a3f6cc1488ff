#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/arithmetic.hpp"
#include "lang/nodes/attributes.hpp"
#include "lang/nodes/comparisons.hpp"
#include "lang/nodes/control.hpp"
#include "lang/nodes/fstrings.hpp"
#include "lang/nodes/items.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using n::Element, n::Collection, n::Maker;
using syn::Kind;

BinaryOperator binary_operator(syn::Operator op) {
    switch (op) {
        case syn::Operator::Add: return BinaryOperator::add;
        case syn::Operator::Sub: return BinaryOperator::subtract;
        case syn::Operator::Mult: return BinaryOperator::multiply;
        case syn::Operator::MatMult: return BinaryOperator::matrix_multiply;
        case syn::Operator::Div: return BinaryOperator::true_divide;
        case syn::Operator::Mod: return BinaryOperator::modulo;
        case syn::Operator::Pow: return BinaryOperator::power;
        case syn::Operator::LShift: return BinaryOperator::left_shift;
        case syn::Operator::RShift: return BinaryOperator::right_shift;
        case syn::Operator::BitOr: return BinaryOperator::bit_or;
        case syn::Operator::BitXor: return BinaryOperator::bit_xor;
        case syn::Operator::BitAnd: return BinaryOperator::bit_and;
        case syn::Operator::FloorDiv: return BinaryOperator::floor_divide;
    }
    return BinaryOperator::add;
}

Row Lowerer::row(std::vector<Node*> const& list) {
    Row result;
    result.count = static_cast<uint32_t>(list.size());
    result.items = make_.array<Node*>(list.size());
    for (size_t i = 0; i < list.size(); ++i) result.items[i] = list[i];
    return result;
}

std::vector<Node*> Lowerer::operands(std::vector<syn::Expr const*> const& list) {
    std::vector<Node*> result;
    size_t last_yield = 0;  // operands in front of this one wait
    if (state_->is_generator)
        for (size_t i = 0; i < list.size(); ++i)
            if (analysis::contains_yield(list[i])) last_yield = i;
    for (size_t i = 0; i < list.size(); ++i) {
        Node* const value = expression(list[i]);
        result.push_back(i < last_yield && value->source != n::Source::constant ? spill(value, span_of(list[i]))
                                                                                : value);
    }
    return result;
}

Node* Lowerer::expression(syn::Expr const* node) {
    if (state_->is_generator && analysis::contains_yield(node)) return hoisted(node);
    return plain_expression(node);
}

// In a hidden function of a class body: what the body's namespace has comes first. A name that the body binds is no
// variable of a function around it.
Node* Lowerer::load_from_class(Symbol symbol, Place const& place, Span span) {
    Symbol const mangled = scopes_.mangled(*scope_, symbol);
    Scope* body = scope_->parent;
    while (body->kind != ScopeKind::class_body) body = body->parent;
    Variable* const own = body->find(mangled);
    bool const is_global = own && own->is_global;
    bool const is_bound = own && own->is_bound && !own->is_nonlocal && !is_global;
    Node* const otherwise = place.storage == Storage::free && !is_bound && !is_global
                                ? n::load_cell(make_, span, place.slot, place.name, true)
                                : n::load_global(make_, span, note_name(place.name));
    if (is_global) return otherwise;
    return n::load_from_class(make_, span, cell_slot_of(scope_, scopes_.symbol("__classdict__")), place.name,
                              otherwise);
}

Node* Lowerer::load(Symbol symbol, Span span) {
    if (symbol->text == "__debug__") return n::load_constant(make_, span, Value::boolean(!options_.optimise));
    Place const place = place_of(symbol);
    bool const is_outside = place.storage == Storage::global || place.storage == Storage::free;
    if (scope_->sees_class && is_outside) return load_from_class(symbol, place, span);
    switch (place.storage) {
        case Storage::local: return n::load_local(make_, span, place.slot);
        case Storage::cell: return n::load_cell(make_, span, place.slot, place.name, false);
        case Storage::free: return n::load_cell(make_, span, place.slot, place.name, true);
        case Storage::global: return n::load_global(make_, span, note_name(place.name));
        case Storage::name: return n::load_name(make_, span, note_name(place.name));
        case Storage::name_or_free: return n::load_name_or_free(make_, span, place.name, place.slot);
    }
    return nullptr;
}

Node* Lowerer::plain_expression(syn::Expr const* node) {
    Span const span = span_of(node);
    switch (node->kind) {
        case Kind::Constant: return constant(*syn::as<syn::Constant>(node));
        case Kind::Name: return load(syn::as<syn::Name>(node)->id, span);
        case Kind::BoolOp: {
            auto& op = *syn::as<syn::BoolOp>(node);
            std::vector<Node*> values;
            for (syn::Expr* value : op.values) values.push_back(expression(value));
            Node* result = values.back();
            for (uint32_t i = op.values.size - 1; i-- > 0;) {
                Node* const left = values[i];
                result = op.op == syn::BoolOperator::And ? n::conjunction(make_, span, left, result)
                                                         : n::disjunction(make_, span, left, result);
            }
            return result;
        }
        case Kind::NamedExpr: {
            auto& walrus = *syn::as<syn::NamedExpr>(node);
            Node* const value = expression(walrus.value);
            return n::assignment_expression(make_, span, value,
                                            name_target(syn::as<syn::Name>(walrus.target)->id, span_of(walrus.target)));
        }
        case Kind::BinOp: {
            auto& op = *syn::as<syn::BinOp>(node);
            if (Node* const text = percent_text(op)) return text;
            size_t const noted = state_->constants.size();
            auto const sides = operands({op.left, op.right});
            Value left, right;
            if (n::is_constant(sides[0], left) && n::is_constant(sides[1], right) && folds(op.op, left, right)) {
                Value const result = gossamer::binary(binary_operator(op.op), left, right);
                if (result.is_empty())
                    clear_pending();
                else {
                    state_->constants.resize(noted);
                    return n::load_constant(make_, span, note_constant(shared(result)));
                }
            }
            return n::binary_operation(make_, span, binary_operator(op.op), sides[0], sides[1], may_borrow(op.right));
        }
        case Kind::UnaryOp: {
            auto& op = *syn::as<syn::UnaryOp>(node);
            if (auto* const truth = syn::as_if<syn::Constant>(op.operand);
                truth && op.op == syn::UnaryOperator::Invert) {
                // ~True is known, and warned of, when it is compiled; what a filter makes an error, when it runs.
                if (Value const known = gossamer::unary(gossamer::UnaryOperator::invert, constant_value(*truth)))
                    return n::load_constant(make_, span, unit_.keep(known));
                clear_pending();
            }
            if (Value folded; folded_constant(node, folded))
                return n::load_constant(make_, span, note_constant(folded));
            Node* const operand = expression(op.operand);
            switch (op.op) {
                case syn::UnaryOperator::Not: {
                    syn::Expr const* inner = op.operand;
                    while (auto* const other = syn::as_if<syn::UnaryOp>(inner)) {
                        if (other->op != syn::UnaryOperator::Not) break;
                        inner = other->operand;
                    }
                    return n::negation(make_, span, operand, syn::is<syn::BoolOp>(inner));
                }
                case syn::UnaryOperator::USub:
                    return n::unary_operation(make_, span, gossamer::UnaryOperator::negative, operand);
                case syn::UnaryOperator::UAdd:
                    return n::unary_operation(make_, span, gossamer::UnaryOperator::positive, operand);
                case syn::UnaryOperator::Invert:
                    return n::unary_operation(make_, span, gossamer::UnaryOperator::invert, operand);
            }
            return operand;
        }
        case Kind::Lambda: {
            auto& lambda = *syn::as<syn::Lambda>(node);
            return function_value(node, "<lambda>", *lambda.args, {}, lambda.body, nullptr, defaults_of(*lambda.args));
        }
        case Kind::IfExp: {
            auto& choice = *syn::as<syn::IfExp>(node);
            Node* const test = expression(choice.test);
            Node* const body = expression(choice.body);
            return n::conditional(make_, span, test, body, expression(choice.orelse));
        }
        case Kind::Dict: {
            auto& dict = *syn::as<syn::Dict>(node);
            std::vector<syn::Expr const*> parts;
            for (uint32_t i = 0; i < dict.values.size; ++i) {
                if (dict.keys[i]) parts.push_back(dict.keys[i]);
                parts.push_back(dict.values[i]);
            }
            auto const lowered = operands(parts);
            Node** const keys = make_.array<Node*>(dict.values.size);
            Node** const values = make_.array<Node*>(dict.values.size);
            size_t at = 0;
            for (uint32_t i = 0; i < dict.values.size; ++i) {
                keys[i] = dict.keys[i] ? lowered[at++] : nullptr;
                values[i] = lowered[at++];
            }
            return n::dict_display(make_, span, keys, values, dict.values.size);
        }
        case Kind::Set:
            if (Node* const constants = constant_set(node, syn::as<syn::Set>(node)->elts)) return constants;
            return element_list(node, syn::as<syn::Set>(node)->elts, &n::set_display);
        case Kind::ListExpr: return element_list(node, syn::as<syn::ListExpr>(node)->elts, &n::list_display);
        case Kind::Tuple: {
            Value value;
            if (constant_tuple(*syn::as<syn::Tuple>(node), value))
                return n::load_constant(make_, span, note_constant(value));
            return element_list(node, syn::as<syn::Tuple>(node)->elts, &n::tuple_display);
        }
        case Kind::ListComp:
            return comprehension(node, Collection::list, syn::as<syn::ListComp>(node)->generators,
                                 syn::as<syn::ListComp>(node)->elt, nullptr);
        case Kind::SetComp:
            return comprehension(node, Collection::set, syn::as<syn::SetComp>(node)->generators,
                                 syn::as<syn::SetComp>(node)->elt, nullptr);
        case Kind::DictComp:
            return comprehension(node, Collection::dict, syn::as<syn::DictComp>(node)->generators,
                                 syn::as<syn::DictComp>(node)->key, syn::as<syn::DictComp>(node)->value);
        case Kind::GeneratorExp: return generator_expression(*syn::as<syn::GeneratorExp>(node));
        case Kind::Compare: return compare(*syn::as<syn::Compare>(node));
        case Kind::Call: return call(*syn::as<syn::Call>(node));
        case Kind::JoinedStr: return joined(*syn::as<syn::JoinedStr>(node));
        case Kind::FormattedValue: {
            auto& part = *syn::as<syn::FormattedValue>(node);
            if (!part.format_spec)
                return n::formatted_value(make_, span, expression(part.value), part.conversion, nullptr);
            auto const parts = operands({part.value, part.format_spec});
            return n::formatted_value(make_, span, parts[0], part.conversion, parts[1]);
        }
        case Kind::Attribute: {
            auto& attribute = *syn::as<syn::Attribute>(node);
            Node* const object = expression(attribute.value);
            note_super_attribute(object, attribute);
            return n::get_attribute_node(make_, attribute_place(span, attribute), object,
                                         attribute_name(attribute.attr));
        }
        case Kind::Subscript: {
            auto& subscript = *syn::as<syn::Subscript>(node);
            if (Value folded; syn::is<syn::Constant>(subscript.slice) && folded_constant(node, folded))
                return n::load_constant(make_, span, note_constant(folded));
            auto const parts = operands({subscript.value, subscript.slice});
            return n::get_item_node(make_, span, parts[0], parts[1], may_borrow(subscript.slice));
        }
        case Kind::Slice: {
            auto& slice = *syn::as<syn::Slice>(node);
            std::vector<syn::Expr const*> given;
            for (syn::Expr* part : {slice.lower, slice.upper, slice.step})
                if (part) given.push_back(part);
            auto const lowered = operands(given);
            size_t at = 0;
            Node* const lower = slice.lower ? lowered[at++] : nullptr;
            Node* const upper = slice.upper ? lowered[at++] : nullptr;
            Node* const step = slice.step ? lowered[at++] : nullptr;
            return n::slice_node(make_, span, lower, upper, step);
        }
        default: __builtin_unreachable();  // a star that stands alone: the checker has refused it
    }
}

Node* Lowerer::element_list(syn::Expr const* node, syn::List<syn::Expr*> elements,
                            Node* (*make)(Maker&, Span, Element const*, uint32_t)) {
    std::vector<syn::Expr const*> values;
    for (syn::Expr* element : elements) {
        auto* const starred = syn::as_if<syn::Starred>(element);
        values.push_back(starred ? starred->value : element);
    }
    auto const lowered = operands(values);
    auto* const parts = make_.array<Element>(elements.size);
    for (uint32_t i = 0; i < elements.size; ++i) parts[i] = {lowered[i], elements[i]->kind == Kind::Starred};
    return make(make_, span_of(node), parts, elements.size);
}

}  // namespace gossamer::lowering
