// Which characters are the same to a pattern that ignores case: those with the same lower-case letter, and a few more
// whose capital is the same ("s" and the long "ſ", "i" and the dotless "ı", which Python's re has as equals too).
#pragma once
#include <utility>
#include <vector>

namespace gossamer::regular_expressions {

using CharacterRange = std::pair<char32_t, char32_t>;

// Adds to the ranges whatever equals a character between the two. The two themselves are not added.
void add_case_variants(std::vector<CharacterRange>& ranges, char32_t first, char32_t last);

}  // namespace gossamer::regular_expressions
