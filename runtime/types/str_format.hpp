// Formatting for f-strings and print: what the language above calls.
#pragma once
#include <cstddef>

#include "runtime/core/str.hpp"

namespace gossamer {

// One field of an f-string: converted ('s', 'r', 'a'; 0 or negative: not), then formatted. The specification may be
// null. Owned str.
Value convert_value(Value value, int conversion);  // 'r', 's' or 'a'
Value format_value(Value value, int conversion, Str* specification);
// Puts the parts of an f-string together; each is a str. Borrowed parts, owned result.
Value join_strings(Value const* parts, size_t count);

}  // namespace gossamer
