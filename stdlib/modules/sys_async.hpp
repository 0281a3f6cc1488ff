// What sys says and sets about asynchronous generators: set_asyncgen_hooks, get_asyncgen_hooks.
#pragma once
#include "runtime/core/dict.hpp"

namespace gossamer {

void add_asynchronous_functions(Dict& sys);

}  // namespace gossamer
