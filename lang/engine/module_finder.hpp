// Where modules come from: what is built in, the folders of sys.path or of a package, the library inside the binary.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/value/value.hpp"

namespace gossamer {

struct NativeModule;
struct EmbeddedModule;
struct Str;

struct FoundModule {
    enum Kind { nothing, native, embedded, file, namespace_package } kind = nothing;
    NativeModule const* native_module = nullptr;
    EmbeddedModule const* embedded_module = nullptr;
    std::string path;                  // of the file
    std::vector<std::string> folders;  // a package's __path__; empty: a plain module
    bool is_package() const { return !folders.empty(); }
};

// name: whole and dotted. search_path: the __path__ of the package around it; empty: sys.path. nullopt: an exception is
// pending; a module that is not there is `nothing`.
std::optional<FoundModule> find_module(std::string_view name, Value search_path);
// In these folders only.
std::optional<FoundModule> find_in_folders(std::string_view name, Value folders);
// Part of CPython itself, or loaded before any program runs: no file hides these.
bool comes_before_files(std::string_view name);
// Only inside the binary.
FoundModule find_in_library(std::string_view name);
// The module's __spec__ (owned).
Value make_spec_of(FoundModule const& found, Str* name);
std::optional<std::string> read_whole_file(std::string const& path);

}  // namespace gossamer
