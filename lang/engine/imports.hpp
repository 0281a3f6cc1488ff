// Importing: sys.modules, native and embedded modules, files and packages on sys.path.
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
// `from module import *` into a namespace.
bool import_all(Value module, Dict& into);
// Where -m finds a module (or a package's __main__): nothing is imported but the packages around it. nullopt: there is
// no such module, or an exception is pending.
struct ModuleFile {
    std::string path, text, package;
};
std::optional<ModuleFile> find_module_file(std::string const& name);

}  // namespace gossamer
