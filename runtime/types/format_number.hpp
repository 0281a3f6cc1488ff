// __format__ of int, float and complex.
#pragma once
#include "runtime/core/str.hpp"
#include "runtime/value/value.hpp"

namespace gossamer {

// The number may be of a subclass; its type's name stands in messages. specification null: empty.
Value format_int(Value number, Str* specification);
Value format_float(Value number, Str* specification);
Value format_complex(Value number, Str* specification);

}  // namespace gossamer
