#pragma once
// An expression as text again. Comments, spaces and redundant parentheses are gone.

#include <string>

#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

// CPython has two programs for this that differ in small ways.
enum class Style : uint8_t {
    unparse,     // ast.unparse
    annotation,  // annotations that stay text (`from __future__ import annotations`)
};

std::string unparse(Expr const& expression, Style style = Style::unparse);

}  // namespace gossamer::syntax
