// What a subscript of a class makes where the class does not say: list[int].
#pragma once
#include "runtime/value/value.hpp"

namespace gossamer {

// origin[args] as a types.GenericAlias, which is defined in runtime/types; args that are no tuple are one argument.
// Borrowed.
Value make_generic_alias(Value origin, Value args);

}  // namespace gossamer
