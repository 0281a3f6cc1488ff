// float's arithmetic and text; the type itself is in float_type.cpp.
#include "runtime/types/float.hpp"

#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>

#include "runtime/core/int_parts.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/complex.hpp"
#include "runtime/types/float_parts.hpp"
#include "runtime/types/number_text.hpp"

namespace gossamer {
namespace {

bool is_odd(double whole) { return std::fmod(std::fabs(whole), 2.0) == 1.0; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Takes underscores out; false if one does not stand between digits.
bool drop_underscores(std::string& text) {
    std::string plain;
    char previous = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '_') {
            if (!is_digit(previous) || i + 1 == text.size() || !is_digit(text[i + 1])) return false;
        } else
            plain += c;
        previous = c;
    }
    text = std::move(plain);
    return true;
}

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
    if (text.size() != lower.size()) return false;
    for (size_t i = 0; i < text.size(); ++i)
        if ((text[i] | 32) != lower[i]) return false;
    return true;
}

// Digits with a point, and maybe an exponent. null: no number.
char const* skip_decimal(char const* p, char const* end) {
    char const* const begin = p;
    size_t digits = 0;
    for (; p != end && is_digit(*p); ++p) ++digits;
    if (p != end && *p == '.')
        for (++p; p != end && is_digit(*p); ++p) ++digits;
    if (!digits) return nullptr;
    if (p != end && (*p | 32) == 'e') {
        char const* e = p + 1;
        if (e != end && (*e == '+' || *e == '-')) ++e;
        if (e != end && is_digit(*e)) {
            while (e != end && is_digit(*e)) ++e;
            p = e;
        }
    }
    return p > begin ? p : nullptr;
}

}  // namespace

char const* scan_double(char const* p, char const* end, double& number) {
    bool const is_negative = p != end && *p == '-';
    if (p != end && (*p == '-' || *p == '+')) ++p;
    auto const sign = [&](double magnitude) { return is_negative ? -magnitude : magnitude; };
    auto const starts_with = [&](std::string_view word) {
        return static_cast<size_t>(end - p) >= word.size() && equals_ignoring_case({p, word.size()}, word);
    };
    if (starts_with("infinity")) return number = sign(HUGE_VAL), p + 8;
    if (starts_with("inf")) return number = sign(HUGE_VAL), p + 3;
    if (starts_with("nan")) return number = std::copysign(NAN, is_negative ? -1.0 : 1.0), p + 3;
    char const* const stop = skip_decimal(p, end);
    if (!stop) return nullptr;
    double magnitude = 0;
    auto const result = std::from_chars(p, stop, magnitude);
    // Too large or too small: the C library says which, and rounds to what is left.
    if (result.ec != std::errc()) magnitude = std::strtod(std::string(p, stop).c_str(), nullptr);
    number = sign(magnitude);
    return stop;
}

bool plain_number_text(std::string_view text, std::string& plain) {
    if (!ints::append_ascii_number(plain, text)) return false;
    size_t begin = 0, end = plain.size();
    auto const is_blank = [&](size_t i) { return ints::is_number_blank(plain[i]); };
    while (begin < end && is_blank(begin)) ++begin;
    while (end > begin && is_blank(end - 1)) --end;
    plain = plain.substr(begin, end - begin);
    return plain.find('_') == plain.npos || drop_underscores(plain);
}

Value parse_float(std::string_view text, Value whole) {
    double number;
    // Nearly always there is nothing around the number and nothing unusual in it.
    if (!text.empty() && scan_double(text.data(), text.data() + text.size(), number) == text.data() + text.size())
        [[likely]]
        return box(number);
    std::string plain;
    if (plain_number_text(text, plain)) {
        char const* const end = plain.data() + plain.size();
        if (scan_double(plain.data(), end, number) == end) return box(number);
    }
    std::string shown;
    if (!append_repr(shown, whole)) return empty;
    return raise(value_error_type, "could not convert string to float: {}", shown);
}

Value make_float(double number) { return box(number); }

std::string float_repr(double number) { return double_text(number, 'r', 0, text_keeps_point); }

double float_modulo(double a, double b) {
    double const rest = std::fmod(a, b);
    if (rest == 0) return std::copysign(0.0, b);
    return (b < 0) != (rest < 0) ? rest + b : rest;
}

FloatQuotient float_divmod(double a, double b) {
    double rest = std::fmod(a, b);
    // Exact up to rounding: a - rest is very nearly a multiple of b.
    double quotient = (a - rest) / b;
    if (rest == 0)
        rest = std::copysign(0.0, b);
    else if ((b < 0) != (rest < 0)) {
        rest += b;
        quotient -= 1.0;
    }
    if (quotient == 0) return {std::copysign(0.0, a / b), rest};
    double floored = std::floor(quotient);
    if (quotient - floored > 0.5) floored += 1.0;
    return {floored, rest};
}

double float_floor_divide(double a, double b) { return float_divmod(a, b).quotient; }

Value raise_out_of_range() {
    Ref<Str> const text = make_ascii("Numerical result out of range");
    Owned const exception(make_exception(overflow_error_type, {Value::integer(ERANGE), text.value()}));
    return exception ? Value(raise_instance(exception.get())) : empty;
}

Value float_power(double base, double exponent) {
    // IEEE's special cases first, since what C libraries make of them differs.
    if (exponent == 0) return box(1.0);
    if (std::isnan(base)) return box(base);
    if (std::isnan(exponent)) return box(base == 1.0 ? 1.0 : exponent);
    if (std::isinf(exponent)) {
        double const magnitude = std::fabs(base);
        if (magnitude == 1.0) return box(1.0);
        return box((exponent > 0) == (magnitude > 1.0) ? std::fabs(exponent) : 0.0);
    }
    if (std::isinf(base)) {
        bool const odd = is_odd(exponent);
        if (exponent > 0) return box(odd ? base : std::fabs(base));
        return box(odd ? std::copysign(0.0, base) : 0.0);
    }
    if (base == 0) {
        if (exponent < 0) return raise(zero_division_error_type, "0.0 cannot be raised to a negative power");
        return box(is_odd(exponent) ? base : 0.0);
    }
    bool is_negated = false;
    if (base < 0) {
        if (exponent != std::floor(exponent)) return complex_power(base, 0.0, exponent, 0.0);
        is_negated = is_odd(exponent);
        base = -base;
    }
    if (base == 1.0) return box(is_negated ? -1.0 : 1.0);
    double const result = std::pow(base, exponent);
    if (std::isinf(result)) return raise_out_of_range();
    return box(is_negated ? -result : result);
}

}  // namespace gossamer
