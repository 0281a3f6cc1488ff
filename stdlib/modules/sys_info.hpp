// The struct sequences of sys that tell about the implementation.
#pragma once
#include "runtime/core/dict.hpp"

namespace gossamer {

// version_info, float_info, int_info, hash_info, thread_info, flags.
void put_system_info(Dict& sys);
Value make_version_info();  // owned

}  // namespace gossamer
