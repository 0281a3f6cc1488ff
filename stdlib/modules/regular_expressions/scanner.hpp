// Walking through the matches of a text: what finditer() and scanner() give.
#pragma once
#include "stdlib/modules/regular_expressions/objects.hpp"

namespace gossamer::regular_expressions {

// `type` is scanner_type or match_iterator_type.
Value make_scanner(Type& type, Pattern& pattern, Value string, int64_t pos, int64_t endpos);

}  // namespace gossamer::regular_expressions
