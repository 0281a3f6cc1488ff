// From the text of a pattern to its tree.
#pragma once
#include "stdlib/modules/regular_expressions/tokens.hpp"

namespace gossamer::regular_expressions {

// A warning that a pattern deserves: they are all FutureWarnings.
using Warnings = std::vector<std::string>;

// `flags` are the caller's. nullopt: `problem` says why. The warnings are those up to there.
std::optional<Tree> parse(std::u32string_view pattern, bool is_bytes, uint32_t flags, Problem& problem,
                          Warnings& warnings);

}  // namespace gossamer::regular_expressions
