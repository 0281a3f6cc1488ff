// The __spec__ of modules: where one came from, and whether it is still being made.
#pragma once
#include "runtime/protocol/module.hpp"

namespace gossamer {

// origin: a path or a word such as "built-in", or None; has_location: it is a path. Borrowed arguments.
Value make_module_spec(Str* name, Value origin, bool has_location, bool is_package);
// A module that is asked for what it does not have yet says that it is still being made.
void set_initialising(Value spec, bool is_under_way);

}  // namespace gossamer
