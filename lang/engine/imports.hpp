// Importing: sys.modules, packages, relative names, what `from` takes out of a module.
#pragma once
#include <optional>
#include <string>

#include "runtime/types/function.hpp"

namespace gossamer {

// __import__(name, globals, fromlist, level): the top package if from_list is empty, else the module named.
Value import_name(Str* name, Value globals, Value from_list, int64_t level);
// The module of a dotted absolute name, imported if need be. Owned.
Value import_module(std::string_view name);
// What `from module import name` binds. Owned.
Value import_attribute(Value module, Str* name);
// `from module import *` into a namespace, which need not be a dict.
bool import_all(Value module, Value into);

}  // namespace gossamer
