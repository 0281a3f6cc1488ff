// math: the functions of the C library, with CPython's checks around them.
#include <cerrno>
#include <climits>
#include <cmath>
#include <cstring>

#include "runtime/core/int_parts.hpp"
#include "runtime/protocol/float_view.hpp"
#include "stdlib/modules/math_parts.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {
namespace math {

Raised raise_domain() { return raise(value_error_type, "math domain error"); }
Raised raise_range() { return raise(overflow_error_type, "math range error"); }

namespace {

enum class Infinite { is_range_error, is_domain_error };

// A function of one number: NaN from a number means that it is not defined there; infinity from a finite one, that
// the result is too large, or that there is a pole.
template <double (*Function)(double), Infinite infinite = Infinite::is_domain_error> Value one(double x) {
    double const result = Function(x);
    if (std::isnan(result) && !std::isnan(x)) return raise_domain();
    if (std::isinf(result) && std::isfinite(x))
        return infinite == Infinite::is_range_error ? raise_range() : raise_domain();
    return make_float(result);
}
template <double (*Function)(double)> constexpr auto growing = &one<Function, Infinite::is_range_error>;

template <double (*Function)(double, double)> Value two(double x, double y) {
    double const result = Function(x, y);
    if (std::isnan(result) && !std::isnan(x) && !std::isnan(y)) return raise_domain();
    if (std::isinf(result) && std::isfinite(x) && std::isfinite(y)) return raise_range();
    return make_float(result);
}

Value pow_of(double x, double y) {
    double const result = std::pow(x, y);
    if (std::isfinite(result) || !std::isfinite(x) || !std::isfinite(y)) return make_float(result);
    // A negative base with a broken exponent; 0 to a negative power; or simply too large.
    return std::isnan(result) || x == 0 ? raise_domain() : raise_range();
}

Value fmod_of(double x, double y) {
    if (std::isinf(y) && std::isfinite(x)) return make_float(x);
    return two<std::fmod>(x, y);
}

Value fma_of(double x, double y, double z) {
    double const result = std::fma(x, y, z);
    if (std::isfinite(result)) return make_float(result);
    if (std::isnan(result)) {
        if (!std::isnan(x) && !std::isnan(y) && !std::isnan(z))
            return raise(value_error_type, "invalid operation in fma");
    } else if (std::isfinite(x) && std::isfinite(y) && std::isfinite(z))
        return raise(overflow_error_type, "overflow in fma");
    return make_float(result);
}

// --- logarithms: of ints of any size

template <double (*Function)(double)> Value logarithm(Value argument) {
    if (is_int(argument)) {
        if (sign_of(argument) <= 0) return raise_domain();
        double const number = to_double(argument);
        if (std::isfinite(number)) return make_float(Function(number));
        // log(m * 2^e) = log(m) + e log(2), m the top bits.
        size_t const length = ints::bit_length(argument);
        Owned const shift(make_int(static_cast<int64_t>(length - 64)));
        Owned const top = TRY(Owned(ints::shift_right(argument, shift.get())));
        IntView const view(top.get());
        double const mantissa = std::ldexp(to_double(top.get()), -64);
        return make_float(Function(mantissa) + Function(2.0) * static_cast<double>(length));
    }
    double const number = TRY(to_double_value(argument));
    if (number <= 0) return raise_domain();
    return make_float(Function(number));
}

Value log_of(Value x, Value base) {
    Owned const above = TRY(Owned(logarithm<std::log>(x)));
    if (!base) return retain(above.get());
    Owned const below = TRY(Owned(logarithm<std::log>(base)));
    return binary(BinaryOperator::true_divide, above.get(), below.get());
}

// --- to integers

// floor and ceil: what the type says, or of the float.
template <double (*Round)(double)> Value rounded(Value x, char const* method_name) {
    if (!is_exact_float(x)) {
        Owned const method(lookup_special(x, intern(method_name)));
        if (method) return call(method.get());
        if (is_pending()) return empty;
    }
    double const number = TRY(to_double_value(x));
    if (std::isnan(number)) return raise(value_error_type, "cannot convert float NaN to integer");
    if (std::isinf(number)) return raise(overflow_error_type, "cannot convert float infinity to integer");
    return make_int(Round(number));
}
Value floor_of(Value x) { return rounded<std::floor>(x, "__floor__"); }
Value ceil_of(Value x) { return rounded<std::ceil>(x, "__ceil__"); }
Value trunc_of(Value x) {
    Owned const method(lookup_special(x, names::__trunc__));
    if (method) return call(method.get());
    if (is_pending()) return empty;
    return raise(type_error_type, "type {} doesn't define __trunc__ method", type_of(x).name_text());
}

// --- taking floats apart

Value pair(Value first, Value second) {
    Owned const a(first), b(second);
    return make_tuple({a.get(), b.get()}).release_value();
}
Value frexp_of(double x) {
    int exponent = 0;
    double const mantissa = std::isfinite(x) ? std::frexp(x, &exponent) : x;
    return pair(make_float(mantissa), Value::integer(exponent));
}
Value modf_of(double x) {
    double whole;
    double const part = std::modf(x, &whole);
    return pair(make_float(part), make_float(whole));
}
Value ldexp_of(double x, Value exponent) {
    if (!is_int(exponent)) return raise(type_error_type, "Expected an int as second argument to ldexp.");
    if (x == 0 || !std::isfinite(x)) return make_float(x);
    int64_t const power = TRY(to_clamped_int64(exponent));
    if (power > INT_MAX) return raise_range();
    if (power < INT_MIN) return make_float(std::copysign(0.0, x));
    double const result = std::ldexp(x, static_cast<int>(power));
    return std::isinf(result) ? Value(raise_range()) : make_float(result);
}
Value ulp_of(double x) {
    if (std::isnan(x)) return make_float(x);
    x = std::fabs(x);
    if (std::isinf(x)) return make_float(x);
    double const next = std::nextafter(x, INFINITY);
    return make_float(std::isinf(next) ? x - std::nextafter(x, -INFINITY) : next - x);
}

// The bits of doubles, reordered so that neighbours differ by one.
int64_t rank(double x) {
    int64_t bits;
    std::memcpy(&bits, &x, sizeof bits);
    return bits < 0 ? INT64_MIN - bits : bits;
}
double of_rank(int64_t rank) {
    int64_t const bits = rank < 0 ? INT64_MIN - rank : rank;
    double x;
    std::memcpy(&x, &bits, sizeof x);
    return x;
}
Value nextafter_of(double x, double y, Value steps) {
    if (steps.is_none()) return make_float(std::nextafter(x, y));
    Owned const index = TRY(Owned(to_index(steps)));
    if (sign_of(index.get()) < 0) return raise(value_error_type, "steps must be a non-negative integer");
    uint64_t count = UINT64_MAX;
    IntView const view(index.get());
    if (view.size <= 1) count = view.size ? view.limbs[0] : 0;
    if (count == 0) return make_float(x);
    if (std::isnan(x)) return make_float(x);
    if (std::isnan(y)) return make_float(y);
    int64_t const from = rank(x), to = rank(y);
    uint64_t const distance = from < to ? static_cast<uint64_t>(to) - static_cast<uint64_t>(from)
                                        : static_cast<uint64_t>(from) - static_cast<uint64_t>(to);
    if (count >= distance) return make_float(y);
    auto const reached = from < to ? static_cast<uint64_t>(from) + count : static_cast<uint64_t>(from) - count;
    double const result = of_rank(static_cast<int64_t>(reached));
    // Zero is met once: on the way down it is the negative one.
    return make_float(result == 0 && from < 0 ? -0.0 : result);
}

// --- questions

bool is_finite(double x) { return std::isfinite(x); }
Value isfinite_of(double x) { return Value::boolean(is_finite(x)); }
Value isinf_of(double x) { return Value::boolean(std::isinf(x)); }
Value isnan_of(double x) { return Value::boolean(std::isnan(x)); }
Value isclose_of(double a, double b, Value relative, Value absolute) {
    double rel_tol = 1e-9, abs_tol = 0;
    if (relative) rel_tol = TRY(to_double_value(relative));
    if (absolute) abs_tol = TRY(to_double_value(absolute));
    if (rel_tol < 0 || abs_tol < 0) return raise(value_error_type, "tolerances must be non-negative");
    if (a == b) return true_value;
    if (std::isinf(a) || std::isinf(b)) return false_value;
    double const difference = std::fabs(b - a);
    return Value::boolean(difference <= std::fabs(rel_tol * b) || difference <= std::fabs(rel_tol * a) ||
                          difference <= abs_tol);
}

double remainder_of(double x, double y) { return std::isinf(y) && std::isfinite(x) ? x : std::remainder(x, y); }
constexpr double pi = 3.141592653589793;
Value degrees_of(double x) { return make_float(x * (180.0 / pi)); }
Value radians_of(double x) { return make_float(x * (pi / 180.0)); }

constexpr Native functions[] = {
    function<&one<std::acos>, "acos(x, /)">(
        "Return the arc cosine (measured in radians) of x.\n\nThe result is between 0 and pi."),
    function<&one<std::acosh>, "acosh(x, /)">("Return the inverse hyperbolic cosine of x."),
    function<&one<std::asin>, "asin(x, /)">(
        "Return the arc sine (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2."),
    function<&one<std::asinh>, "asinh(x, /)">("Return the inverse hyperbolic sine of x."),
    function<&one<std::atan>, "atan(x, /)">(
        "Return the arc tangent (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2."),
    function<&two<std::atan2>, "atan2(y, x, /)">("Return the arc tangent (measured in radians) of y/x.\n\n"
                                                 "Unlike atan(y/x), the signs of both x and y are considered."),
    function<&one<std::atanh>, "atanh(x, /)">("Return the inverse hyperbolic tangent of x."),
    function<&one<std::cbrt>, "cbrt(x, /)">("Return the cube root of x."),
    function<&ceil_of, "ceil(x, /)">("Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x."),
    function<&comb, "comb(n, k, /)">(
        "Number of ways to choose k items from n items without repetition and without order.\n\n"
        "Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates\nto zero when k > n.\n\n"
        "Also called the binomial coefficient because it is equivalent\n"
        "to the coefficient of k-th term in polynomial expansion of the\nexpression (1 + x)**n.\n\n"
        "Raises TypeError if either of the arguments are not integers.\n"
        "Raises ValueError if either of the arguments are negative."),
    function<&two<std::copysign>, "copysign(x, y, /)">(
        "Return a float with the magnitude (absolute value) of x but the sign of y.\n\n"
        "On platforms that support signed zeros, copysign(1.0, -0.0)\nreturns -1.0.\n"),
    function<&one<std::cos>, "cos(x, /)">("Return the cosine of x (measured in radians)."),
    function<growing<std::cosh>, "cosh(x, /)">("Return the hyperbolic cosine of x."),
    function<&degrees_of, "degrees(x, /)">("Convert angle x from radians to degrees."),
    function<&dist, "dist(p, q, /)">("Return the Euclidean distance between two points p and q.\n\n"
                                     "The points should be specified as sequences (or iterables) of\n"
                                     "coordinates.  Both inputs must have the same dimension.\n\n"
                                     "Roughly equivalent to:\n    sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))"),
    function<&one<std::erf>, "erf(x, /)">("Error function at x."),
    function<&one<std::erfc>, "erfc(x, /)">("Complementary error function at x."),
    function<growing<std::exp>, "exp(x, /)">("Return e raised to the power of x."),
    function<growing<std::exp2>, "exp2(x, /)">("Return 2 raised to the power of x."),
    function<growing<std::expm1>, "expm1(x, /)">(
        "Return exp(x)-1.\n\n"
        "This function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x."),
    function<&one<std::fabs>, "fabs(x, /)">("Return the absolute value of the float x."),
    function<&factorial, "factorial(n, /)">("Find n!.\n\nRaise a ValueError if x is negative or non-integral."),
    function<&floor_of, "floor(x, /)">("Return the floor of x as an Integral.\n\nThis is the largest integer <= x."),
    function<&fma_of, "fma(x, y, z, /)">("Fused multiply-add operation.\n\nCompute (x * y) + z with a single round."),
    function<&fmod_of, "fmod(x, y, /)">("Return fmod(x, y), according to platform C.\n\nx % y may differ."),
    function<&frexp_of, "frexp(x, /)">("Return the mantissa and exponent of x, as pair (m, e).\n\n"
                                       "m is a float and e is an int, such that x = m * 2.**e.\n"
                                       "If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0."),
    function<&fsum, "fsum(seq, /)">("Return an accurate floating-point sum of values in the iterable seq.\n\n"
                                    "Assumes IEEE-754 floating-point arithmetic."),
    function<&gamma, "gamma(x, /)">("Gamma function at x."),
    function<&gcd, "gcd(*integers)">("Greatest Common Divisor."),
    function<&hypot, "hypot(*coordinates)">(
        "hypot(*coordinates) -> value\n\nMultidimensional Euclidean distance from the origin to a point.\n\n"
        "Roughly equivalent to:\n    sqrt(sum(x**2 for x in coordinates))\n\n"
        "For a two dimensional point (x, y), gives the hypotenuse\n"
        "using the Pythagorean theorem:  sqrt(x*x + y*y).\n\n"
        "For example, the hypotenuse of a 3/4/5 right triangle is:\n\n    >>> hypot(3.0, 4.0)\n    5.0\n"),
    function<&isclose_of, "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)">(
        "Determine whether two floating-point numbers are close in value.\n\n"
        "  rel_tol\n    maximum difference for being considered \"close\", relative to the\n"
        "    magnitude of the input values\n"
        "  abs_tol\n    maximum difference for being considered \"close\", regardless of the\n"
        "    magnitude of the input values\n\n"
        "Return True if a is close in value to b, and False otherwise.\n\n"
        "For the values to be considered close, the difference between them\n"
        "must be smaller than at least one of the tolerances.\n\n"
        "-inf, inf and NaN behave similarly to the IEEE 754 Standard.  That\n"
        "is, NaN is not close to anything, even itself.  inf and -inf are\nonly close to themselves."),
    function<&isfinite_of, "isfinite(x, /)">("Return True if x is neither an infinity nor a NaN, and False otherwise."),
    function<&isinf_of, "isinf(x, /)">("Return True if x is a positive or negative infinity, and False otherwise."),
    function<&isnan_of, "isnan(x, /)">("Return True if x is a NaN (not a number), and False otherwise."),
    function<&isqrt, "isqrt(n, /)">("Return the integer part of the square root of the input."),
    function<&lcm, "lcm(*integers)">("Least Common Multiple."),
    function<&ldexp_of, "ldexp(x, i, /)">("Return x * (2**i).\n\nThis is essentially the inverse of frexp()."),
    function<&lgamma, "lgamma(x, /)">("Natural logarithm of absolute value of Gamma function at x."),
    function<&log_of, "log(x, base=..., /)">(
        "log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\n"
        "If the base is not specified, returns the natural logarithm (base e) of x."),
    function<&logarithm<std::log10>, "log10(x, /)">("Return the base 10 logarithm of x."),
    function<&one<std::log1p>, "log1p(x, /)">("Return the natural logarithm of 1+x (base e).\n\n"
                                              "The result is computed in a way which is accurate for x near zero."),
    function<&logarithm<std::log2>, "log2(x, /)">("Return the base 2 logarithm of x."),
    function<&modf_of, "modf(x, /)">(
        "Return the fractional and integer parts of x.\n\nBoth results carry the sign of x and are floats."),
    function<&nextafter_of, "nextafter(x, y, /, *, steps=None)">(
        "Return the floating-point value the given number of steps after x towards y.\n\n"
        "If steps is not specified or is None, it defaults to 1.\n\n"
        "Raises a TypeError, if x or y is not a double, or if steps is not an integer.\n"
        "Raises ValueError if steps is negative."),
    function<&perm, "perm(n, k=None, /)">(
        "Number of ways to choose k items from n items without repetition and with order.\n\n"
        "Evaluates to n! / (n - k)! when k <= n and evaluates\nto zero when k > n.\n\n"
        "If k is not specified or is None, then k defaults to n\nand the function returns n!.\n\n"
        "Raises TypeError if either of the arguments are not integers.\n"
        "Raises ValueError if either of the arguments are negative."),
    function<&pow_of, "pow(x, y, /)">("Return x**y (x to the power of y)."),
    function<&prod, "prod(iterable, /, *, start=1)">(
        "Calculate the product of all the elements in the input iterable.\n\n"
        "The default start value for the product is 1.\n\n"
        "When the iterable is empty, return the start value.  This function is\n"
        "intended specifically for use with numeric values and may reject\nnon-numeric types."),
    function<&radians_of, "radians(x, /)">("Convert angle x from degrees to radians."),
    function<&two<remainder_of>, "remainder(x, y, /)">(
        "Difference between x and the closest integer multiple of y.\n\n"
        "Return x - n*y where n*y is the closest integer multiple of y.\n"
        "In the case where x is exactly halfway between two multiples of\n"
        "y, the nearest even value of n is used. The result is always exact."),
    function<&one<std::sin>, "sin(x, /)">("Return the sine of x (measured in radians)."),
    function<growing<std::sinh>, "sinh(x, /)">("Return the hyperbolic sine of x."),
    function<&one<std::sqrt>, "sqrt(x, /)">("Return the square root of x."),
    function<&sumprod, "sumprod(p, q, /)">(
        "Return the sum of products of values from two iterables p and q.\n\n"
        "Roughly equivalent to:\n\n    sum(itertools.starmap(operator.mul, zip(p, q, strict=True)))\n\n"
        "For float and mixed int/float inputs, the intermediate products\n"
        "and sums are computed with extended precision."),
    function<&one<std::tan>, "tan(x, /)">("Return the tangent of x (measured in radians)."),
    function<&one<std::tanh>, "tanh(x, /)">("Return the hyperbolic tangent of x."),
    function<&trunc_of, "trunc(x, /)">(
        "Truncates the Real x to the nearest Integral toward 0.\n\nUses the __trunc__ magic method."),
    function<&ulp_of, "ulp(x, /)">("Return the value of the least significant bit of the float x."),
};

bool fill(Module& module) {
    Ref<Str> const doc =
        make_ascii("This module provides access to the mathematical functions\ndefined by the C standard.");
    put(*module.dict, names::__doc__, doc.value());
    Ref<Str> const name = make_ascii("math");
    add_functions(*module.dict, functions, name.get());
    struct Constant {
        char const* name;
        double number;
    };
    for (auto const& [constant, number] : {Constant{"pi", pi}, Constant{"e", 2.718281828459045},
                                           Constant{"tau", 2 * pi}, Constant{"inf", INFINITY}, Constant{"nan", NAN}}) {
        Owned const value(make_float(number));
        put(*module.dict, intern(constant), value.get());
    }
    return true;
}

}  // namespace
}  // namespace math

extern NativeModule const math_module;
NativeModule const math_module = {"math", &math::fill};

}  // namespace gossamer
