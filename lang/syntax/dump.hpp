#pragma once
// The tree as text, exactly as CPython's ast.dump(tree, include_attributes=True) writes it.

#include <string>

#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

std::string dump(SyntaxTree const& tree);

}  // namespace gossamer::syntax
