// Texts made from texts: case, quoting. All of it on WTF-8.
#pragma once
#include <string>
#include <string_view>

namespace gossamer {

std::string upper_case(std::string_view text);
std::string lower_case(std::string_view text);  // a sigma at the end of a word becomes "ς"
std::string title_case(std::string_view text);
std::string capitalized(std::string_view text);
std::string swapped_case(std::string_view text);
std::string folded_case(std::string_view text);

// As repr() shows it; with only_ascii as ascii() does.
void append_quoted(std::string& out, std::string_view text, bool only_ascii = false);
// As repr() of bytes, without the b.
void append_quoted_bytes(std::string& out, std::string_view data);
// \xhh, \uhhhh or \Uhhhhhhhh, the shortest that fits.
void append_escape(std::string& out, char32_t c);

// Code points of a text, one after the other:  for (char32_t c : code_points(text))
struct CodePoints {
    std::string_view text;
    struct Iterator {
        char const* p;
        char const* next;
        char32_t current;
        Iterator(char const* p, char const* end);
        char32_t operator*() const { return current; }
        Iterator& operator++();
        bool operator!=(Iterator const& other) const { return p != other.p; }
        char const* end;
    };
    Iterator begin() const { return {text.data(), text.data() + text.size()}; }
    Iterator end() const { return {text.data() + text.size(), text.data() + text.size()}; }
};
inline CodePoints code_points(std::string_view text) { return {text}; }

}  // namespace gossamer

#include "runtime/core/str.hpp"

namespace gossamer {
// next_code_point with ASCII decided on the spot, for loops over whole texts.
inline char32_t take_code_point(char const*& p) {
    if (static_cast<signed char>(*p) >= 0) [[likely]]
        return static_cast<unsigned char>(*p++);
    return next_code_point(p);
}

inline CodePoints::Iterator::Iterator(char const* p, char const* end) : p(p), next(p), current(0), end(end) {
    if (p != end) current = take_code_point(next);
}
inline CodePoints::Iterator& CodePoints::Iterator::operator++() {
    p = next;
    if (p != end) current = take_code_point(next);
    return *this;
}
}  // namespace gossamer
