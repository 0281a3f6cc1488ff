// Upper and lower case, and what kind of characters a text is made of.
#include "runtime/core/characters.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

namespace {

template <class Change> Ref<Str> change_ascii(Str& self, Change change) {
    if (self.bytes == 0) return Ref<Str>::share(empty_str());
    if (self.bytes == 1) return Ref<Str>::share(shared_character(static_cast<unsigned char>(change(self.text[0]))));
    Ref<Str> result = TRY(allocate_str(self.bytes, self.bytes));
    for (size_t i = 0; i < self.bytes; ++i) result->text[i] = change(self.text[i]);
    return result;
}
// Without branches, so that the compiler makes vectors of it.
char ascii_upper(char c) { return static_cast<char>(c - ((c >= 'a') & (c <= 'z')) * 32); }
char ascii_lower(char c) { return static_cast<char>(c + ((c >= 'A') & (c <= 'Z')) * 32); }

template <class Test> bool all_of(Str& self, Test test) {
    if (self.bytes == 0) return false;
    for (char32_t const c : code_points(self.view()))
        if (!test(c)) return false;
    return true;
}

}  // namespace

Ref<Str> str_upper(Str& self) {
    return self.is_ascii() ? change_ascii(self, ascii_upper) : make_str(upper_case(self.view()));
}
Ref<Str> str_lower(Str& self) {
    return self.is_ascii() ? change_ascii(self, ascii_lower) : make_str(lower_case(self.view()));
}
Ref<Str> str_casefold(Str& self) {
    return self.is_ascii() ? change_ascii(self, ascii_lower) : make_str(folded_case(self.view()));
}
Ref<Str> str_title(Str& self) { return make_str(title_case(self.view())); }
Ref<Str> str_capitalize(Str& self) { return make_str(capitalized(self.view())); }
Ref<Str> str_swapcase(Str& self) { return make_str(swapped_case(self.view())); }

std::optional<bool> str_isalnum(Str& self) {
    return all_of(self, [](char32_t c) { return characters::is_alpha(c) || characters::is_numeric(c); });
}
std::optional<bool> str_isalpha(Str& self) { return all_of(self, characters::is_alpha); }
std::optional<bool> str_isascii(Str& self) { return self.is_ascii(); }
std::optional<bool> str_isdecimal(Str& self) { return all_of(self, characters::is_decimal); }
std::optional<bool> str_isdigit(Str& self) { return all_of(self, characters::is_digit); }
std::optional<bool> str_isnumeric(Str& self) { return all_of(self, characters::is_numeric); }
std::optional<bool> str_isspace(Str& self) { return all_of(self, characters::is_space); }
std::optional<bool> str_isprintable(Str& self) { return self.bytes == 0 || all_of(self, characters::is_printable); }

std::optional<bool> str_isidentifier(Str& self) {
    bool is_first = true;
    return all_of(self, [&](char32_t c) {
        if (!is_first) return characters::is_identifier_part(c);
        is_first = false;
        return characters::is_identifier_start(c);
    });
}

std::optional<bool> str_islower(Str& self) {
    bool any = false;
    for (char32_t const c : code_points(self.view())) {
        if (characters::is_upper(c) || characters::is_title(c)) return false;
        any |= characters::is_lower(c);
    }
    return any;
}
std::optional<bool> str_isupper(Str& self) {
    bool any = false;
    for (char32_t const c : code_points(self.view())) {
        if (characters::is_lower(c) || characters::is_title(c)) return false;
        any |= characters::is_upper(c);
    }
    return any;
}
std::optional<bool> str_istitle(Str& self) {
    bool any = false, inside_word = false;
    for (char32_t const c : code_points(self.view())) {
        if (characters::is_upper(c) || characters::is_title(c)) {
            if (inside_word) return false;
            any = inside_word = true;
        } else if (characters::is_lower(c)) {
            if (!inside_word) return false;
            any = true;
        } else
            inside_word = false;
    }
    return any;
}

}  // namespace gossamer
