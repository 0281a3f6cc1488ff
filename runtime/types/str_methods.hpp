// The methods of str, by theme; str_type.cpp gives them their names.
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/types/text_arguments.hpp"

namespace gossamer {

// The part of a text, which must be a view into it; the text itself if it is all of an exact str.
Ref<Str> piece_of(Str& text, std::string_view part);
// The text itself if it is exactly a str, else a copy that is.
Ref<Str> exact_str(Str& text);

// str_find.cpp
std::optional<int64_t> str_count(Str& self, Str& sub, Value start, Value end);
std::optional<int64_t> str_find(Str& self, Str& sub, Value start, Value end);
std::optional<int64_t> str_rfind(Str& self, Str& sub, Value start, Value end);
std::optional<int64_t> str_index(Str& self, Str& sub, Value start, Value end);
std::optional<int64_t> str_rindex(Str& self, Str& sub, Value start, Value end);
std::optional<bool> str_startswith(Str& self, Value prefix, Value start, Value end);
std::optional<bool> str_endswith(Str& self, Value suffix, Value start, Value end);
std::optional<bool> str_contains(Value self, Value item);
Ref<Str> str_replace(Str& self, Str& before, Str& after, int64_t count);
Ref<Str> str_removeprefix(Str& self, Str& prefix);
Ref<Str> str_removesuffix(Str& self, Str& suffix);

// str_split.cpp
Value str_split(Str& self, Value separator, int64_t maxsplit);
Value str_rsplit(Str& self, Value separator, int64_t maxsplit);
Value str_splitlines(Str& self, bool keepends);
Value str_partition(Str& self, Value separator);
Value str_rpartition(Str& self, Value separator);
Value str_join(Str& self, Value iterable);

// str_strip.cpp
Ref<Str> str_strip(Str& self, Value characters);
Ref<Str> str_lstrip(Str& self, Value characters);
Ref<Str> str_rstrip(Str& self, Value characters);
Ref<Str> str_center(Str& self, int64_t width, Value fill);
Ref<Str> str_ljust(Str& self, int64_t width, Value fill);
Ref<Str> str_rjust(Str& self, int64_t width, Value fill);
Ref<Str> str_zfill(Str& self, int64_t width);
Ref<Str> str_expandtabs(Str& self, Value columns);

// str_letters.cpp
Ref<Str> str_upper(Str& self);
Ref<Str> str_lower(Str& self);
Ref<Str> str_title(Str& self);
Ref<Str> str_capitalize(Str& self);
Ref<Str> str_swapcase(Str& self);
Ref<Str> str_casefold(Str& self);
std::optional<bool> str_isalnum(Str& self);
std::optional<bool> str_isalpha(Str& self);
std::optional<bool> str_isascii(Str& self);
std::optional<bool> str_isdecimal(Str& self);
std::optional<bool> str_isdigit(Str& self);
std::optional<bool> str_isidentifier(Str& self);
std::optional<bool> str_islower(Str& self);
std::optional<bool> str_isnumeric(Str& self);
std::optional<bool> str_isprintable(Str& self);
std::optional<bool> str_isspace(Str& self);
std::optional<bool> str_istitle(Str& self);
std::optional<bool> str_isupper(Str& self);

// str_translate.cpp
Value str_translate(Str& self, Value table);
Value str_maketrans(Value x, Value y, Value z);

// str_format.cpp
Value str_format(Str& self, Arguments const& arguments);
Value str_format_map(Str& self, Value mapping);
Value str_dunder_format(Value self, Str* specification);

// str_percent.cpp
Value str_modulo(Value left, Value right);

}  // namespace gossamer
