#include "runtime/types/format_number.hpp"

#include <climits>
#include <cmath>

#include "runtime/core/memory_check.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/complex.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/format_specification.hpp"
#include "runtime/types/number_text.hpp"

namespace gossamer {
namespace {

// A number taken apart for its layout.
struct Parts {
    char sign = 0;           // as it will be shown, or 0
    std::string prefix;      // 0x
    std::string digits;      // before the point: these are grouped
    std::string rest;        // the point and all that follows
    size_t rest_length = 0;  // in code points
    int group = 3;
};

char shown_sign(bool is_negative, char wanted) {
    if (is_negative) return '-';
    return wanted == '+' || wanted == ' ' ? wanted : '\0';
}

bool append_layout(std::string& out, Parts const& parts, FormatSpecification const& specification) {
    size_t const fixed = (parts.sign ? 1 : 0) + parts.prefix.size() + parts.rest_length;
    auto const width = static_cast<size_t>(specification.width < 0 ? 0 : specification.width);
    if (!memory_can_hold(width * 8)) return raise_memory_error();
    // Zeros that fill up behind the sign are grouped like digits.
    bool const fills_with_zeros = specification.fill == '0' && specification.align == '=';
    int64_t const least = fills_with_zeros ? static_cast<int64_t>(width) - static_cast<int64_t>(fixed) : 0;
    std::string grouped;
    if (!parts.digits.empty()) grouped = grouped_digits(parts.digits, specification.grouping, parts.group, least);
    std::string number;
    if (parts.sign) number += parts.sign;
    number += parts.prefix;
    size_t const length = fixed + grouped.size();
    if (specification.align == '=' && width > length) {
        FormatSpecification between = specification;
        between.width = static_cast<int64_t>(width - length);
        if (!append_padded(number, "", 0, between)) return false;
    }
    number += grouped;
    number += parts.rest;
    return append_padded(out, number, specification.align == '=' ? std::max(width, length) : length, specification);
}

// Splits what double_text gave.
Parts parts_of(std::string text, FormatSpecification const& specification) {
    Parts parts;
    bool const is_negative = text[0] == '-';
    if (is_negative) text.erase(0, 1);
    parts.sign = shown_sign(is_negative, specification.sign);
    size_t const digits = std::min(text.find_first_not_of("0123456789"), text.size());
    parts.digits = text.substr(0, digits);
    parts.rest = text.substr(digits);
    parts.rest_length = parts.rest.size();
    return parts;
}

unsigned flags_of(FormatSpecification const& specification) {
    return (specification.alternate ? text_is_alternate : 0u) |
           (specification.no_negative_zero ? text_no_negative_zero : 0u);
}

Value finished(std::string const& text) { return make_str(text).release_value(); }

bool check_precision(FormatSpecification const& specification) {
    if (specification.precision > INT_MAX) return raise(value_error_type, "precision too big");
    if (specification.precision > 0 && !memory_can_hold(static_cast<size_t>(specification.precision) * 6))
        return raise_memory_error();
    return true;
}

bool is_float_code(char32_t type) {
    switch (type) {
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G':
        case 'n': return true;
        default: return false;
    }
}

Value format_double(double number, FormatSpecification specification, std::string_view type_name) {
    char32_t const type = specification.type;
    if (type && type != '%' && !is_float_code(type)) return raise_unknown_format_code(type, type_name);
    if (!check_precision(specification)) return empty;
    unsigned flags = flags_of(specification);
    char code = type == 'n' ? 'g' : type == '%' ? 'f' : static_cast<char>(type);
    if (!type) {
        flags |= text_keeps_point;
        code = specification.precision < 0 ? 'r' : 'g';
    }
    int const precision = specification.precision < 0 ? 6 : static_cast<int>(specification.precision);
    std::string text = double_text(type == '%' ? number * 100 : number, code, precision, flags);
    if (type == '%') text += '%';
    std::string out;
    if (!append_layout(out, parts_of(std::move(text), specification), specification)) return empty;
    return finished(out);
}

// 'c': the character of that number.
Value format_character(Value number, FormatSpecification const& specification) {
    if (specification.sign) return raise(value_error_type, "Sign not allowed with integer format specifier 'c'");
    if (specification.alternate)
        return raise(value_error_type, "Alternate form (#) not allowed with integer format specifier 'c'");
    auto const code = fitting_int64(number);
    if (!code) return raise(overflow_error_type, "Python int too large to convert to C long");
    if (*code < 0 || *code > 0x10FFFF) return raise(overflow_error_type, "%c arg not in range(0x110000)");
    Parts parts;
    append_utf8(parts.rest, static_cast<char32_t>(*code));
    parts.rest_length = 1;
    std::string out;
    return append_layout(out, parts, specification) ? finished(out) : empty;
}

Value format_whole(Value number, FormatSpecification const& specification) {
    if (specification.precision >= 0)
        return raise(value_error_type, "Precision not allowed in integer format specifier");
    if (specification.no_negative_zero)
        return raise(value_error_type, "Negative zero coercion (z) not allowed in integer format specifier");
    if (specification.type == 'c') return format_character(number, specification);
    int base = 10;
    Parts parts;
    switch (specification.type) {
        case 'b': base = 2, parts.prefix = "0b"; break;
        case 'o': base = 8, parts.prefix = "0o"; break;
        case 'x': base = 16, parts.prefix = "0x"; break;
        case 'X': base = 16, parts.prefix = "0X"; break;
        default: break;
    }
    if (base != 10) parts.group = 4;
    if (!specification.alternate) parts.prefix.clear();
    if (!append_digits(parts.digits, number, base)) return empty;
    bool const is_negative = parts.digits[0] == '-';
    if (is_negative) parts.digits.erase(0, 1);
    parts.sign = shown_sign(is_negative, specification.sign);
    if (specification.type == 'X')
        for (char& c : parts.digits)
            if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
    std::string out;
    return append_layout(out, parts, specification) ? finished(out) : empty;
}

bool is_empty(Str const* specification) { return !specification || specification->bytes == 0; }

}  // namespace

Value format_int(Value number, Str* specification) {
    if (is_empty(specification)) return to_str(number);
    char const* const name = type_of(number).name_text();
    FormatSpecification const parsed = TRY(parse_format_specification(specification->view(), name, 'd', '>'));
    switch (parsed.type) {
        case 'b':
        case 'c':
        case 'd':
        case 'o':
        case 'x':
        case 'X': return format_whole(number, parsed);
        case 'n': return format_whole(number, parsed);
        case '%': break;
        default:
            if (!is_float_code(parsed.type)) return raise_unknown_format_code(parsed.type, name);
    }
    double const converted = TRY(to_double_value(number));
    return format_double(converted, parsed, name);
}

Value format_float(Value number, Str* specification) {
    if (is_empty(specification)) return to_str(number);
    char const* const name = type_of(number).name_text();
    FormatSpecification const parsed = TRY(parse_format_specification(specification->view(), name, 0, '>'));
    return format_double(number.as<Float>().number, parsed, name);
}

Value format_complex(Value number, Str* specification) {
    if (is_empty(specification)) return to_str(number);
    char const* const name = type_of(number).name_text();
    FormatSpecification const parsed = TRY(parse_format_specification(specification->view(), name, 0, '>'));
    char32_t const type = parsed.type;
    if (type && !is_float_code(type)) return raise_unknown_format_code(type, name);
    if (!check_precision(parsed)) return empty;
    if (parsed.fill == '0') return raise(value_error_type, "Zero padding is not allowed in complex format specifier");
    if (parsed.align == '=')
        return raise(value_error_type, "'=' alignment flag is not allowed in complex format specifier");
    auto const& [real, imag] = [&] {
        auto const& complex = number.as<Complex>();
        return std::pair(complex.real, complex.imag);
    }();
    unsigned const flags = flags_of(parsed);
    char code = type == 'n' ? 'g' : static_cast<char>(type);
    bool with_parentheses = false, without_real = false;
    if (!type) {
        code = parsed.precision < 0 ? 'r' : 'g';
        without_real = real == 0 && !std::signbit(real);
        with_parentheses = !without_real;
    }
    int const precision = parsed.precision < 0 ? 6 : static_cast<int>(parsed.precision);
    // The parts are laid out by themselves, and the width is of both together.
    FormatSpecification part = parsed;
    part.width = -1;
    part.align = '<';
    std::string text;
    if (with_parentheses) text += '(';
    if (!without_real && !append_layout(text, parts_of(double_text(real, code, precision, flags), part), part))
        return empty;
    if (!without_real) part.sign = '+';
    if (!append_layout(text, parts_of(double_text(imag, code, precision, flags), part), part)) return empty;
    text += 'j';
    if (with_parentheses) text += ')';
    std::string out;
    return append_padded(out, text, text.size(), parsed) ? finished(out) : empty;
}

}  // namespace gossamer
