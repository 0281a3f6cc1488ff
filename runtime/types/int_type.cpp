// The types int and bool.
#include <cmath>

#include "runtime/binding/native.hpp"
#include "runtime/core/int_parts.hpp"
#include "runtime/types/format_number.hpp"
#include "runtime/types/int_parts.hpp"
#include "runtime/types/number_slots.hpp"

namespace gossamer {

Type int_type;

namespace {

// The slots of a binary operator: the algorithm, if both are ints.
template <Value (*Compute)(Value, Value)> Value operation(Value left, Value right) {
    if (!is_int(left) || !is_int(right)) return not_implemented;
    return Compute(left, right);
}
Value power_modulo(Value base, Value exponent, Value modulus) {
    if (!is_int(base) || !is_int(exponent) || !is_int(modulus)) return not_implemented;
    return ints::power_modulo(base, exponent, modulus);
}

Value repr(Value self) {
    std::string text;
    if (!append_digits(text, self, 10)) return empty;
    return make_ascii(text).release_value();
}
std::optional<int64_t> hash_slot(Value self) { return ints::hash(self); }
Value compare_slot(Value self, Value other, Comparison how) {
    return is_int(other) ? Value::boolean(holds(ints::compare(self, other), how)) : not_implemented;
}
std::optional<bool> truth_slot(Value self) { return sign_of(self) != 0; }
Value to_float(Value self) {
    double const number = to_double(self);
    if (std::isinf(number)) return raise(overflow_error_type, "int too large to convert to float");
    return make_float(number);
}
Value absolute(Value self) { return sign_of(self) < 0 ? ints::negate(self) : exact_int(self); }

// --- methods

Value bit_length(Value self) { return make_int(static_cast<int64_t>(ints::bit_length(self))); }
Value bit_count(Value self) {
    IntView const view(self);
    return make_int(static_cast<int64_t>(view.size ? mpn_popcount(view.limbs, view.size) : 0));
}
Value as_integer_ratio(Value self) {
    Owned const number = TRY(Owned(exact_int(self)));
    return make_tuple({number.get(), Value::integer(1)}).release_value();
}
Value is_integer(Value) { return true_value; }
Value get_new_arguments(Value self) {
    Owned const number = TRY(Owned(exact_int(self)));
    return make_tuple({number.get()}).release_value();
}
// As CPython counts: digits of 30 bits.
Value size_of(Value self) {
    size_t const digits = std::max<size_t>((ints::bit_length(self) + 29) / 30, 1);
    return make_int(static_cast<int64_t>(24 + 4 * digits));
}
Value format_method(Value self, Str& specification) { return format_int(self, &specification); }
Value round_method(Value self, Value digits) { return digits ? round_int(self, digits) : exact_int(self); }
Value zero(Value) { return Value::integer(0); }
Value one(Value) { return Value::integer(1); }

constexpr Native methods[] = {
    method<&exact_int, "conjugate()">("Returns self, the complex conjugate of any int."),
    method<&bit_length, "bit_length()">("Number of bits necessary to represent self in binary.\n\n"
                                        ">>> bin(37)\n'0b100101'\n>>> (37).bit_length()\n6"),
    method<&bit_count, "bit_count()">("Number of ones in the binary representation of the absolute value of self.\n\n"
                                      "Also known as the population count.\n\n"
                                      ">>> bin(13)\n'0b1101'\n>>> (13).bit_count()\n3"),
    method<&int_to_bytes, "to_bytes(length=1, byteorder='big', *, signed=False)">(
        "Return an array of bytes representing an integer.\n\n"
        "  length\n"
        "    Length of bytes object to use.  An OverflowError is raised if the\n"
        "    integer is not representable with the given number of bytes.  Default\n"
        "    is length 1.\n"
        "  byteorder\n"
        "    The byte order used to represent the integer.  If byteorder is 'big',\n"
        "    the most significant byte is at the beginning of the byte array.  If\n"
        "    byteorder is 'little', the most significant byte is at the end of the\n"
        "    byte array.  To request the native byte order of the host system, use\n"
        "    sys.byteorder as the byte order value.  Default is to use 'big'.\n"
        "  signed\n"
        "    Determines whether two's complement is used to represent the integer.\n"
        "    If signed is False and a negative integer is given, an OverflowError\n"
        "    is raised."),
    class_method<&int_from_bytes, "from_bytes(bytes, byteorder='big', *, signed=False)">(
        "Return the integer represented by the given array of bytes.\n\n"
        "  bytes\n"
        "    Holds the array of bytes to convert.  The argument must either\n"
        "    support the buffer protocol or be an iterable object producing bytes.\n"
        "    Bytes and bytearray are examples of built-in objects that support the\n"
        "    buffer protocol.\n"
        "  byteorder\n"
        "    The byte order used to represent the integer.  If byteorder is 'big',\n"
        "    the most significant byte is at the beginning of the byte array.  If\n"
        "    byteorder is 'little', the most significant byte is at the end of the\n"
        "    byte array.  To request the native byte order of the host system, use\n"
        "    sys.byteorder as the byte order value.  Default is to use 'big'.\n"
        "  signed\n"
        "    Indicates whether two's complement is used to represent the integer."),
    method<&as_integer_ratio, "as_integer_ratio()">(
        "Return a pair of integers, whose ratio is equal to the original int.\n\n"
        "The ratio is in lowest terms and has a positive denominator.\n\n"
        ">>> (10).as_integer_ratio()\n(10, 1)\n"
        ">>> (-10).as_integer_ratio()\n(-10, 1)\n"
        ">>> (0).as_integer_ratio()\n(0, 1)"),
    method<&exact_int, "__trunc__()">("Truncating an Integral returns itself."),
    method<&exact_int, "__floor__()">("Flooring an Integral returns itself."),
    method<&exact_int, "__ceil__()">("Ceiling of an Integral returns itself."),
    method<&round_method, "__round__(ndigits=..., /)">(
        "Rounding an Integral returns itself.\n\nRounding with an ndigits argument also returns an integer."),
    method<&get_new_arguments, "__getnewargs__()">(),
    method<&format_method, "__format__(format_spec, /)">("Convert to a string according to format_spec."),
    method<&size_of, "__sizeof__()">("Returns size in memory, in bytes."),
    method<&is_integer, "is_integer()">("Returns True. Exists for duck type compatibility with float.is_integer."),
};
constexpr Member members[] = {
    {"real", &exact_int, nullptr, "the real part of a complex number"},
    {"imag", &zero, nullptr, "the imaginary part of a complex number"},
    {"numerator", &exact_int, nullptr, "the numerator of a rational number in lowest terms"},
    {"denominator", &one, nullptr, "the denominator of a rational number in lowest terms"},
};

void fill_slots(Slots& slots) {
    slots.repr = repr;
    slots.hash = hash_slot;
    slots.compare = compare_slot;
    slots.make = make_int_of;
    slots.truth = truth_slot;
    slots.to_index = exact_int;
    slots.to_integer = exact_int;
    slots.to_float = to_float;
    slots.unary[slot_of(UnaryOperator::negative)] = ints::negate;
    slots.unary[slot_of(UnaryOperator::positive)] = exact_int;
    slots.unary[slot_of(UnaryOperator::invert)] = ints::invert;
    slots.unary[slot_of(UnaryOperator::absolute)] = absolute;
    slots.binary[slot_of(BinaryOperator::add)] = operation<&ints::add>;
    slots.binary[slot_of(BinaryOperator::subtract)] = operation<&ints::subtract>;
    slots.binary[slot_of(BinaryOperator::multiply)] = operation<&ints::multiply>;
    slots.binary[slot_of(BinaryOperator::true_divide)] = operation<&ints::divide>;
    slots.binary[slot_of(BinaryOperator::floor_divide)] = operation<&ints::floor_divide>;
    slots.binary[slot_of(BinaryOperator::modulo)] = operation<&ints::modulo>;
    slots.binary[slot_of(BinaryOperator::power)] = operation<&ints::power>;
    slots.binary[slot_of(BinaryOperator::left_shift)] = operation<&ints::shift_left>;
    slots.binary[slot_of(BinaryOperator::right_shift)] = operation<&ints::shift_right>;
    slots.binary[slot_of(BinaryOperator::bit_and)] = operation<&ints::bit_and>;
    slots.binary[slot_of(BinaryOperator::bit_or)] = operation<&ints::bit_or>;
    slots.binary[slot_of(BinaryOperator::bit_xor)] = operation<&ints::bit_xor>;
    slots.divmod = operation<&ints::divmod>;
    slots.power_modulo = power_modulo;
    slots.format = format_int;
}

}  // namespace

// round(number, -n) rounds to a multiple of 10^n, half to even.
Value round_int(Value number, Value digits) {
    Owned const index = TRY(Owned(to_index(digits)));
    if (sign_of(index.get()) >= 0) return exact_int(number);
    auto const count = fitting_int64(index.get());
    // A unit of more than twice the number: it is nearer to 0.
    if (!count || static_cast<double>(-*count) > static_cast<double>(ints::bit_length(number)) * 0.30103 + 2)
        return Value::integer(0);
    Owned const unit = TRY(Owned(ints::power(Value::integer(10), Value::integer(-*count))));
    Owned const rest = TRY(Owned(ints::modulo(number, unit.get())));
    Owned const lower = TRY(Owned(ints::subtract(number, rest.get())));
    Owned const doubled = TRY(Owned(ints::multiply(rest.get(), Value::integer(2))));
    int order = ints::compare(doubled.get(), unit.get());
    if (order == 0) {
        Owned const quotient = TRY(Owned(ints::floor_divide(lower.get(), unit.get())));
        order = IntView(quotient.get()).size && (IntView(quotient.get()).limbs[0] & 1) ? 1 : -1;
    }
    return order > 0 ? ints::add(lower.get(), unit.get()) : exact_int(lower.get());
}

void define_int_type() {
    TypeDefinition definition{.name = "int",
                              .doc = "int([x]) -> integer\n"
                                     "int(x, base=10) -> integer\n\n"
                                     "Convert a number or string to an integer, or return 0 if no arguments\n"
                                     "are given.  If x is a number, return x.__int__().  For floating-point\n"
                                     "numbers, this truncates towards zero.\n\n"
                                     "If x is not a number or if base is given, then x must be a string,\n"
                                     "bytes, or bytearray instance representing an integer literal in the\n"
                                     "given base.  The literal can be preceded by '+' or '-' and be surrounded\n"
                                     "by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\n"
                                     "Base 0 means to interpret the base from the string as an integer literal.\n"
                                     ">>> int('0b100', base=0)\n"
                                     "4",
                              .layout = &int_layout,
                              .size = sizeof(Int),
                              .is_variable_size = true};
    definition.flags = type_is_subclassable | type_is_int | type_matches_self;
    fill_slots(definition.slots);
    definition.methods = methods;
    definition.members = members;
    define_type(int_type, definition);
    define_bool_type();
}

}  // namespace gossamer
