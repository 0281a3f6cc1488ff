// The __spec__ of modules: where one came from, what loaded it, and whether it is still being made.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "runtime/protocol/module.hpp"

namespace gossamer {

extern Type built_in_importer_type;  // is itself the loader of built-in modules
enum class ModuleLoader : uint8_t { built_in, frozen, source_file, name_space };
struct ModuleOrigin {
    ModuleLoader loader = ModuleLoader::built_in;
    std::string path;                  // of a source file
    std::vector<std::string> folders;  // a package's __path__; empty: a plain module
};
// Owned. Its attribute `loader` is also the module's __loader__.
Value make_module_spec(Str* name, ModuleOrigin const& origin);
// What loads the file of a program: owned.
Value make_source_file_loader(Str* name, std::string_view path);
// Their classes, by their names.
void add_loader_types(Dict& into);
// A module that is asked for what it does not have yet says that it is still being made.
void set_initialising(Value spec, bool is_under_way);
bool is_initialising(Value spec);
bool is_namespace_loader(Value loader);  // its attribute `_path` is the package's __path__
// Is `name` a submodule of the module with this spec that is under way?
std::optional<bool> is_uninitialised_submodule(Value spec, Str* name);

}  // namespace gossamer
