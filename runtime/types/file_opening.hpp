// Opening what has a name or a number.
#pragma once
#include "runtime/types/file.hpp"

namespace gossamer {

// FileIO(file, mode, closefd, opener): owned. opener may be empty or None.
Value open_raw_file(Value file, std::string_view mode, bool closes_descriptor, Value opener);

}  // namespace gossamer
