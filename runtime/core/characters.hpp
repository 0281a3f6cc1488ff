// What Unicode says of code points, as CPython 3.13 (Unicode 15.1) understands its properties. ASCII is answered from
// a table; everything else asks ICU.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gossamer::characters {

enum AsciiClass : uint8_t { upper = 1, lower = 2, digit = 4, space = 8, printable = 16 };
struct AsciiTable {
    uint8_t classes[128] = {};
    constexpr AsciiTable() {
        for (int c = 0; c < 128; ++c) {
            uint8_t bits = 0;
            if (c >= 'A' && c <= 'Z') bits |= upper;
            if (c >= 'a' && c <= 'z') bits |= lower;
            if (c >= '0' && c <= '9') bits |= digit;
            if ((c >= 9 && c <= 13) || (c >= 28 && c <= 32)) bits |= space;
            if (c >= 32 && c < 127) bits |= printable;
            classes[c] = bits;
        }
    }
    constexpr uint8_t operator[](size_t c) const { return classes[c]; }
};
inline constexpr AsciiTable ascii_classes;

bool is_alpha_wide(char32_t c);
bool is_decimal_wide(char32_t c);
bool is_digit_wide(char32_t c);
bool is_numeric_wide(char32_t c);
bool is_space_wide(char32_t c);
bool is_printable_wide(char32_t c);
bool is_lower_wide(char32_t c);
bool is_upper_wide(char32_t c);
bool is_title(char32_t c);
bool is_identifier_start_wide(char32_t c);
bool is_identifier_part_wide(char32_t c);
bool is_cased(char32_t c);
// 0 … 9 for a decimal digit of any script, else -1.
int decimal_value(char32_t c);

inline bool is_ascii(char32_t c) { return c < 128; }
inline bool is_alpha(char32_t c) { return is_ascii(c) ? ascii_classes[c] & (upper | lower) : is_alpha_wide(c); }
inline bool is_decimal(char32_t c) { return is_ascii(c) ? ascii_classes[c] & digit : is_decimal_wide(c); }
inline bool is_digit(char32_t c) { return is_ascii(c) ? ascii_classes[c] & digit : is_digit_wide(c); }
inline bool is_numeric(char32_t c) { return is_ascii(c) ? ascii_classes[c] & digit : is_numeric_wide(c); }
inline bool is_space(char32_t c) { return is_ascii(c) ? ascii_classes[c] & space : is_space_wide(c); }
inline bool is_printable(char32_t c) { return is_ascii(c) ? ascii_classes[c] & printable : is_printable_wide(c); }
inline bool is_lower(char32_t c) { return is_ascii(c) ? ascii_classes[c] & lower : is_lower_wide(c); }
inline bool is_upper(char32_t c) { return is_ascii(c) ? ascii_classes[c] & upper : is_upper_wide(c); }
inline bool is_identifier_start(char32_t c) {
    return is_ascii(c) ? (ascii_classes[c] & (upper | lower)) || c == '_' : is_identifier_start_wide(c);
}
inline bool is_identifier_part(char32_t c) {
    return is_ascii(c) ? (ascii_classes[c] & (upper | lower | digit)) || c == '_' : is_identifier_part_wide(c);
}
inline bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }
// Where str.splitlines() breaks.
inline bool is_line_break(char32_t c) {
    return (c >= 0x0A && c <= 0x0D) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// The full mapping of one code point, appended: "ß" gives "SS". Lower-casing a sigma needs its context: see str_case.
void append_upper(std::string& out, char32_t c);
void append_lower(std::string& out, char32_t c);
void append_title(std::string& out, char32_t c);
void append_folded(std::string& out, char32_t c);

}  // namespace gossamer::characters
