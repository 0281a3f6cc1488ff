// The type bool: two immediates, and a handful of operators that differ from int's.
#include "runtime/binding/native.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/int_parts.hpp"
#include "runtime/types/number_slots.hpp"

namespace gossamer {

Type bool_type;

namespace {

// The immediates of False and True differ in one bit, so two bools combine like the words that they are.
Value bit_and(Value left, Value right) {
    if (left.is_boolean() && right.is_boolean()) return Value{left.bits & right.bits};
    return is_int(left) && is_int(right) ? ints::bit_and(left, right) : not_implemented;
}
Value bit_or(Value left, Value right) {
    if (left.is_boolean() && right.is_boolean()) return Value{left.bits | right.bits};
    return is_int(left) && is_int(right) ? ints::bit_or(left, right) : not_implemented;
}
Value bit_xor(Value left, Value right) {
    if (left.is_boolean() && right.is_boolean()) return Value::boolean(left != right);
    return is_int(left) && is_int(right) ? ints::bit_xor(left, right) : not_implemented;
}

Value repr(Value self) { return make_ascii(self == true_value ? "True" : "False").release_value(); }

Value make_slot(Type&, Arguments const& arguments) {
    if (!check_no_keywords("bool", arguments) || !check_positional("bool", arguments.positional, 0, 1)) return empty;
    if (!arguments.positional) return false_value;
    bool const answer = TRY(truth(arguments[0]));
    return Value::boolean(answer);
}

Value invert(Value self) {
    TRY(warn(deprecation_warning_type,
             "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise "
             "inversion of the underlying int object and is usually not what you expect from negating a bool. "
             "Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the "
             "underlying int."));
    return ints::invert(self);
}

}  // namespace

void define_bool_type() {
    TypeDefinition definition{
        .name = "bool",
        .doc = "bool(object=False, /)\n--\n\n"
               "Returns True when the argument is true, False otherwise.\n"
               "The builtins True and False are the only two instances of the class bool.\n"
               "The class bool is a subclass of the class int, and cannot be subclassed.",
        .base = &int_type,
    };
    definition.flags = type_is_int | type_matches_self;
    Slots& slots = definition.slots;
    slots.repr = repr;
    slots.make = make_slot;
    slots.unary[slot_of(UnaryOperator::invert)] = invert;
    slots.binary[slot_of(BinaryOperator::bit_and)] = bit_and;
    slots.binary[slot_of(BinaryOperator::bit_or)] = bit_or;
    slots.binary[slot_of(BinaryOperator::bit_xor)] = bit_xor;
    define_type(bool_type, definition);
}

}  // namespace gossamer
