// Upper and lower case of bytes: ASCII letters only.
#include "runtime/core/characters.hpp"
#include "runtime/types/byte_methods.hpp"

namespace gossamer::byte_methods {

namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_upper(c) || is_lower(c); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char to_upper(char c) { return static_cast<char>(is_lower(c) ? c - 32 : c); }
char to_lower(char c) { return static_cast<char>(is_upper(c) ? c + 32 : c); }

template <class Change> Value changed(Value self, Change change) {
    std::string out(bytes_of(self));
    for (char& c : out) c = change(c);
    return same_kind(self, out);
}

template <class Test> bool all_of(Value self, Test test) {
    for (char const c : bytes_of(self))
        if (!test(c)) return false;
    return !bytes_of(self).empty();
}

}  // namespace

Value upper(Value self) { return changed(self, to_upper); }
Value lower(Value self) { return changed(self, to_lower); }
Value swapcase(Value self) {
    return changed(self, [](char c) { return is_upper(c) ? to_lower(c) : to_upper(c); });
}
Value title(Value self) {
    bool inside_word = false;
    return changed(self, [&](char c) {
        char const shown = inside_word ? to_lower(c) : to_upper(c);
        inside_word = is_letter(c);
        return shown;
    });
}
Value capitalize(Value self) {
    bool is_first = true;
    return changed(self, [&](char c) { return std::exchange(is_first, false) ? to_upper(c) : to_lower(c); });
}

std::optional<bool> isalnum(Value self) {
    return all_of(self, [](char c) { return is_letter(c) || is_digit(c); });
}
std::optional<bool> isalpha(Value self) { return all_of(self, is_letter); }
std::optional<bool> isdigit(Value self) { return all_of(self, is_digit); }
std::optional<bool> isspace(Value self) {
    return all_of(self, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}
std::optional<bool> isascii(Value self) {
    for (char const c : bytes_of(self))
        if (static_cast<unsigned char>(c) >= 128) return false;
    return true;
}
std::optional<bool> islower(Value self) {
    bool any = false;
    for (char const c : bytes_of(self)) {
        if (is_upper(c)) return false;
        any |= is_lower(c);
    }
    return any;
}
std::optional<bool> isupper(Value self) {
    bool any = false;
    for (char const c : bytes_of(self)) {
        if (is_lower(c)) return false;
        any |= is_upper(c);
    }
    return any;
}
std::optional<bool> istitle(Value self) {
    bool any = false, inside_word = false;
    for (char const c : bytes_of(self)) {
        if (is_letter(c) && is_upper(c) == inside_word) return false;
        inside_word = is_letter(c);
        any |= inside_word;
    }
    return any;
}

}  // namespace gossamer::byte_methods
