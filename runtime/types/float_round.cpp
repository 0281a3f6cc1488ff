// round(x, n), hexadecimal text, and exact ratios of floats.
#include <cfloat>
#include <charconv>
#include <cmath>

#include "runtime/protocol/protocol.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/float_parts.hpp"

namespace gossamer {
namespace {

double read_back(std::string const& text) {
    double number = 0;
    auto const result = std::from_chars(text.data(), text.data() + text.size(), number);
    return result.ec == std::errc() ? number : std::strtod(text.c_str(), nullptr);
}

std::string printed(double magnitude, std::chars_format format, int precision) {
    char buffer[1500];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, magnitude, format, precision).ptr};
}

// Rounds to a multiple of 10^-digits, digits negative, by the exact decimal expansion.
double round_whole_digits(double magnitude, int64_t digits) {
    std::string const one_digit = printed(magnitude, std::chars_format::scientific, 17);
    int exponent = 0;
    size_t const e = one_digit.find('e');
    std::from_chars(one_digit.data() + e + 1 + (one_digit[e + 1] == '+'), one_digit.data() + one_digit.size(),
                    exponent);
    int64_t const kept = exponent + 1 + digits;  // significant digits that stay
    if (kept > 0) return read_back(printed(magnitude, std::chars_format::scientific, static_cast<int>(kept - 1)));
    if (kept < 0) return 0;
    // Nothing stays: it is 0, or one unit if more than half of it. Half itself goes to 0, which is even.
    double const half = read_back("5e" + std::to_string(exponent));
    return magnitude > half ? read_back("1e" + std::to_string(exponent + 1)) : 0;
}

constexpr char hex_digits[] = "0123456789abcdef";

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = static_cast<char>(c | 32);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

constexpr char invalid_hex[] = "invalid hexadecimal floating-point string";
constexpr char too_large_hex[] = "hexadecimal value too large to represent as a float";

// The text of a hexadecimal number, taken apart: digits (without the point) and what they are to be multiplied by.
struct HexNumber {
    std::string digits;
    int64_t exponent = 0;  // of two
};

bool read_hex(std::string_view text, HexNumber& number) {
    size_t i = 0;
    if (text.size() >= 2 && text[0] == '0' && (text[1] | 32) == 'x') i = 2;
    int64_t behind_point = 0;
    bool has_point = false;
    for (; i < text.size(); ++i) {
        if (text[i] == '.' && !has_point)
            has_point = true;
        else if (hex_value(text[i]) >= 0) {
            number.digits += text[i];
            behind_point += has_point;
        } else
            break;
    }
    if (number.digits.empty()) return false;
    if (i < text.size() && (text[i] | 32) == 'p') {
        ++i;
        bool is_negative = false;
        if (i < text.size() && (text[i] == '+' || text[i] == '-')) is_negative = text[i++] == '-';
        if (i == text.size()) return false;
        int64_t exponent = 0;
        for (; i < text.size(); ++i) {
            if (text[i] < '0' || text[i] > '9') return false;
            if (exponent < (int64_t{1} << 50)) exponent = exponent * 10 + (text[i] - '0');
        }
        number.exponent = is_negative ? -exponent : exponent;
    }
    number.exponent -= 4 * behind_point;
    return i == text.size();
}

// Rounds half to even at the last bit that a double of this size has.
std::optional<double> value_of(HexNumber const& number) {
    size_t const first = number.digits.find_first_not_of('0');
    if (first == number.digits.npos) return 0.0;
    // 60 bits, and whether anything follows them.
    uint64_t bits = 0;
    int64_t exponent = number.exponent + 4 * static_cast<int64_t>(number.digits.size());
    size_t taken = 0;
    bool is_inexact = false;
    for (size_t i = first; i < number.digits.size(); ++i) {
        auto const digit = static_cast<uint64_t>(hex_value(number.digits[i]));
        if (taken < 15)
            bits = bits << 4 | digit, ++taken;
        else
            is_inexact |= digit != 0;
    }
    exponent -= 4 * static_cast<int64_t>(first + taken);  // now: bits * 2^exponent
    int const length = 64 - __builtin_clzl(bits);
    int64_t const top = exponent + length;  // the number is below 2^top
    if (top > DBL_MAX_EXP) return std::nullopt;
    if (top < DBL_MIN_EXP - DBL_MANT_DIG) return 0.0;
    int64_t const lowest = std::max<int64_t>(top - DBL_MANT_DIG, DBL_MIN_EXP - DBL_MANT_DIG);
    if (int64_t const dropped = lowest - exponent; dropped > 0) {
        uint64_t const half = uint64_t{1} << (dropped - 1);
        uint64_t const below = bits & (2 * half - 1);
        bits &= ~(2 * half - 1);
        if (below > half || (below == half && (is_inexact || (bits & (2 * half))))) bits += 2 * half;
    }
    double const result = std::ldexp(static_cast<double>(bits), static_cast<int>(exponent));
    if (std::isinf(result)) return std::nullopt;
    return result;
}

}  // namespace

Value round_float(double number, int64_t digits) {
    // Beyond these there is nothing to round, or nothing left.
    constexpr int64_t most = (DBL_MANT_DIG - DBL_MIN_EXP) * 30103 / 100000,
                      least = -((DBL_MAX_EXP + 1) * 30103 / 100000);
    if (!std::isfinite(number) || digits > most || number == 0) return box(number);
    if (digits < least) return box(0.0 * number);
    double const magnitude = std::fabs(number);
    double const rounded = digits >= 0
                               ? read_back(printed(magnitude, std::chars_format::fixed, static_cast<int>(digits)))
                               : round_whole_digits(magnitude, digits);
    if (std::isinf(rounded)) return raise(overflow_error_type, "rounded value too large to represent");
    return box(std::copysign(rounded, number));
}

std::string float_hex(double number) {
    if (std::isnan(number)) return "nan";
    std::string text = std::signbit(number) ? "-" : "";
    if (std::isinf(number)) return text + "inf";
    if (number == 0) return text + "0x0.0p+0";
    int exponent;
    double mantissa = std::frexp(std::fabs(number), &exponent);
    // One bit before the point, but for subnormal numbers, which all have the smallest exponent.
    int const shift = 1 - std::max(DBL_MIN_EXP - exponent, 0);
    mantissa = std::ldexp(mantissa, shift);
    exponent -= shift;
    auto const take_digit = [&] {
        int const digit = static_cast<int>(mantissa);
        mantissa = (mantissa - digit) * 16;
        return hex_digits[digit];
    };
    text += "0x";
    text += take_digit();
    text += '.';
    for (int i = 0; i < 13; ++i) text += take_digit();
    text += exponent < 0 ? "p-" : "p+";
    return text + std::to_string(std::abs(exponent));
}

Value float_from_hex(std::string_view text) {
    auto const is_blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    bool is_negative = false;
    std::string_view magnitude = text;
    if (!magnitude.empty() && (magnitude[0] == '-' || magnitude[0] == '+')) {
        is_negative = magnitude[0] == '-';
        magnitude.remove_prefix(1);
    }
    if (!magnitude.empty() && ((magnitude[0] | 32) == 'i' || (magnitude[0] | 32) == 'n')) {
        double number;
        if (scan_double(text.data(), text.data() + text.size(), number) == text.data() + text.size())
            return box(number);
        return raise(value_error_type, invalid_hex);
    }
    HexNumber parts;
    if (!read_hex(magnitude, parts)) return raise(value_error_type, invalid_hex);
    auto const number = value_of(parts);
    if (!number) return raise(overflow_error_type, too_large_hex);
    return box(is_negative ? -*number : *number);
}

}  // namespace gossamer
