// Sets of characters as PCRE2 shall see them.
#pragma once
#include "stdlib/modules/regular_expressions/syntax.hpp"

namespace gossamer::regular_expressions {

// What a translated pattern is matched against. Text that is all ASCII is matched byte by byte, which is a good deal
// faster, with another translation than text that is not.
enum class Subject : uint8_t { ascii_text, wide_text, bytes };

// A character of a pattern that stands for itself, outside and inside of brackets.
void append_character(std::string& out, char32_t character, Subject subject);

// One character of the set; `flags` are those in force. An atom: quantifiers may follow.
void append_set(std::string& out, std::vector<SetItem> const& items, bool is_negative, uint32_t flags, Subject subject);

// What \w is in text that is not ASCII, in brackets.
std::string const& wide_word();

}  // namespace gossamer::regular_expressions
