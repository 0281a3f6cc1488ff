#pragma once
// Classes of characters, as the lexer sees them: every byte above ASCII may be part of a name; whether it
// really is gets checked once the name is complete.

#include <array>
#include <cstdint>
#include <string>

namespace gossamer::syntax {

namespace detail {
inline constexpr uint8_t name_start = 1, digit = 2;
inline constexpr std::array<uint8_t, 256> character_classes = [] {
    std::array<uint8_t, 256> table{};
    for (int c = 0; c < 256; ++c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128) table[size_t(c)] = name_start;
        if (c >= '0' && c <= '9') table[size_t(c)] = digit;
    }
    return table;
}();
}  // namespace detail

constexpr bool is_name_start(unsigned char c) { return detail::character_classes[c] & detail::name_start; }
constexpr bool is_name_part(unsigned char c) { return detail::character_classes[c] != 0; }
constexpr bool is_digit(unsigned char c) { return detail::character_classes[c] & detail::digit; }
constexpr int hex_value(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// Set by is_string_prefix beside the token flags of tokens.hpp.
inline constexpr uint8_t prefix_is_fstring = 128;

// Is the name at p the prefix of a string? Then `quote` is its opening quote.
bool is_string_prefix(char const* p, char const*& quote, uint8_t& flags);

// "invalid character '€' (U+20AC)" or "invalid non-printable character U+00A0".
std::string describe_bad_character(char32_t c);

}  // namespace gossamer::syntax
