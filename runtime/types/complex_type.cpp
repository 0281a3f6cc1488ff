// The type complex.
#include <cmath>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/complex.hpp"
#include "runtime/types/complex_parts.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/format_number.hpp"
#include "runtime/types/number_slots.hpp"

namespace gossamer {

Type complex_type;

namespace {

size_t complex_size(Object const&) { return sizeof(Complex); }
Layout const complex_layout = {.name = "complex", .size = &complex_size};

ComplexNumber number_of(Value self) {
    auto const& object = self.as<Complex>();
    return {object.real, object.imag};
}

bool operand(Value value, ComplexNumber& number) {
    if (is_complex(value)) return number = number_of(value), true;
    if (is_float(value)) return number = {value.as<Float>().number, 0}, true;
    if (!is_int(value)) return false;
    number = {to_double(value), 0};
    if (std::isinf(number.real)) return raise(overflow_error_type, "int too large to convert to float");
    return true;
}

template <class Compute> Value compute(Value left, Value right, Compute operation) {
    ComplexNumber a, b;
    if (!operand(left, a) || !operand(right, b)) return is_pending() ? empty : not_implemented;
    return operation(a, b);
}
Value boxed(ComplexNumber number) { return make_complex(number.real, number.imag); }

Value add(Value left, Value right) {
    return compute(left, right,
                   [](ComplexNumber a, ComplexNumber b) { return make_complex(a.real + b.real, a.imag + b.imag); });
}
Value subtract(Value left, Value right) {
    return compute(left, right,
                   [](ComplexNumber a, ComplexNumber b) { return make_complex(a.real - b.real, a.imag - b.imag); });
}
Value multiply_slot(Value left, Value right) {
    return compute(left, right, [](ComplexNumber a, ComplexNumber b) { return boxed(multiply(a, b)); });
}
Value divide_slot(Value left, Value right) {
    return compute(left, right, [](ComplexNumber a, ComplexNumber b) -> Value {
        ComplexNumber result;
        if (!divide(a, b, result)) return raise(zero_division_error_type, "complex division by zero");
        return boxed(result);
    });
}
Value power_slot(Value left, Value right) {
    return compute(left, right, [](ComplexNumber a, ComplexNumber b) { return power(a, b); });
}
Value power_modulo(Value base, Value exponent, Value) {
    return compute(base, exponent,
                   [](ComplexNumber, ComplexNumber) -> Value { return raise(value_error_type, "complex modulo"); });
}

Value repr(Value self) {
    ComplexNumber const number = number_of(self);
    return make_ascii(complex_repr(number.real, number.imag)).release_value();
}

std::optional<int64_t> hash_slot(Value self) {
    ComplexNumber const number = number_of(self);
    auto const part = [&](double value) {
        return static_cast<uint64_t>(std::isnan(value) ? hash_of_pointer(self.object()) : hash_of_double(value));
    };
    auto const combined = static_cast<int64_t>(part(number.real) + 1000003u * part(number.imag));
    return combined == -1 ? -2 : combined;
}

Value compare_slot(Value self, Value other, Comparison how) {
    if (how != Comparison::equal && how != Comparison::not_equal) return not_implemented;
    ComplexNumber const a = number_of(self);
    bool is_equal;
    if (is_complex(other)) {
        ComplexNumber const b = number_of(other);
        is_equal = a.real == b.real && a.imag == b.imag;
    } else if (is_float(other))
        is_equal = a.imag == 0 && a.real == other.as<Float>().number;
    else if (is_int(other))
        is_equal = a.imag == 0 && !std::isnan(a.real) && ints::compare_with_double(other, a.real) == 0;
    else
        return not_implemented;
    return Value::boolean(is_equal == (how == Comparison::equal));
}

Value exact(Value self) { return is_exactly(self, complex_type) ? retain(self) : boxed(number_of(self)); }
Value negative(Value self) {
    ComplexNumber const number = number_of(self);
    return make_complex(-number.real, -number.imag);
}
Value absolute(Value self) {
    ComplexNumber const number = number_of(self);
    double const result = std::hypot(number.real, number.imag);
    if (std::isinf(result) && std::isfinite(number.real) && std::isfinite(number.imag))
        return raise(overflow_error_type, "absolute value too large");
    return box(result);
}
std::optional<bool> truth_slot(Value self) {
    ComplexNumber const number = number_of(self);
    return number.real != 0 || number.imag != 0;
}

Value conjugate(Value self) {
    ComplexNumber const number = number_of(self);
    return make_complex(number.real, -number.imag);
}
Value get_new_arguments(Value self) {
    ComplexNumber const number = number_of(self);
    Owned const real(box(number.real)), imag(box(number.imag));
    return make_tuple({real.get(), imag.get()}).release_value();
}
Value format_method(Value self, Str& specification) { return format_complex(self, &specification); }
Value real_part(Value self) { return box(number_of(self).real); }
Value imaginary_part(Value self) { return box(number_of(self).imag); }

constexpr Native methods[] = {
    method<&conjugate, "conjugate()">("Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j."),
    method<&exact, "__complex__()">("Convert this value to exact type complex."),
    method<&get_new_arguments, "__getnewargs__()">(),
    method<&format_method, "__format__(format_spec, /)">("Convert to a string according to format_spec."),
};
constexpr Member members[] = {
    {"real", &real_part, &refuse_write, "the real part of a complex number"},
    {"imag", &imaginary_part, &refuse_write, "the imaginary part of a complex number"},
};

}  // namespace

void define_complex_type() {
    TypeDefinition definition{.name = "complex",
                              .doc = "complex(real=0, imag=0)\n--\n\n"
                                     "Create a complex number from a string or numbers.\n\n"
                                     "If a string is given, parse it as a complex number.\n"
                                     "If a single number is given, convert it to a complex number.\n"
                                     "If the 'real' or 'imag' arguments are given, create a complex number\n"
                                     "with the specified real and imaginary components.",
                              .layout = &complex_layout,
                              .size = sizeof(Complex)};
    definition.flags = type_is_subclassable;
    Slots& slots = definition.slots;
    slots.repr = repr;
    slots.hash = hash_slot;
    slots.compare = compare_slot;
    slots.make = make_complex_of;
    slots.truth = truth_slot;
    slots.unary[slot_of(UnaryOperator::negative)] = negative;
    slots.unary[slot_of(UnaryOperator::positive)] = exact;
    slots.unary[slot_of(UnaryOperator::absolute)] = absolute;
    slots.binary[slot_of(BinaryOperator::add)] = add;
    slots.binary[slot_of(BinaryOperator::subtract)] = subtract;
    slots.binary[slot_of(BinaryOperator::multiply)] = multiply_slot;
    slots.binary[slot_of(BinaryOperator::true_divide)] = divide_slot;
    slots.binary[slot_of(BinaryOperator::power)] = power_slot;
    slots.power_modulo = power_modulo;
    slots.format = format_complex;
    definition.methods = methods;
    definition.members = members;
    define_type(complex_type, definition);
}

}  // namespace gossamer
