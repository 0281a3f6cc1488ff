// complex's arithmetic; the type itself is in complex_type.cpp.
#include "runtime/types/complex.hpp"

#include <cmath>

#include "runtime/errors/raise.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/complex_parts.hpp"
#include "runtime/types/number_text.hpp"

namespace gossamer {
namespace {

ComplexNumber power_of_natural(ComplexNumber base, long exponent) {
    ComplexNumber result{1, 0};
    for (long bit = 1; bit > 0 && exponent >= bit; bit <<= 1) {
        if (exponent & bit) result = multiply(result, base);
        base = multiply(base, base);
    }
    return result;
}

}  // namespace

ComplexNumber multiply(ComplexNumber a, ComplexNumber b) {
    return {a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

// Divides by the larger part first, so that squares do not overflow.
bool divide(ComplexNumber a, ComplexNumber b, ComplexNumber& result) {
    double const real = std::fabs(b.real), imag = std::fabs(b.imag);
    if (real >= imag) {
        if (real == 0) return false;
        double const ratio = b.imag / b.real, divisor = b.real + b.imag * ratio;
        result = {(a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor};
    } else if (imag >= real) {
        double const ratio = b.real / b.imag, divisor = b.real * ratio + b.imag;
        result = {(a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor};
    } else
        result = {NAN, NAN};
    return true;
}

Value power(ComplexNumber base, ComplexNumber exponent) {
    static constexpr char zero_power[] = "0.0 to a negative or complex power";
    ComplexNumber result;
    if (exponent.imag == 0 && exponent.real == std::floor(exponent.real) && std::fabs(exponent.real) <= 100.0) {
        // Small whole exponents: multiplied out, which is more exact.
        auto const times = static_cast<long>(exponent.real);
        if (times > 0)
            result = power_of_natural(base, times);
        else if (!divide({1, 0}, power_of_natural(base, -times), result))
            return raise(zero_division_error_type, zero_power);
    } else if (base.real == 0 && base.imag == 0) {
        if (exponent.imag != 0 || exponent.real < 0) return raise(zero_division_error_type, zero_power);
        result = {0, 0};
    } else {
        double const magnitude = std::hypot(base.real, base.imag);
        double length = std::pow(magnitude, exponent.real);
        double const angle = std::atan2(base.imag, base.real);
        double phase = angle * exponent.real;
        if (exponent.imag != 0) {
            length /= std::exp(angle * exponent.imag);
            phase += exponent.imag * std::log(magnitude);
        }
        // What the oracle makes of the C library's refusal to turn round for ever.
        if (std::isinf(phase)) return raise(zero_division_error_type, zero_power);
        result = {length * std::cos(phase), length * std::sin(phase)};
    }
    if (std::isinf(result.real) || std::isinf(result.imag)) return raise(overflow_error_type, "complex exponentiation");
    return make_complex(result.real, result.imag);
}

Value complex_power(double base_real, double base_imag, double exponent_real, double exponent_imag) {
    return power({base_real, base_imag}, {exponent_real, exponent_imag});
}

Value make_complex(double real, double imag) {
    auto* const object = static_cast<Complex*>(heap().allocate(sizeof(Complex), &complex_type.root, Contents::leaf));
    object->real = real;
    object->imag = imag;
    return Value::of(object);
}

std::string complex_repr(double real, double imag) {
    if (real == 0 && !std::signbit(real)) return double_text(imag, 'r', 0, 0) + "j";
    return "(" + double_text(real, 'r', 0, 0) + double_text(imag, 'r', 0, text_has_sign) + "j)";
}

}  // namespace gossamer
