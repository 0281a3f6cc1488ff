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

// A literal, or a number with a minus in front. The value is kept by the unit.
bool Lowerer::folded_constant(syn::Expr const* node, Value& value) {
    if (auto* const constant = syn::as_if<syn::Constant>(node)) {
        value = constant_value(*constant);
        return true;
    }
    if (auto* const operation = syn::as_if<syn::BinOp>(node)) {
        Value left, right;
        if (!folded_constant(operation->left, left) || !folded_constant(operation->right, right)) return false;
        if (!folds(operation->op, left, right)) return false;
        Value const result = gossamer::binary(binary_operator(operation->op), left, right);
        if (result.is_empty()) {
            clear_pending();
            return false;
        }
        value = shared(result);
        return true;
    }
    auto* const minus = syn::as_if<syn::UnaryOp>(node);
    if (!minus || minus->op != syn::UnaryOperator::USub || !syn::is<syn::Constant>(minus->operand)) return false;
    Value const number = constant_value(*syn::as<syn::Constant>(minus->operand));
    bool const is_number = is_exact_int(number) || is_exact_float(number) || is_exactly(number, complex_type);
    if (is_number) value = shared(gossamer::unary(gossamer::UnaryOperator::negative, number));
    return is_number;
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
