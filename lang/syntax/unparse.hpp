#pragma once
// An expression as text again, in the words of CPython's ast.unparse: for annotations that stay text
// (`from __future__ import annotations`) and for tools. Comments, spaces and redundant parentheses are gone.

#include <string>

#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

std::string unparse(Expr const& expression);

}  // namespace gossamer::syntax
