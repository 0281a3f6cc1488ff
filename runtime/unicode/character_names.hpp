// The names of characters, as CPython 3.13 (Unicode 15.1) knows them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace gossamer::unicode {

// The code point of a name or alias as \N{…} takes it, or -1.
int32_t character_named(std::string_view name);
// The name of a code point, or "" if it has none.
std::string character_name(char32_t c);

}  // namespace gossamer::unicode
