// The __spec__ of modules: where one came from, what loaded it, and whether it is still being made.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "runtime/errors/raise.hpp"
#include "runtime/protocol/module.hpp"

namespace gossamer {

extern Type built_in_importer_type, frozen_importer_type;  // are themselves the loaders of their modules
extern Type path_finder_type, module_spec_type;
enum class ModuleLoader : uint8_t { built_in, frozen, source_file, name_space };
struct ModuleOrigin {
    ModuleLoader loader = ModuleLoader::built_in;
    std::string path;                  // of a source file
    std::vector<std::string> folders;  // a package's __path__; empty: a plain module
};
// An ImportError or a subclass with its attributes; empty ones stay None.
[[gnu::noinline, gnu::cold]] Raised raise_import_error(Type& type, std::string const& message, Value name,
                                                       Value path = empty, Value name_from = empty);

// A spec that only says what it is given; owned.
Value make_plain_spec(Str* name, Value loader, Value origin, bool is_package);
Value cached_place(std::string_view file);  // of bytecode: __cached__; owned, None: no Python source

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

// A module as its spec wants it, not run yet (owned), and the attributes that it gets from the spec; `overrides`: also
// those that it has.
Value module_from_spec(Value spec);
bool take_attributes_from_spec(Value module, Value spec, bool overrides);
Value make_namespace_loader(Value folders);  // owned
Value make_namespace_path(Value folders);    // owned
// What sys.path_hooks holds from the beginning.
Ref<Object> make_folder_hook();
bool is_folder_hook(Value hook);

void define_loaders();

}  // namespace gossamer
