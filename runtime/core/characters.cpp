#include "runtime/core/characters.hpp"

#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include "runtime/core/str.hpp"

namespace gossamer::characters {

namespace {

// What Unicode 15.1 has and ICU's 15.0 has not: ideographs of extension I, five ideographic description characters,
// ten more ideographs that are numbers, and four characters that may stand inside of identifiers.
bool is_new_ideograph(char32_t c) { return c >= 0x2EBF0 && c <= 0x2EE5D; }
bool is_new_symbol(char32_t c) { return (c >= 0x2FFC && c <= 0x2FFF) || c == 0x31EF; }

bool is_new_number(char32_t c) {
    switch (c) {
        case 0x4E24:
        case 0x4EAC:
        case 0x4FE9:
        case 0x5006:
        case 0x62D0:
        case 0x6D1E:
        case 0x7695:
        case 0x79ED:
        case 0x920E:
        case 0x94A9: return true;
        default: return false;
    }
}
bool is_new_identifier_part(char32_t c) { return c == 0x200C || c == 0x200D || c == 0x30FB || c == 0xFF65; }

int category(char32_t c) {
    if (is_new_ideograph(c)) [[unlikely]]
        return U_OTHER_LETTER;
    if (is_new_symbol(c)) [[unlikely]]
        return U_OTHER_SYMBOL;
    return u_charType(static_cast<UChar32>(c));
}
bool has(char32_t c, UProperty property) { return u_hasBinaryProperty(static_cast<UChar32>(c), property); }
int numeric_type(char32_t c) { return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NUMERIC_TYPE); }

// Letters without case are most of what is not ASCII.
bool has_no_case(char32_t c) { return is_surrogate(c) || category(c) == U_OTHER_LETTER; }

template <class Map> void append_mapped(std::string& out, char32_t c, Map map) {
    char16_t source[2], mapped[8];
    int32_t units = 0;
    U16_APPEND_UNSAFE(source, units, c);
    UErrorCode status = U_ZERO_ERROR;
    int32_t const length = map(source, units, mapped, 8, status);
    if (U_FAILURE(status)) return append_utf8(out, c);
    for (int32_t i = 0; i < length;) {
        UChar32 next;
        U16_NEXT(mapped, i, length, next);
        append_utf8(out, static_cast<char32_t>(next));
    }
}

}  // namespace

bool is_alpha_wide(char32_t c) {
    constexpr uint32_t letters = U_GC_L_MASK;
    return U_MASK(category(c)) & letters;
}
bool is_decimal_wide(char32_t c) { return numeric_type(c) == U_NT_DECIMAL; }
bool is_digit_wide(char32_t c) {
    int const type = numeric_type(c);
    return type == U_NT_DECIMAL || type == U_NT_DIGIT;
}
bool is_numeric_wide(char32_t c) { return numeric_type(c) != U_NT_NONE || is_new_number(c); }
bool is_space_wide(char32_t c) {
    if (category(c) == U_SPACE_SEPARATOR) return true;
    int const direction = u_charDirection(static_cast<UChar32>(c));
    return direction == U_WHITE_SPACE_NEUTRAL || direction == U_BLOCK_SEPARATOR || direction == U_SEGMENT_SEPARATOR;
}
bool is_printable_wide(char32_t c) { return !(U_MASK(category(c)) & (U_GC_C_MASK | U_GC_Z_MASK)); }
bool is_lower_wide(char32_t c) { return has(c, UCHAR_LOWERCASE); }
bool is_upper_wide(char32_t c) { return has(c, UCHAR_UPPERCASE); }
bool is_title(char32_t c) { return !is_ascii(c) && category(c) == U_TITLECASE_LETTER; }
bool is_identifier_start_wide(char32_t c) { return has(c, UCHAR_XID_START) || is_new_ideograph(c); }
bool is_identifier_part_wide(char32_t c) {
    return has(c, UCHAR_XID_CONTINUE) || is_new_ideograph(c) || is_new_identifier_part(c);
}
bool is_cased(char32_t c) { return is_ascii(c) ? ascii_classes[c] & (upper | lower) : has(c, UCHAR_CASED); }
int decimal_value(char32_t c) {
    if (is_ascii(c)) return is_digit(c) ? static_cast<int>(c - '0') : -1;
    return u_charDigitValue(static_cast<UChar32>(c));
}

void append_upper(std::string& out, char32_t c) {
    if (is_ascii(c)) return out.push_back(static_cast<char>(ascii_classes[c] & lower ? c - 32 : c));
    if (has_no_case(c)) return append_utf8(out, c);
    append_mapped(out, c, [](auto* s, int32_t n, auto* d, int32_t room, UErrorCode& status) {
        return icu::CaseMap::toUpper("", 0, s, n, d, room, nullptr, status);
    });
}
void append_lower(std::string& out, char32_t c) {
    if (is_ascii(c)) return out.push_back(static_cast<char>(ascii_classes[c] & upper ? c + 32 : c));
    if (c == 0x130) {  // the only one whose lower case is longer
        out += "i\xCC\x87";
        return;
    }
    append_utf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
}
void append_title(std::string& out, char32_t c) {
    if (is_ascii(c) || has_no_case(c)) return append_upper(out, c);
    append_mapped(out, c, [](auto* s, int32_t n, auto* d, int32_t room, UErrorCode& status) {
        return icu::CaseMap::toTitle("", U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_BREAK_ADJUSTMENT, nullptr, s, n, d,
                                     room, nullptr, status);
    });
}
void append_folded(std::string& out, char32_t c) {
    if (is_ascii(c)) return append_lower(out, c);
    if (has_no_case(c)) return append_utf8(out, c);
    append_mapped(out, c, [](auto* s, int32_t n, auto* d, int32_t room, UErrorCode& status) {
        return icu::CaseMap::fold(U_FOLD_CASE_DEFAULT, s, n, d, room, nullptr, status);
    });
}

}  // namespace gossamer::characters
