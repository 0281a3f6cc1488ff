#pragma once
// From "this is not Python" to CPython's words about it.

#include "lang/source/source.hpp"
#include "lang/syntax/parser.hpp"
#include "lang/syntax/tokens.hpp"

namespace gossamer::syntax {

// A block that the grammar could not finish, by its tokens: all statements before `resume` are good.
struct UnfinishedBlock {
    uint32_t first, resume;
};

// `failed_at`: the token where the grammar gave up; `type`: whether it was for depth; `statement_start`: the
// first token of a statement of the module, such that all before it is good. `tells_incomplete_input`: where the text
// ends too early, that is what is said. `warnings`: what the search for the words warns of is added.
SyntaxError diagnose(source::Source const& source, TokenList const& tokens, Arena& arena, Mode mode,
                     size_t statement_start, std::vector<UnfinishedBlock> blocks, size_t failed_at, ErrorType type,
                     bool tells_incomplete_input, std::vector<SyntaxWarning>& warnings);

}  // namespace gossamer::syntax
