#include "runtime/types/number_text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace gossamer {
namespace {

// The significant digits of a finite number that is not negative: d.ddd × 10^exponent.
struct Digits {
    std::string digits;
    int exponent;
};

Digits split_scientific(char const* begin, char const* end) {
    Digits result;
    char const* const e = std::find(begin, end, 'e');
    for (char const* p = begin; p != e; ++p)
        if (*p != '.') result.digits += *p;
    result.exponent = 0;
    std::from_chars(e + 1 + (e[1] == '+'), end, result.exponent);
    return result;
}

Digits shortest_digits(double number) {
    char buffer[40];
    auto const end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
    return split_scientific(buffer, end);
}

// More digits than a double has are zeros: GCC's conversion gets them right, but slowly, so they are added here.
constexpr int most_digits = 800;

Digits rounded_digits(double number, int count) {
    int const computed = std::min(count, most_digits);
    char buffer[most_digits + 40];
    auto const end =
        std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific, computed - 1).ptr;
    Digits result = split_scientific(buffer, end);
    result.digits.append(static_cast<size_t>(count - computed), '0');
    return result;
}

std::string fixed_text(double number, int precision) {
    int const computed = std::min(precision, 1100);
    char buffer[1500];
    auto const end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed, computed).ptr;
    std::string text(buffer, end);
    text.append(static_cast<size_t>(precision - computed), '0');
    return text;
}

// The digits with their point, without an exponent; at least one digit stands before the point.
std::string plain_layout(Digits const& number) {
    std::string const& digits = number.digits;
    if (number.exponent < 0) return "0." + std::string(static_cast<size_t>(-number.exponent - 1), '0') + digits;
    auto const whole = static_cast<size_t>(number.exponent) + 1;
    if (digits.size() <= whole) return digits + std::string(whole - digits.size(), '0');
    return digits.substr(0, whole) + "." + digits.substr(whole);
}

std::string exponent_layout(Digits const& number) {
    std::string text = number.digits.substr(0, 1);
    if (number.digits.size() > 1) text += "." + number.digits.substr(1);
    int const exponent = number.exponent < 0 ? -number.exponent : number.exponent;
    text += number.exponent < 0 ? "e-" : "e+";
    if (exponent < 10) text += '0';
    return text + std::to_string(exponent);
}

void add_point(std::string& text) {
    if (text.find('.') != text.npos) return;
    text.insert(std::min(text.find('e'), text.size()), ".");
}

void drop_trailing_zeros(std::string& digits) {
    while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
}

std::string finite_text(double number, char code, int precision, unsigned flags) {
    std::string text;
    bool is_exponent = false;
    switch (code) {
        case 'e': text = exponent_layout(rounded_digits(number, precision + 1)), is_exponent = true; break;
        case 'f': text = fixed_text(number, precision); break;
        case 'g': {
            int const count = std::max(precision, 1);
            Digits digits = rounded_digits(number, count);
            is_exponent = digits.exponent < -4 || digits.exponent >= count - (flags & text_keeps_point ? 1 : 0);
            if (!(flags & text_is_alternate)) drop_trailing_zeros(digits.digits);
            text = is_exponent ? exponent_layout(digits) : plain_layout(digits);
            break;
        }
        default: {
            Digits const digits = shortest_digits(number);
            is_exponent = digits.exponent < -4 || digits.exponent >= 16;
            text = is_exponent ? exponent_layout(digits) : plain_layout(digits);
        }
    }
    if (flags & text_is_alternate) add_point(text);
    if ((flags & text_keeps_point) && !is_exponent && text.find('.') == text.npos)
        text += ".0";
    else if ((flags & text_keeps_point) && !is_exponent && text.back() == '.')
        text += '0';
    return text;
}

}  // namespace

std::string double_text(double number, char code, int precision, unsigned flags) {
    bool const is_upper = code >= 'A' && code <= 'Z';
    if (is_upper) code = static_cast<char>(code - 'A' + 'a');
    std::string text;
    if (std::isnan(number))
        text = "nan";
    else if (std::isinf(number))
        text = "inf";
    else
        text = finite_text(std::fabs(number), code, precision, flags);
    if (is_upper)
        for (char& c : text)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    bool is_negative = std::signbit(number) && !std::isnan(number);
    if (is_negative && (flags & text_no_negative_zero))
        is_negative =
            text.substr(0, text.find_first_of("eE")).find_first_of("123456789I") != text.npos || std::isinf(number);
    if (is_negative)
        text.insert(0, 1, '-');
    else if (flags & text_has_sign)
        text.insert(0, 1, '+');
    return text;
}

std::string grouped_digits(std::string const& digits, char separator, int group, int64_t least_width) {
    auto left = static_cast<int64_t>(digits.size());
    int64_t const size = separator ? group : INT64_MAX;
    std::string reversed;
    for (;;) {
        int64_t const taken = std::min(size, std::max<int64_t>(std::max(left, least_width), 1));
        int64_t const real = std::min(left, taken);
        for (int64_t i = 0; i < real; ++i) reversed += digits[static_cast<size_t>(--left)];
        reversed.append(static_cast<size_t>(taken - real), '0');
        least_width -= taken;
        if (left <= 0 && least_width <= 0) break;
        reversed += separator;
        --least_width;
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

}  // namespace gossamer
