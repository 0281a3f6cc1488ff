// Literals, and what the compiler works out of them.
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/variables.hpp"
#include "runtime/core/int.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/complex.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/set.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;

Value Lowerer::constant_value(syn::Constant const& node) {
    switch (node.value_kind) {
        case syn::ConstantKind::none: return none;
        case syn::ConstantKind::true_: return true_value;
        case syn::ConstantKind::false_: return false_value;
        case syn::ConstantKind::ellipsis: return ellipsis;
        case syn::ConstantKind::integer: {
            Value const value = parse_int_literal(node.text);
            if (!value.is_empty()) return shared(value);
            // The parser has seen to the limit on digits: this is one that no memory holds.
            clear_pending();
            fail(&node, "integer literal too large");
            return none;
        }
        case syn::ConstantKind::floating: return shared(parse_float(node.text, none));
        case syn::ConstantKind::imaginary: {
            Owned const part(parse_float(node.text, none));
            return shared(make_complex(0, part.get().as<Float>().number));
        }
        case syn::ConstantKind::str: {
            // Short identifier-like texts are interned, as names are.
            bool is_name = node.text.size() <= 60;
            for (char const c : node.text) is_name = is_name && (isalnum(static_cast<unsigned char>(c)) || c == '_');
            if (is_name) return Value::of(intern(node.text));
            return shared(make_str(node.text).release_value());
        }
        case syn::ConstantKind::bytes: return shared(make_bytes(node.text).release_value());
    }
    return none;
}
Node* Lowerer::constant(syn::Constant const& node) {
    return n::load_constant(make_, span_of(&node), note_constant(constant_value(node)));
}

bool Lowerer::constant_tuple(syn::Tuple const& node, Value& value) {
    std::vector<Value> items(node.elts.size);
    for (uint32_t i = 0; i < node.elts.size; ++i)
        if (!folded_constant(node.elts[i], items[i])) return false;
    value = shared(make_tuple(std::span<Value const>(items)).release_value());
    return true;
}

namespace {

bool is_text(Value value) { return as_str(value) || as_bytes(value); }

}  // namespace

bool folds(syn::Operator op, Value left, Value right) {
    constexpr size_t most_bits = 128, longest_text = 4096;
    bool const are_ints = is_exact_int(left) && is_exact_int(right);
    size_t const left_bits = are_ints ? ints::bit_length(left) : 0, right_bits = are_ints ? ints::bit_length(right) : 0;
    switch (op) {
        case syn::Operator::Mult: {
            if (are_ints) return left_bits + right_bits <= most_bits;
            Value const row = is_exact_int(left) ? right : left, times = is_exact_int(left) ? left : right;
            if (!is_exact_int(times) || !(is_text(row) || as_tuple(row))) return true;
            auto const size = length(row);
            if (!size || !times.is_integer() || times.as_integer() < 0) return false;
            if (as_tuple(row)) return false;
            return *size == 0 || static_cast<size_t>(times.as_integer()) <= longest_text / static_cast<size_t>(*size);
        }
        case syn::Operator::Pow:
            if (!are_ints || right_bits == 0) return true;
            if (!right.is_integer() || right.as_integer() < 0) return right.is_integer();
            return left_bits * static_cast<size_t>(right.as_integer()) <= most_bits &&
                   static_cast<size_t>(right.as_integer()) <= most_bits;
        case syn::Operator::LShift:
            if (!are_ints || right_bits == 0 || left_bits == 0) return true;
            return right.is_integer() && right.as_integer() <= static_cast<int64_t>(most_bits) &&
                   left_bits + static_cast<size_t>(right.as_integer()) <= most_bits;
        case syn::Operator::Mod: return !is_text(left);
        default: break;
    }
    return true;
}

// A literal, or what the compiler makes of some: operations on numbers and texts, tuples, items. The value is kept by
// the unit.
bool Lowerer::folded_constant(syn::Expr const* node, Value& value) {
    if (auto* const constant = syn::as_if<syn::Constant>(node)) {
        value = constant_value(*constant);
        return true;
    }
    if (auto* const binary = syn::as_if<syn::BinOp>(node)) {
        Value left, right;
        if (!folded_constant(binary->left, left) || !folded_constant(binary->right, right)) return false;
        if (!folds(binary->op, left, right)) return false;
        Value const result = gossamer::binary(binary_operator(binary->op), left, right);
        if (result.is_empty()) {
            clear_pending();
            return false;
        }
        value = shared(result);
        return true;
    }
    if (auto* const tuple = syn::as_if<syn::Tuple>(node))
        return tuple->ctx == syn::ExprContext::Load && constant_tuple(*tuple, value);
    if (auto* const subscript = syn::as_if<syn::Subscript>(node)) {
        Value row, index;
        if (!folded_constant(subscript->value, row) || !folded_constant(subscript->slice, index)) return false;
        Value const item = get_item(row, index);
        if (item.is_empty()) return clear_pending(), false;
        value = shared(item);
        return true;
    }
    auto* const operation = syn::as_if<syn::UnaryOp>(node);
    Value operand;
    if (!operation || !folded_constant(operation->operand, operand)) return false;
    if (operation->op == syn::UnaryOperator::Not) {
        auto const is_true = truth(operand);
        value = Value::boolean(is_true && !*is_true);
        return true;
    }
    // ~True is warned of: what a filter makes an error, when it runs.
    if (!(is_exact_int(operand) || is_exact_float(operand) || is_exactly(operand, complex_type))) return false;
    Value const result = gossamer::unary(operation->op == syn::UnaryOperator::USub   ? gossamer::UnaryOperator::negative
                                         : operation->op == syn::UnaryOperator::UAdd ? gossamer::UnaryOperator::positive
                                                                                     : gossamer::UnaryOperator::invert,
                                         operand);
    if (result.is_empty()) return clear_pending(), false;
    value = shared(result);
    return true;
}

// What `in` looks through: a display of constants is one itself.
bool Lowerer::constant_container(syn::Expr const* node, Value& value) {
    auto* const set = syn::as_if<syn::Set>(node);
    auto* const list = syn::as_if<syn::ListExpr>(node);
    if (!set && !list) return false;
    std::vector<Value> items;
    for (syn::Expr* element : set ? set->elts : list->elts) {
        Value item;
        if (!folded_constant(element, item)) return false;
        items.push_back(item);
    }
    if (list) {
        value = shared(make_tuple(std::span<Value const>(items)).release_value());
        return true;
    }
    Ref<gossamer::Set> frozen = make_frozenset();
    for (Value const item : items)
        if (!add(*frozen, item)) return clear_pending(), false;
    value = shared(frozen.release_value());
    return true;
}

// A set display of constants is, in CPython, an empty set that is updated from a frozenset, which was built anew in
// the order of a first one. The printed order depends on all of that. Null: they are not all constants.
Node* Lowerer::constant_set(syn::Expr const* node, syn::List<syn::Expr*> elements) {
    if (elements.size < 3) return nullptr;
    Ref<gossamer::Set> const first = make_frozenset();
    for (syn::Expr* element : elements) {
        Value value;
        if (!folded_constant(element, value) || !add(*first, value)) return nullptr;
    }
    Ref<gossamer::Set> second = make_frozenset();
    uint64_t position = 0;
    while (SetEntry* const entry = next_entry(*first, position))
        if (!add(*second, entry->key)) return nullptr;
    return n::constant_set_display(make_, span_of(node), unit_.keep(second.release_value()));
}

}  // namespace gossamer::lowering
