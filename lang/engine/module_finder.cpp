#include "lang/engine/module_finder.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>
#include <fstream>
#include <sstream>

#include "runtime/protocol/protocol.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"
#include "stdlib/embedded_modules.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

// The __path__ of a package that travels inside the binary.
constexpr std::string_view inside = "<embedded>";

bool is_file(std::string const& path) {
    struct stat status;
    return stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}
bool is_directory(std::string const& path) {
    struct stat status;
    return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

}  // namespace

bool comes_before_files(std::string_view name) {
    static constexpr auto first = std::to_array<std::string_view>({"_abc",         "_codecs",
                                                                   "_collections", "_collections_abc",
                                                                   "_functools",   "_imp",
                                                                   "_io",          "_operator",
                                                                   "_signal",      "_sitebuiltins",
                                                                   "_sre",         "_stat",
                                                                   "_string",      "_thread",
                                                                   "_tokenize",    "_typing",
                                                                   "_warnings",    "_weakref",
                                                                   "abc",          "atexit",
                                                                   "builtins",     "codecs",
                                                                   "errno",        "gc",
                                                                   "genericpath",  "io",
                                                                   "itertools",    "marshal",
                                                                   "os",           "posix",
                                                                   "posixpath",    "runpy",
                                                                   "site",         "stat",
                                                                   "sys",          "time"});
    return std::find(first.begin(), first.end(), name) != first.end();
}

namespace {

// As a folder of sys.path is understood: from the root on, without slashes at its end.
std::string absolute_folder(std::string_view folder) {
    std::string whole;
    if (!folder.starts_with('/')) {
        char current[PATH_MAX];
        if (!getcwd(current, sizeof current)) return {};
        whole = current;
        if (folder == ".") folder = {};
        if (folder.starts_with("./")) folder.remove_prefix(2);
        if (!folder.empty()) whole += '/';
    }
    whole += folder;
    while (whole.size() > 1 && whole.ends_with('/')) whole.pop_back();
    return whole;
}

}  // namespace

// Folders that may be portions of a namespace package are gathered until a module or a regular package turns up.
std::optional<FoundModule> find_in_folders(std::string_view name, Value search_path) {
    FoundModule found;
    std::vector<std::string> portions;
    size_t const dot = name.rfind('.');
    std::string const leaf(dot == name.npos ? name : name.substr(dot + 1));
    bool const is_plain = !leaf.empty() && leaf.find('/') == leaf.npos && leaf.find('\0') == leaf.npos;
    bool const done = for_each(search_path, [&](Value entry) {
        Str* const text = as_str(entry);
        if (!text || found.kind != FoundModule::nothing || !is_plain) return true;
        if (text->view() == inside) return found = find_in_library(name), true;
        std::string const folder = absolute_folder(text->view());
        std::string const base = (folder == "/" ? "" : folder) + "/" + leaf;
        bool const has_folder = is_directory(base);
        if (has_folder && is_file(base + "/__init__.py")) {
            found.kind = FoundModule::file;
            found.path = base + "/__init__.py";
            found.folders = {base};
        } else if (is_file(base + ".py")) {
            found.kind = FoundModule::file;
            found.path = base + ".py";
        } else if (has_folder)
            portions.push_back(base);
        return true;
    });
    if (!done) return std::nullopt;
    if (found.kind == FoundModule::nothing && !portions.empty()) {
        found.kind = FoundModule::namespace_package;
        found.folders = std::move(portions);
    }
    return found;
}

std::optional<FoundModule> find_module(std::string_view name, Value search_path) {
    if (!search_path.is_empty()) return find_in_folders(name, search_path);
    if (comes_before_files(name)) {
        FoundModule found = find_in_library(name);
        if (found.kind != FoundModule::nothing) return found;
    }
    Value const sys = get(*context().modules, intern("sys"));
    Owned path;
    if (sys) {
        auto found = find_attribute(sys, names::path);
        if (!found) return std::nullopt;
        path = Owned(*found);
    }
    if (path && !path.get().is_none()) {
        auto found = find_in_folders(name, path.get());
        if (!found) return std::nullopt;
        // A folder that only looks like a package is no match for a module of the library.
        if (found->kind == FoundModule::file) return found;
        FoundModule library = find_in_library(name);
        return library.kind != FoundModule::nothing ? library : *found;
    }
    return find_in_library(name);
}

FoundModule find_in_library(std::string_view name) {
    FoundModule found;
    for (NativeModule const* each : native_modules())
        if (each->name == name) return found.kind = FoundModule::native, found.native_module = each, found;
    for (EmbeddedModule const& each : embedded_modules()) {
        if (each.name != name) continue;
        found.kind = FoundModule::embedded;
        found.embedded_module = &each;
        if (each.is_package) found.folders.emplace_back(inside);
        return found;
    }
    return found;
}

Value make_spec_of(FoundModule const& found, Str* name) {
    ModuleOrigin origin;
    switch (found.kind) {
        case FoundModule::nothing: return empty;
        case FoundModule::native: origin.loader = ModuleLoader::built_in; break;
        case FoundModule::embedded: origin.loader = ModuleLoader::frozen; break;
        case FoundModule::namespace_package: origin.loader = ModuleLoader::name_space; break;
        case FoundModule::file: origin.loader = ModuleLoader::source_file; break;
    }
    origin.path = found.path;
    origin.folders = found.folders;
    return make_module_spec(name, origin);
}

std::optional<std::string> read_whole_file(std::string const& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return std::nullopt;
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

}  // namespace gossamer
