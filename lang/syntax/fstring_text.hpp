#pragma once
// The choice of quotes for an f-string that is written again: as ast.unparse makes it.

#include <string>
#include <string_view>
#include <vector>

namespace gossamer::syntax {

struct FStringPart {
    std::string text;
    bool is_literal;  // else a replacement field, ready to be written
};

// The parts between quotes, such that no literal part needs a backslash if that can be had.
std::string quoted_fstring(std::vector<FStringPart> parts);

// A literal part with its braces doubled; inside a format specification also with what would end it escaped.
std::string escaped_fstring_text(std::string_view text, bool in_specification);

}  // namespace gossamer::syntax
