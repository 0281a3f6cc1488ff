// The type float.
#include <cfloat>
#include <cmath>

#include "runtime/binding/native.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/float_parts.hpp"
#include "runtime/types/format_number.hpp"
#include "runtime/types/number_slots.hpp"

namespace gossamer {

Type float_type;

namespace {
size_t float_size(Object const&) { return sizeof(Float); }
}  // namespace
Layout const float_layout = {.name = "float", .size = &float_size};

namespace {

double number_of(Value self) { return self.as<Float>().number; }

// An operand as a double. false: it is no number that float knows (then nothing is pending), or too large an int.
bool operand(Value value, double& number) {
    if (is_float(value)) return number = number_of(value), true;
    if (value.is_integer()) return number = static_cast<double>(value.as_integer()), true;
    if (!is_int(value)) return false;
    number = to_double(value);
    if (std::isinf(number)) return raise(overflow_error_type, "int too large to convert to float");
    return true;
}
Value no_answer() { return is_pending() ? empty : not_implemented; }

template <class Compute> Value compute(Value left, Value right, Compute operation) {
    double a, b;
    if (!operand(left, a) || !operand(right, b)) return no_answer();
    return operation(a, b);
}

Value add(Value left, Value right) {
    return compute(left, right, [](double a, double b) { return box(a + b); });
}
Value subtract(Value left, Value right) {
    return compute(left, right, [](double a, double b) { return box(a - b); });
}
Value multiply(Value left, Value right) {
    return compute(left, right, [](double a, double b) { return box(a * b); });
}
Value divide(Value left, Value right) {
    return compute(left, right, [](double a, double b) -> Value {
        if (b == 0) return raise(zero_division_error_type, "float division by zero");
        return box(a / b);
    });
}
Value floor_divide(Value left, Value right) {
    return compute(left, right, [](double a, double b) -> Value {
        if (b == 0) return raise(zero_division_error_type, "float floor division by zero");
        return box(float_floor_divide(a, b));
    });
}
Value modulo(Value left, Value right) {
    return compute(left, right, [](double a, double b) -> Value {
        if (b == 0) return raise(zero_division_error_type, "float modulo by zero");
        return box(float_modulo(a, b));
    });
}
Value divmod_slot(Value left, Value right) {
    return compute(left, right, [](double a, double b) -> Value {
        if (b == 0) return raise(zero_division_error_type, "float divmod()");
        FloatQuotient const result = float_divmod(a, b);
        Owned const quotient(box(result.quotient)), remainder(box(result.remainder));
        return make_tuple({quotient.get(), remainder.get()}).release_value();
    });
}
Value power_slot(Value left, Value right) { return compute(left, right, &float_power); }
Value power_modulo(Value, Value, Value) {
    return raise(type_error_type, "pow() 3rd argument not allowed unless all arguments are integers");
}

Value repr(Value self) { return make_ascii(float_repr(number_of(self))).release_value(); }
std::optional<int64_t> hash_slot(Value self) {
    double const number = number_of(self);
    // NaNs are never equal, so each may have a hash of its own.
    return std::isnan(number) ? hash_of_pointer(self.object()) : hash_of_double(number);
}

Value compare_slot(Value self, Value other, Comparison how) {
    double const a = number_of(self);
    if (is_float(other)) {
        double const b = number_of(other);
        switch (how) {
            case Comparison::less: return Value::boolean(a < b);
            case Comparison::less_equal: return Value::boolean(a <= b);
            case Comparison::equal: return Value::boolean(a == b);
            case Comparison::not_equal: return Value::boolean(a != b);
            case Comparison::greater: return Value::boolean(a > b);
            case Comparison::greater_equal: return Value::boolean(a >= b);
        }
    }
    if (!is_int(other)) return not_implemented;
    if (std::isnan(a)) return Value::boolean(how == Comparison::not_equal);
    return Value::boolean(holds(-ints::compare_with_double(other, a), how));
}

Value exact(Value self) { return is_exact_float(self) ? retain(self) : box(number_of(self)); }
Value negative(Value self) { return box(-number_of(self)); }
Value absolute(Value self) { return box(std::fabs(number_of(self))); }
std::optional<bool> truth_slot(Value self) { return number_of(self) != 0; }

Value whole(double number) {
    if (std::isnan(number)) return raise(value_error_type, "cannot convert float NaN to integer");
    if (std::isinf(number)) return raise(overflow_error_type, "cannot convert float infinity to integer");
    return make_int(number);
}
Value truncate(Value self) { return whole(std::trunc(number_of(self))); }
Value floor(Value self) { return whole(std::floor(number_of(self))); }
Value ceil(Value self) { return whole(std::ceil(number_of(self))); }

Value round_method(Value self, Value digits) {
    double const number = number_of(self);
    if (!digits || digits.is_none()) return whole(std::nearbyint(number));
    int64_t const count = TRY(to_clamped_int64(digits));
    return round_float(number, count);
}

// --- construction

Value make_exact(Value argument) {
    if (is_exact_float(argument)) return retain(argument);
    if (is_exact_str(argument)) return parse_float(argument.as<Str>().view(), argument);
    Type& type = type_of(argument);
    if (type.slots.to_float || type.slots.to_index || is_int(argument)) {
        double const number = TRY(double_by_conversion(argument));
        return box(number);
    }
    if (Str* const text = as_str(argument)) return parse_float(text->view(), argument);
    BufferView const buffer(argument);
    if (buffer) return parse_float(as_number_text(buffer.view()), argument);
    // Bytes that cannot be had are as good as none.
    if (is_pending()) clear_pending();
    return raise(type_error_type, "float() argument must be a string or a real number, not '{}'", type.name_text());
}

Value make_slot(Type& type, Arguments const& arguments) {
    // A subclass with an __init__ of its own may take what it likes.
    if (type.slots.initialise == float_type.slots.initialise && !check_no_keywords("float", arguments)) return empty;
    if (!check_positional("float", arguments.positional, 0, 1)) return empty;
    Owned const exact = TRY(Owned(arguments.positional ? make_exact(arguments[0]) : box(0.0)));
    if (&type == &float_type) return retain(exact.get());
    auto* const object = allocate_instance<Float>(type);
    if (!object) return empty;
    object->number = number_of(exact.get());
    return Value::of(object);
}

// --- methods

Value as_integer_ratio(Value self) {
    double const number = number_of(self);
    if (std::isinf(number)) return raise(overflow_error_type, "cannot convert Infinity to integer ratio");
    if (std::isnan(number)) return raise(value_error_type, "cannot convert NaN to integer ratio");
    int exponent;
    double fraction = std::frexp(number, &exponent);
    for (; fraction != std::floor(fraction); --exponent) fraction *= 2;
    Owned numerator(make_int(fraction)), denominator(Value::integer(1));
    Owned const shift(Value::integer(std::abs(exponent)));
    Owned& shifted = exponent > 0 ? numerator : denominator;
    shifted = Owned(ints::shift_left(shifted.get(), shift.get()));
    return make_tuple({numerator.get(), denominator.get()}).release_value();
}
Value is_integer(Value self) {
    double const number = number_of(self);
    return Value::boolean(std::isfinite(number) && std::floor(number) == number);
}
Value hex(Value self) { return make_ascii(float_hex(number_of(self))).release_value(); }
Value from_hex(Type& type, Value text) {
    if (!as_str(text)) return raise(type_error_type, "bad argument type for built-in operation");
    if (!check_encodable(*as_str(text))) return empty;
    Owned number = TRY(Owned(float_from_hex(as_str(text)->view())));
    return &type == &float_type ? number.release() : call(Value::of(&type), {number.get()});
}
Value get_new_arguments(Value self) {
    Owned const number(box(number_of(self)));
    return make_tuple({number.get()}).release_value();
}
Value get_format(Type&, Str& kind) {
    if (!check_encodable(kind)) return empty;
    if (kind.view() != "double" && kind.view() != "float")
        return raise(value_error_type, "__getformat__() argument 1 must be 'double' or 'float'");
    return make_ascii("IEEE, little-endian").release_value();
}
Value format_method(Value self, Str& specification) { return format_float(self, &specification); }
Value zero(Value) { return box(0.0); }

constexpr Native methods[] = {
    method<&exact, "conjugate()">("Return self, the complex conjugate of any float."),
    method<&truncate, "__trunc__()">("Return the Integral closest to x between 0 and x."),
    method<&floor, "__floor__()">("Return the floor as an Integral."),
    method<&ceil, "__ceil__()">("Return the ceiling as an Integral."),
    method<&round_method, "__round__(ndigits=None, /)">(
        "Return the Integral closest to x, rounding half toward even.\n\n"
        "When an argument is passed, work like built-in round(x, ndigits)."),
    method<&as_integer_ratio, "as_integer_ratio()">(
        "Return a pair of integers, whose ratio is exactly equal to the original float.\n\n"
        "The ratio is in lowest terms and has a positive denominator.  Raise\n"
        "OverflowError on infinities and a ValueError on NaNs."),
    class_method<&from_hex, "fromhex(string, /)">("Create a floating-point number from a hexadecimal string."),
    method<&hex, "hex()">("Return a hexadecimal representation of a floating-point number."),
    method<&is_integer, "is_integer()">("Return True if the float is an integer."),
    method<&get_new_arguments, "__getnewargs__()">(),
    class_method<&get_format, "__getformat__(typestr, /)">("You probably don't want to use this function."),
    method<&format_method, "__format__(format_spec, /)">("Formats the float according to format_spec."),
};
constexpr Member members[] = {
    {"real", &exact, nullptr, "the real part of a complex number"},
    {"imag", &zero, nullptr, "the imaginary part of a complex number"},
};

}  // namespace

std::optional<double> double_by_conversion(Value number) {
    Type& type = type_of(number);
    if (!is_float(number) || type.slots.to_float == float_type.slots.to_float) return to_double_value(number);
    Owned const result = TRY(Owned(type.slots.to_float(number)));
    if (is_float(result.get())) return number_of(result.get());
    return raise(type_error_type, "{}.__float__ returned non-float (type {})", type.name_text(),
                 type_of(result.get()).name_text());
}

void define_complex_type();

void define_number_types() {
    TypeDefinition definition{.name = "float",
                              .doc = "float(x=0, /)\n--\n\n"
                                     "Convert a string or number to a floating-point number, if possible.",
                              .layout = &float_layout,
                              .size = sizeof(Float)};
    definition.flags = type_is_subclassable | type_is_float | type_matches_self;
    Slots& slots = definition.slots;
    slots.repr = repr;
    slots.hash = hash_slot;
    slots.compare = compare_slot;
    slots.make = make_slot;
    slots.truth = truth_slot;
    slots.to_integer = truncate;
    slots.to_float = exact;
    slots.unary[slot_of(UnaryOperator::negative)] = negative;
    slots.unary[slot_of(UnaryOperator::positive)] = exact;
    slots.unary[slot_of(UnaryOperator::absolute)] = absolute;
    slots.binary[slot_of(BinaryOperator::add)] = add;
    slots.binary[slot_of(BinaryOperator::subtract)] = subtract;
    slots.binary[slot_of(BinaryOperator::multiply)] = multiply;
    slots.binary[slot_of(BinaryOperator::true_divide)] = divide;
    slots.binary[slot_of(BinaryOperator::floor_divide)] = floor_divide;
    slots.binary[slot_of(BinaryOperator::modulo)] = modulo;
    slots.binary[slot_of(BinaryOperator::power)] = power_slot;
    slots.divmod = divmod_slot;
    slots.power_modulo = power_modulo;
    slots.format = format_float;
    definition.methods = methods;
    definition.members = members;
    define_type(float_type, definition);
    define_complex_type();
}

}  // namespace gossamer
