#pragma once
// Constants as Python's repr writes them, for dump and unparse. The runtime has its own, on values.

#include <string>
#include <string_view>

#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

std::string repr_of(ConstantKind kind, std::string_view text);

// str.isprintable for one code point.
bool is_printable(char32_t c);

}  // namespace gossamer::syntax
