// From the tree of a pattern to a pattern of PCRE2.
//
// It is compiled with DOTALL, MULTILINE, ALT_CIRCUMFLEX and line feed as the end of lines, and with UTF for text that
// is not ASCII. All else that a pattern means is written out: sets of characters as Python has them, letters that are
// equal when case does not matter, and so on. Groups have the same numbers on both sides.
#pragma once
#include "stdlib/modules/regular_expressions/character_set.hpp"

namespace gossamer::regular_expressions {

struct Translation {
    std::string text;
    bool is_caseless = false;   // to be compiled with CASELESS
    bool is_too_large = false;  // there are repetitions that can not be written
};

Translation translate(Tree const& tree, Subject subject);

}  // namespace gossamer::regular_expressions
