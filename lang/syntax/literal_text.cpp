#include "lang/syntax/literal_text.hpp"

#include <gmp.h>
#include <unicode/uchar.h>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

#include "lang/source/utf8.hpp"

namespace gossamer::syntax {

bool is_printable(char32_t c) {
    if (c < 0x7F) return c >= 0x20;
    // Unicode 15.1, which CPython 3.13 knows and ICU 72 does not.
    if ((c >= 0x2FFC && c <= 0x2FFF) || c == 0x31EF || (c >= 0x2EBF0 && c <= 0x2EE5D)) return true;
    switch (u_charType(UChar32(c))) {
        case U_UNASSIGNED:
        case U_CONTROL_CHAR:
        case U_FORMAT_CHAR:
        case U_PRIVATE_USE_CHAR:
        case U_SURROGATE:
        case U_SPACE_SEPARATOR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR: return false;
        default: return true;
    }
}

static std::string hex(char const* format, unsigned value) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, format, value);
    return buffer;
}

static char quote_for(std::string_view text) {
    bool single = text.find('\'') != std::string_view::npos, twice = text.find('"') != std::string_view::npos;
    return single && !twice ? '"' : '\'';
}

static bool append_escape(std::string& out, char32_t c, char quote) {
    switch (c) {
        case '\\': out += "\\\\"; return true;
        case '\n': out += "\\n"; return true;
        case '\r': out += "\\r"; return true;
        case '\t': out += "\\t"; return true;
        default: break;
    }
    if (c == char32_t(quote)) {
        out += '\\';
        out += quote;
        return true;
    }
    return false;
}

static std::string repr_of_str(std::string_view text) {
    char quote = quote_for(text);
    std::string out(1, quote);
    for (size_t i = 0; i < text.size();) {
        size_t start = i;
        char32_t c = source::decode_utf8(text, i);
        if (append_escape(out, c, quote)) continue;
        if (is_printable(c))
            out += text.substr(start, i - start);
        else
            out += c < 0x100 ? hex("\\x%02x", c) : c < 0x10000 ? hex("\\u%04x", c) : hex("\\U%08x", c);
    }
    return out + quote;
}

static std::string repr_of_bytes(std::string_view text) {
    char quote = quote_for(text);
    std::string out = std::string("b") + quote;
    for (unsigned char c : text) {
        if (append_escape(out, c, quote)) continue;
        if (c >= 0x20 && c < 0x7F)
            out += char(c);
        else
            out += hex("\\x%02x", c);
    }
    return out + quote;
}

// `text` is a Python literal without underscores.
static std::string decimal(std::string_view text) {
    size_t start = std::min(text.find_first_not_of('0'), text.size());
    bool prefixed = text.size() > 1 && text[0] == '0' && (text[1] < '0' || text[1] > '9');
    if (!prefixed) return start == text.size() ? "0" : std::string(text.substr(start));
    int base = (text[1] | 0x20) == 'x' ? 16 : (text[1] | 0x20) == 'o' ? 8 : 2;
    mpz_t value;
    mpz_init_set_str(value, std::string(text.substr(2)).c_str(), base);
    std::string out(mpz_sizeinbase(value, 10) + 2, '\0');
    mpz_get_str(out.data(), 10, value);
    out.resize(out.find('\0'));
    mpz_clear(value);
    return out;
}

// The shortest digits that read back as the same number, arranged as repr(float) does.
static std::string repr_of_double(double value, bool add_point_zero) {
    if (std::isinf(value)) return "inf";
    char buffer[64];
    auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
    (void)error;
    std::string_view text(buffer, size_t(end - buffer));
    size_t e = text.find('e');
    int exponent = std::atoi(std::string(text.substr(e + 1)).c_str());
    std::string digits(1, text[0]);
    if (e > 2) digits += text.substr(2, e - 2);
    if (exponent < -4 || exponent >= 16) {
        std::string out = digits.substr(0, 1);
        if (digits.size() > 1) out += "." + digits.substr(1);
        char tail[16];
        std::snprintf(tail, sizeof tail, "e%c%02d", exponent < 0 ? '-' : '+', std::abs(exponent));
        return out + tail;
    }
    if (exponent < 0) return "0." + std::string(size_t(-exponent - 1), '0') + digits;
    if (digits.size() <= size_t(exponent) + 1)
        return digits + std::string(size_t(exponent) + 1 - digits.size(), '0') + (add_point_zero ? ".0" : "");
    return digits.substr(0, size_t(exponent) + 1) + "." + digits.substr(size_t(exponent) + 1);
}

static double to_double(std::string_view text) {
    double value = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    (void)end;
    if (error != std::errc::result_out_of_range) return value;
    // Too large or too small: only the sign of the exponent tells, and huge literals have one.
    size_t e = text.find_first_of("eE");
    bool tiny = e != std::string_view::npos && e + 1 < text.size() && text[e + 1] == '-';
    return tiny ? 0.0 : std::numeric_limits<double>::infinity();
}

std::string repr_of(ConstantKind kind, std::string_view text) {
    switch (kind) {
        case ConstantKind::none: return "None";
        case ConstantKind::true_: return "True";
        case ConstantKind::false_: return "False";
        case ConstantKind::ellipsis: return "Ellipsis";
        case ConstantKind::integer: return decimal(text);
        case ConstantKind::floating: return repr_of_double(to_double(text), true);
        case ConstantKind::imaginary: return repr_of_double(to_double(text), false) + "j";
        case ConstantKind::str: return repr_of_str(text);
        case ConstantKind::bytes: return repr_of_bytes(text);
    }
    return {};
}

}  // namespace gossamer::syntax
