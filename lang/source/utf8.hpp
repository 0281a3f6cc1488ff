#pragma once
// The little of UTF-8 the front end needs.

#include <cstdint>
#include <string>
#include <string_view>

namespace gossamer::source {

// The code point at text[i] (valid UTF-8 or WTF-8), moving i past it.
inline char32_t decode_utf8(std::string_view text, size_t& i) {
    auto byte = [&](size_t k) { return char32_t(static_cast<unsigned char>(text[k])); };
    char32_t c = byte(i);
    if (c < 0x80) {
        i += 1;
        return c;
    }
    if (c < 0xE0) {
        c = (c & 0x1F) << 6 | (byte(i + 1) & 0x3F);
        i += 2;
        return c;
    }
    if (c < 0xF0) {
        c = (c & 0x0F) << 12 | (byte(i + 1) & 0x3F) << 6 | (byte(i + 2) & 0x3F);
        i += 3;
        return c;
    }
    c = (c & 0x07) << 18 | (byte(i + 1) & 0x3F) << 12 | (byte(i + 2) & 0x3F) << 6 | (byte(i + 3) & 0x3F);
    i += 4;
    return c;
}

// Appends a code point; surrogates become three bytes (WTF-8).
void append_utf8(std::string& out, char32_t c);

// How many code points; text must be valid.
size_t count_characters(std::string_view text);

// The offset of the first byte that is not part of valid UTF-8, or npos. `allow_surrogates`: WTF-8.
size_t first_invalid_utf8(std::string_view text, bool allow_surrogates = false);

std::u16string utf16_from_utf8(std::string_view text);
std::string utf8_from_utf16(std::u16string_view text);

}  // namespace gossamer::source
