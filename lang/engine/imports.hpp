// Importing: sys.modules, packages, relative names, what `from` takes out of a module.
#pragma once
#include <optional>
#include <string>

#include "runtime/protocol/hooks.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

// __import__(name, globals, fromlist, level): the top package if from_list is empty, else the module named.
Value import_name(Str* name, Value globals, Value from_list, int64_t level);
// The module of a dotted absolute name, imported if need be. Owned.
Value import_module(std::string_view name);
// The __spec__ of a module, from a search on `path` (None: as at the top); None: there is no such module. Owned.
Value find_spec(Str* name, Value path, Value target, ModuleSearch where);
// Runs a module, new or not, in the namespace that it has.
bool execute_module(Value spec, Value module);
// What `from module import name` binds. Owned.
Value import_attribute(Value module, Str* name);
// `from module import *` into a namespace, which need not be a dict.
bool import_all(Value module, Value into);

}  // namespace gossamer
