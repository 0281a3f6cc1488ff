// The kinds of SyntaxError that only a few ask for.
#pragma once
#include "runtime/object/type.hpp"

namespace gossamer {

// _IncompleteInputError: the text is a beginning of something valid, said to whoever asked to be told (codeop).
extern Type incomplete_input_error_type;

}  // namespace gossamer
