// Binary and unary operators: who is asked, in which order, and what is said when nobody answers.
//
// The left operand's type is asked first, unless the right one's type derives from it and does the operation its own
// way. A type whose slot is the same function is asked once: the slot gets both operands. Sequences join in
// last: + concatenates, * repeats.
#include "runtime/errors/raise.hpp"
#include "runtime/protocol/ask_operator.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

// From later rooms.
extern Type native_function_type;

namespace {

struct Symbol {
    char const* plain;
    char const* in_place;
};
constexpr Symbol symbols[binary_operators] = {
    {"+", "+="},   {"-", "-="},   {"*", "*="}, {"@", "@="},
    {"/", "/="},   {"//", "//="}, {"%", "%="}, {"** or pow()", "**="},
    {"<<", "<<="}, {">>", ">>="}, {"&", "&="}, {"|", "|="},
    {"^", "^="},
};

constexpr size_t index_of(BinaryOperator op) { return static_cast<size_t>(op); }

[[gnu::noinline, gnu::cold]] Value raise_unsupported(char const* symbol, Value left, Value right) {
    return raise(type_error_type, "unsupported operand type(s) for {}: '{}' and '{}'", symbol,
                 display_name(type_of(left)), display_name(type_of(right)));
}

// `print >> file, text` was how Python 2 wrote to a file.
[[gnu::noinline, gnu::cold]] Value raise_unsupported_shift(Value left, Value right) {
    if (is_exactly(left, native_function_type)) {
        Owned const name(get_attribute(left, names::__name__));
        if (!name) return empty;
        Str* const text = as_str(name.get());
        if (text && text->view() == "print")
            return raise(type_error_type,
                         "unsupported operand type(s) for >>: '{}' and '{}'. Did you mean \"print(<message>, "
                         "file=<output_stream>)\"?",
                         display_name(type_of(left)), display_name(type_of(right)));
    }
    return raise_unsupported(">>", left, right);
}

// Asks the slots of both operands' types. not_implemented: neither has an answer.
Value ask(BinarySlot left_slot, BinarySlot right_slot, Value left, Value right) {
    if (right_slot == left_slot) right_slot = nullptr;
    if (left_slot) {
        if (right_slot && type_of(right).derives_from(type_of(left))) {
            Value const result = right_slot(left, right);
            if (result != not_implemented) return result;
            right_slot = nullptr;
        }
        Value const result = left_slot(left, right);
        if (result != not_implemented) return result;
    }
    return right_slot ? right_slot(left, right) : not_implemented;
}

Value ask(BinaryOperator op, Value left, Value right) {
    Type& left_type = type_of(left);
    Type& right_type = type_of(right);
    BinarySlot const slot = left_type.slots.binary[index_of(op)];
    if (&left_type == &right_type) return slot ? slot(left, right) : not_implemented;
    return ask(slot, right_type.slots.binary[index_of(op)], left, right);
}

using RepeatSlot = Value (*)(Value self, int64_t times);

Value repeat(RepeatSlot slot, Value sequence, Value times) {
    if (!is_int(times) && !type_of(times).slots.to_index)
        return raise(type_error_type, "can't multiply sequence by non-int of type '{}'", display_name(type_of(times)));
    auto const count = to_size(times, overflow_error_type);
    return count ? slot(sequence, *count) : empty;
}

// The sequences' part of + and *, after the numbers' one. not_implemented: no sequence.
Value as_sequences(BinaryOperator op, Value left, Value right) {
    Slots const& left_slots = type_of(left).slots;
    if (op == BinaryOperator::add)
        return left_slots.concatenate ? left_slots.concatenate(left, right) : not_implemented;
    if (op != BinaryOperator::multiply) return not_implemented;
    if (left_slots.repeat) return repeat(left_slots.repeat, left, right);
    RepeatSlot const slot = type_of(right).slots.repeat;
    return slot ? repeat(slot, right, left) : not_implemented;
}

Value as_sequences_in_place(BinaryOperator op, Value left, Value right) {
    Slots const& slots = type_of(left).slots;
    if (op == BinaryOperator::add && slots.concatenate_in_place) return slots.concatenate_in_place(left, right);
    if (op == BinaryOperator::multiply) {
        if (slots.repeat_in_place) return repeat(slots.repeat_in_place, left, right);
        // The right one is asked only if the left one could be no sequence at all, as classes of programs always could.
        bool const is_like_sequence = type_of(left).is_heap() || slots.length || slots.contains || slots.get_item;
        if (!slots.repeat && is_like_sequence) return not_implemented;
    }
    return as_sequences(op, left, right);
}

[[gnu::noinline]] Value binary_general(BinaryOperator op, Value left, Value right) {
    Value result = ask(op, left, right);
    if (result != not_implemented) [[likely]]
        return result;
    result = as_sequences(op, left, right);
    if (result != not_implemented) return result;
    if (op == BinaryOperator::right_shift) return raise_unsupported_shift(left, right);
    return raise_unsupported(symbols[index_of(op)].plain, left, right);
}

}  // namespace

Value ask_operator(BinaryOperator op, Value left, Value right) { return ask(op, left, right); }

Value ask_operator_in_place(BinaryOperator op, Value left, Value right) {
    if (BinarySlot const slot = type_of(left).slots.in_place[index_of(op)]) {
        Value const result = slot(left, right);
        if (result != not_implemented) return result;
    }
    return ask(op, left, right);
}

char const* symbol_of(BinaryOperator op) { return op == BinaryOperator::power ? "**" : symbols[index_of(op)].plain; }

Value binary(BinaryOperator op, Value left, Value right) {
    if (both_integers(left, right)) [[likely]] {
        switch (op) {
            case BinaryOperator::add: return ints::add(left, right);
            case BinaryOperator::subtract: return ints::subtract(left, right);
            case BinaryOperator::multiply: return ints::multiply(left, right);
            case BinaryOperator::bit_and: return Value{left.bits & right.bits};
            case BinaryOperator::bit_or: return Value{left.bits | right.bits};
            case BinaryOperator::bit_xor: return Value{(left.bits ^ right.bits) | 1};
            case BinaryOperator::floor_divide: return ints::floor_divide(left, right);
            case BinaryOperator::modulo: return ints::modulo(left, right);
            default: break;
        }
    }
    return binary_general(op, left, right);
}

Value binary_in_place(BinaryOperator op, Value left, Value right) {
    if (both_integers(left, right) && op != BinaryOperator::matrix_multiply) return binary(op, left, right);
    Value result = ask_operator_in_place(op, left, right);
    if (result != not_implemented) [[likely]]
        return result;
    result = as_sequences_in_place(op, left, right);
    return result != not_implemented ? result : raise_unsupported(symbols[index_of(op)].in_place, left, right);
}

Value unary(UnaryOperator op, Value operand) {
    Type& type = type_of(operand);
    if (UnarySlot const slot = type.slots.unary[static_cast<size_t>(op)]) [[likely]]
        return slot(operand);
    constexpr char const* shown[unary_operators] = {"unary -", "unary +", "unary ~", "abs()"};
    return raise(type_error_type, "bad operand type for {}: '{}'", shown[static_cast<size_t>(op)], display_name(type));
}

// The same rules as for two operands; the modulus is asked last.
Value power(Value base, Value exponent, Value modulus) {
    if (!modulus || modulus.is_none()) return binary(BinaryOperator::power, base, exponent);
    using Slot = decltype(Slots::power_modulo);
    Slot const left = type_of(base).slots.power_modulo;
    Slot right = type_of(exponent).slots.power_modulo;
    if (right == left) right = nullptr;
    Slot const asked_right = right;
    if (left) {
        if (right && type_of(exponent).derives_from(type_of(base))) {
            Value const result = right(base, exponent, modulus);
            if (result != not_implemented) return result;
            right = nullptr;
        }
        Value const result = left(base, exponent, modulus);
        if (result != not_implemented) return result;
    }
    if (right) {
        Value const result = right(base, exponent, modulus);
        if (result != not_implemented) return result;
    }
    Slot const last = type_of(modulus).slots.power_modulo;
    if (last && last != left && last != asked_right) {
        Value const result = last(base, exponent, modulus);
        if (result != not_implemented) return result;
    }
    return raise(type_error_type, "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
                 display_name(type_of(base)), display_name(type_of(exponent)), display_name(type_of(modulus)));
}

Value divmod(Value left, Value right) {
    Value const result = ask(type_of(left).slots.divmod, type_of(right).slots.divmod, left, right);
    return result != not_implemented ? result : raise_unsupported("divmod()", left, right);
}

}  // namespace gossamer
