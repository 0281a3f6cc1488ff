// What \N{…} may name.

#include <unicode/uchar.h>

#include <fmt/format.h>

#include <string>

#include "runtime/unicode/character_names.hpp"

namespace gossamer::unicode {

namespace {

// Aliases from Unicode's NameAliases.txt. ICU knows only those that correct a name; controls have no other.
struct CharacterAlias {
    std::string_view name;
    int32_t character;
};
// clang-format off
constexpr CharacterAlias aliases[] = {
    {"NUL", 0x00}, {"NULL", 0x00}, {"SOH", 0x01}, {"START OF HEADING", 0x01}, {"START OF TEXT", 0x02},
    {"STX", 0x02}, {"END OF TEXT", 0x03}, {"ETX", 0x03}, {"END OF TRANSMISSION", 0x04}, {"EOT", 0x04},
    {"ENQ", 0x05}, {"ENQUIRY", 0x05}, {"ACK", 0x06}, {"ACKNOWLEDGE", 0x06}, {"ALERT", 0x07}, {"BEL", 0x07},
    {"BACKSPACE", 0x08}, {"BS", 0x08}, {"CHARACTER TABULATION", 0x09}, {"HORIZONTAL TABULATION", 0x09},
    {"HT", 0x09}, {"TAB", 0x09}, {"END OF LINE", 0x0A}, {"EOL", 0x0A}, {"LF", 0x0A}, {"LINE FEED", 0x0A},
    {"NEW LINE", 0x0A}, {"NL", 0x0A}, {"LINE TABULATION", 0x0B}, {"VERTICAL TABULATION", 0x0B}, {"VT", 0x0B},
    {"FF", 0x0C}, {"FORM FEED", 0x0C}, {"CARRIAGE RETURN", 0x0D}, {"CR", 0x0D}, {"LOCKING-SHIFT ONE", 0x0E},
    {"SHIFT OUT", 0x0E}, {"SO", 0x0E}, {"LOCKING-SHIFT ZERO", 0x0F}, {"SHIFT IN", 0x0F}, {"SI", 0x0F},
    {"DATA LINK ESCAPE", 0x10}, {"DLE", 0x10}, {"DC1", 0x11}, {"DEVICE CONTROL ONE", 0x11}, {"DC2", 0x12},
    {"DEVICE CONTROL TWO", 0x12}, {"DC3", 0x13}, {"DEVICE CONTROL THREE", 0x13}, {"DC4", 0x14},
    {"DEVICE CONTROL FOUR", 0x14}, {"NAK", 0x15}, {"NEGATIVE ACKNOWLEDGE", 0x15}, {"SYN", 0x16},
    {"SYNCHRONOUS IDLE", 0x16}, {"END OF TRANSMISSION BLOCK", 0x17}, {"ETB", 0x17}, {"CAN", 0x18},
    {"CANCEL", 0x18}, {"EM", 0x19}, {"END OF MEDIUM", 0x19}, {"EOM", 0x19}, {"SUB", 0x1A}, {"SUBSTITUTE", 0x1A},
    {"ESC", 0x1B}, {"ESCAPE", 0x1B}, {"FILE SEPARATOR", 0x1C}, {"FS", 0x1C},
    {"INFORMATION SEPARATOR FOUR", 0x1C}, {"GROUP SEPARATOR", 0x1D}, {"GS", 0x1D},
    {"INFORMATION SEPARATOR THREE", 0x1D}, {"INFORMATION SEPARATOR TWO", 0x1E}, {"RECORD SEPARATOR", 0x1E},
    {"RS", 0x1E}, {"INFORMATION SEPARATOR ONE", 0x1F}, {"UNIT SEPARATOR", 0x1F}, {"US", 0x1F}, {"SP", 0x20},
    {"DEL", 0x7F}, {"DELETE", 0x7F}, {"PAD", 0x80}, {"PADDING CHARACTER", 0x80}, {"HIGH OCTET PRESET", 0x81},
    {"HOP", 0x81}, {"BPH", 0x82}, {"BREAK PERMITTED HERE", 0x82}, {"NBH", 0x83}, {"NO BREAK HERE", 0x83},
    {"IND", 0x84}, {"INDEX", 0x84}, {"NEL", 0x85}, {"NEXT LINE", 0x85}, {"SSA", 0x86},
    {"START OF SELECTED AREA", 0x86}, {"END OF SELECTED AREA", 0x87}, {"ESA", 0x87},
    {"CHARACTER TABULATION SET", 0x88}, {"HORIZONTAL TABULATION SET", 0x88}, {"HTS", 0x88},
    {"CHARACTER TABULATION WITH JUSTIFICATION", 0x89}, {"HORIZONTAL TABULATION WITH JUSTIFICATION", 0x89},
    {"HTJ", 0x89}, {"LINE TABULATION SET", 0x8A}, {"VERTICAL TABULATION SET", 0x8A}, {"VTS", 0x8A},
    {"PARTIAL LINE DOWN", 0x8B}, {"PARTIAL LINE FORWARD", 0x8B}, {"PLD", 0x8B}, {"PARTIAL LINE BACKWARD", 0x8C},
    {"PARTIAL LINE UP", 0x8C}, {"PLU", 0x8C}, {"REVERSE INDEX", 0x8D}, {"REVERSE LINE FEED", 0x8D},
    {"RI", 0x8D}, {"SINGLE SHIFT TWO", 0x8E}, {"SINGLE-SHIFT-2", 0x8E}, {"SS2", 0x8E},
    {"SINGLE SHIFT THREE", 0x8F}, {"SINGLE-SHIFT-3", 0x8F}, {"SS3", 0x8F}, {"DCS", 0x90},
    {"DEVICE CONTROL STRING", 0x90}, {"PRIVATE USE ONE", 0x91}, {"PRIVATE USE-1", 0x91}, {"PU1", 0x91},
    {"PRIVATE USE TWO", 0x92}, {"PRIVATE USE-2", 0x92}, {"PU2", 0x92}, {"SET TRANSMIT STATE", 0x93},
    {"STS", 0x93}, {"CANCEL CHARACTER", 0x94}, {"CCH", 0x94}, {"MESSAGE WAITING", 0x95}, {"MW", 0x95},
    {"SPA", 0x96}, {"START OF GUARDED AREA", 0x96}, {"START OF PROTECTED AREA", 0x96},
    {"END OF GUARDED AREA", 0x97}, {"END OF PROTECTED AREA", 0x97}, {"EPA", 0x97}, {"SOS", 0x98},
    {"START OF STRING", 0x98}, {"SGC", 0x99}, {"SINGLE GRAPHIC CHARACTER INTRODUCER", 0x99}, {"SCI", 0x9A},
    {"SINGLE CHARACTER INTRODUCER", 0x9A}, {"CONTROL SEQUENCE INTRODUCER", 0x9B}, {"CSI", 0x9B}, {"ST", 0x9C},
    {"STRING TERMINATOR", 0x9C}, {"OPERATING SYSTEM COMMAND", 0x9D}, {"OSC", 0x9D}, {"PM", 0x9E},
    {"PRIVACY MESSAGE", 0x9E}, {"APC", 0x9F}, {"APPLICATION PROGRAM COMMAND", 0x9F}, {"NBSP", 0xA0},
    {"SHY", 0xAD}, {"CGJ", 0x34F}, {"ALM", 0x61C}, {"FVS1", 0x180B}, {"FVS2", 0x180C}, {"FVS3", 0x180D},
    {"MVS", 0x180E}, {"FVS4", 0x180F}, {"ZWSP", 0x200B}, {"ZWNJ", 0x200C}, {"ZWJ", 0x200D}, {"LRM", 0x200E},
    {"RLM", 0x200F}, {"LRE", 0x202A}, {"RLE", 0x202B}, {"PDF", 0x202C}, {"LRO", 0x202D}, {"RLO", 0x202E},
    {"NNBSP", 0x202F}, {"MMSP", 0x205F}, {"WJ", 0x2060}, {"LRI", 0x2066}, {"RLI", 0x2067}, {"FSI", 0x2068},
    {"PDI", 0x2069}, {"BOM", 0xFEFF}, {"BYTE ORDER MARK", 0xFEFF}, {"ZWNBSP", 0xFEFF},
};
// clang-format on

// VS1 … VS256, the variation selectors.
int32_t variation_selector(std::string_view name) {
    if (!name.starts_with("VS") || name.size() < 3 || name.size() > 5 || name[2] == '0') return -1;
    int32_t number = 0;
    for (char c : name.substr(2)) {
        if (c < '0' || c > '9') return -1;
        number = number * 10 + (c - '0');
    }
    return number <= 16 ? 0xFE00 + number - 1 : number <= 256 ? 0xE0100 + number - 17 : -1;
}

// What Unicode 15.1 has named since ICU's 15.0.
constexpr CharacterAlias new_names[] = {
    {"IDEOGRAPHIC DESCRIPTION CHARACTER SURROUND FROM RIGHT", 0x2FFC},
    {"IDEOGRAPHIC DESCRIPTION CHARACTER SURROUND FROM LOWER RIGHT", 0x2FFD},
    {"IDEOGRAPHIC DESCRIPTION CHARACTER HORIZONTAL REFLECTION", 0x2FFE},
    {"IDEOGRAPHIC DESCRIPTION CHARACTER ROTATION", 0x2FFF},
    {"IDEOGRAPHIC DESCRIPTION CHARACTER SUBTRACTION", 0x31EF},
};

// Ideographs are named by their numbers; these two kinds of names count in capitals only.
constexpr std::string_view ideograph_prefix = "CJK UNIFIED IDEOGRAPH-", syllable_prefix = "HANGUL SYLLABLE ";

// CPython leaves these without names.
constexpr std::string_view unnamed_prefix = "TANGUT IDEOGRAPH-";

bool is_unified_ideograph(char32_t c) {
    constexpr struct {
        char32_t first, last;
    } ranges[] = {{0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0x20000, 0x2A6DF}, {0x2A700, 0x2B739}, {0x2B740, 0x2B81D},
                  {0x2B820, 0x2CEA1}, {0x2CEB0, 0x2EBE0}, {0x2EBF0, 0x2EE5D}, {0x30000, 0x3134A}, {0x31350, 0x323AF}};
    for (auto const& range : ranges)
        if (c >= range.first && c <= range.last) return true;
    return false;
}

int32_t ideograph_numbered(std::string_view digits) {
    if (digits.size() != 4 && digits.size() != 5) return -1;
    int32_t number = 0;
    for (char const c : digits) {
        bool const is_digit = c >= '0' && c <= '9';
        if (!is_digit && (c < 'A' || c > 'F')) return -1;
        number = number * 16 + (is_digit ? c - '0' : c - 'A' + 10);
    }
    return is_unified_ideograph(static_cast<char32_t>(number)) ? number : -1;
}

}  // namespace

int32_t character_named(std::string_view name) {
    std::string upper;
    for (char c : name) {
        if (static_cast<unsigned char>(c) >= 0x80) return -1;
        upper += c >= 'a' && c <= 'z' ? char(c - 32) : c;
    }
    if (name.starts_with(ideograph_prefix)) return ideograph_numbered(name.substr(ideograph_prefix.size()));
    if (upper.starts_with(ideograph_prefix) || (upper.starts_with(syllable_prefix) && upper != name)) return -1;
    if (upper.starts_with(unnamed_prefix)) return -1;
    for (UCharNameChoice choice : {U_UNICODE_CHAR_NAME, U_CHAR_NAME_ALIAS}) {
        UErrorCode status = U_ZERO_ERROR;
        UChar32 const c = u_charFromName(choice, upper.c_str(), &status);
        if (U_SUCCESS(status)) return c;
    }
    for (auto const& alias : aliases)
        if (upper == alias.name) return alias.character;
    for (auto const& alias : new_names)
        if (upper == alias.name) return alias.character;
    return variation_selector(upper);
}

std::string character_name(char32_t c) {
    if (is_unified_ideograph(c)) return fmt::format("{}{:X}", ideograph_prefix, static_cast<uint32_t>(c));
    for (auto const& named : new_names)
        if (static_cast<int32_t>(c) == named.character) return std::string(named.name);
    char name[128];
    UErrorCode status = U_ZERO_ERROR;
    int32_t const length = u_charName(static_cast<UChar32>(c), U_UNICODE_CHAR_NAME, name, sizeof name, &status);
    std::string_view const found(name, U_FAILURE(status) ? 0 : static_cast<size_t>(length));
    return std::string(found.starts_with(unnamed_prefix) ? std::string_view() : found);
}

}  // namespace gossamer::unicode
