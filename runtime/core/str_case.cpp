#include "runtime/core/characters.hpp"
#include "runtime/core/str_text.hpp"

#include <unicode/uchar.h>

namespace gossamer {

namespace {

constexpr char32_t capital_sigma = 0x3A3;

bool is_case_ignorable(char32_t c) { return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_CASE_IGNORABLE); }

char32_t code_point_before(char const*& p) {
    do --p;
    while ((static_cast<unsigned char>(*p) & 0xC0) == 0x80);
    char const* copy = p;
    return next_code_point(copy);
}

// "σ", or "ς" where a cased letter stands before it and none after it.
void append_small_sigma(std::string& out, std::string_view text, char const* at) {
    bool before = false, after = false;
    for (char const* p = at; p != text.data();) {
        char32_t const c = code_point_before(p);
        if (is_case_ignorable(c)) continue;
        before = characters::is_cased(c);
        break;
    }
    char const* p = at + 2;
    while (p != text.data() + text.size()) {
        char32_t const c = next_code_point(p);
        if (is_case_ignorable(c)) continue;
        after = characters::is_cased(c);
        break;
    }
    append_utf8(out, before && !after ? 0x3C2 : 0x3C3);
}

void append_lower_at(std::string& out, std::string_view text, char32_t c, char const* at) {
    if (c == capital_sigma)
        append_small_sigma(out, text, at);
    else
        characters::append_lower(out, c);
}

template <class Append> std::string mapped(std::string_view text, Append append) {
    std::string out;
    out.reserve(text.size());
    char const* p = text.data();
    for (char const* const end = p + text.size(); p != end;) {
        char const* const at = p;
        append(out, take_code_point(p), at);
    }
    return out;
}

}  // namespace

std::string upper_case(std::string_view text) {
    return mapped(text, [](std::string& out, char32_t c, char const*) { characters::append_upper(out, c); });
}
std::string lower_case(std::string_view text) {
    return mapped(text, [text](std::string& out, char32_t c, char const* at) { append_lower_at(out, text, c, at); });
}
std::string folded_case(std::string_view text) {
    return mapped(text, [](std::string& out, char32_t c, char const*) { characters::append_folded(out, c); });
}
std::string title_case(std::string_view text) {
    bool inside_word = false;
    return mapped(text, [&, text](std::string& out, char32_t c, char const* at) {
        if (inside_word)
            append_lower_at(out, text, c, at);
        else
            characters::append_title(out, c);
        inside_word = characters::is_cased(c);
    });
}
std::string capitalized(std::string_view text) {
    return mapped(text, [text](std::string& out, char32_t c, char const* at) {
        if (at == text.data())
            characters::append_title(out, c);
        else
            append_lower_at(out, text, c, at);
    });
}
std::string swapped_case(std::string_view text) {
    return mapped(text, [text](std::string& out, char32_t c, char const* at) {
        if (characters::is_upper(c))
            append_lower_at(out, text, c, at);
        else if (characters::is_lower(c))
            characters::append_upper(out, c);
        else
            append_utf8(out, c);
    });
}

}  // namespace gossamer
