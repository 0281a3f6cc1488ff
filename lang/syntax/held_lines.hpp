#pragma once
// What CPython's lexer has in its buffer while it reads a line: also the lines before it on which a token or a joined
// line began. Its errors show all of that, and count columns from there.

#include <span>

#include "lang/source/source.hpp"
#include "lang/syntax/tokens.hpp"

namespace gossamer::syntax {

// The offset of the first such line, for the line that begins at `line_start`. `read`: the tokens so far.
uint32_t start_of_held_lines(source::Source const& source, std::span<Token const> read, uint32_t line_start);

}  // namespace gossamer::syntax
