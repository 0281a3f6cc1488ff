#include "lang/engine/imports.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "lang/engine/compile.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"
#include "stdlib/embedded_modules.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

bool is_file(std::string const& path) {
    struct stat status;
    return stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}
bool is_directory(std::string const& path) {
    struct stat status;
    return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}
std::optional<std::string> read_file(std::string const& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return std::nullopt;
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}
void set_text(Dict& into, Str* name, std::string_view text) { put(into, name, make_str(text).value()); }

// A module that is being made: it is in sys.modules while its code runs, and leaves it if that fails.
struct Found {
    enum Kind { native, embedded, file, namespace_package } kind;
    NativeModule const* native_module = nullptr;
    EmbeddedModule const* embedded_module = nullptr;
    std::string path;            // of the file
    std::string package_folder;  // of a package; empty: a plain module
};

std::optional<Found> find_on_path(std::string_view leaf, Value search_path) {
    std::optional<Found> found;
    std::string namespace_folder;
    (void)for_each(search_path, [&](Value entry) {
        Str* const text = as_str(entry);
        if (!text || found) return true;
        std::string const folder = text->view().empty() ? "." : std::string(text->view());
        std::string const base = folder + "/" + std::string(leaf);
        if (is_directory(base)) {
            if (is_file(base + "/__init__.py"))
                found = Found{Found::file, nullptr, nullptr, base + "/__init__.py", base};
            else if (namespace_folder.empty())
                namespace_folder = base;
        }
        if (!found && is_file(base + ".py")) found = Found{Found::file, nullptr, nullptr, base + ".py", ""};
        return true;
    });
    if (is_pending()) clear_pending();
    if (!found && !namespace_folder.empty())
        found = Found{Found::namespace_package, nullptr, nullptr, "", namespace_folder};
    return found;
}

std::optional<Found> find_module(std::string_view name, Value parent) {
    for (NativeModule const* each : native_modules())
        if (each->name == name) return Found{Found::native, each, nullptr, "", ""};
    for (EmbeddedModule const& each : embedded_modules())
        if (each.name == name) return Found{Found::embedded, nullptr, &each, "", each.is_package ? "<embedded>" : ""};
    size_t const dot = name.rfind('.');
    std::string_view const leaf = dot == std::string_view::npos ? name : name.substr(dot + 1);
    if (!parent.is_empty()) {
        Owned const path(get_attribute(parent, names::__path__));
        if (!path) {
            clear_pending();
            return std::nullopt;
        }
        return find_on_path(leaf, path.get());
    }
    Value const sys = get(*context().modules, intern("sys"));
    Owned const path(sys ? get_attribute(sys, names::path) : empty);
    if (!path) {
        if (is_pending()) clear_pending();
        return std::nullopt;
    }
    return find_on_path(leaf, path.get());
}

bool run_text(Module& module, std::string_view bytes, std::string const& filename) {
    Ref<Str> const name = make_str(filename);
    ScriptCode* const code = compile_file_bytes(bytes, name.get());
    if (!code) return false;
    Ref<Code> const held = Ref<Code>::adopt(code);
    return bool(Owned(run_code(*code, *module.dict, empty)));
}

bool fill(Module& module, Found const& found, std::string_view name) {
    Dict& dict = *module.dict;
    bool const is_package = !found.package_folder.empty();
    size_t const dot = name.rfind('.');
    set_text(dict, names::__package__,
             is_package                      ? name
             : dot == std::string_view::npos ? std::string_view()
                                             : name.substr(0, dot));
    if (is_package) {
        Ref<List> path = make_list();
        if (!append(*path, make_str(found.package_folder).release_value())) return false;
        put(dict, names::__path__, path.value());
    }
    switch (found.kind) {
        case Found::native: return found.native_module->fill(module);
        case Found::embedded: {
            std::string const filename = "<embedded " + std::string(name) + ">";
            register_source(filename, std::string(found.embedded_module->text));
            return run_text(module, found.embedded_module->text, filename);
        }
        case Found::namespace_package: return true;
        case Found::file: {
            set_text(dict, names::__file__, found.path);
            auto const text = read_file(found.path);
            if (!text) return raise_os_error(errno, make_str(found.path).value());
            return run_text(module, *text, found.path);
        }
    }
    return false;
}

Raised raise_not_found(std::string_view name, std::string_view why) {
    Ref<Str> const message = make_str(fmt::format("No module named '{}'{}", name, why));
    Owned const exception(make_exception(module_not_found_error_type, {message.value()}));
    if (!exception) return {};
    Ref<Str> const name_text = make_str(name);
    if (!set_attribute(exception.get(), names::name, name_text.value())) return {};
    return raise_instance(exception.get());
}

Value spec_of(Found const& found, Str* name) {
    bool const is_package = !found.package_folder.empty();
    switch (found.kind) {
        case Found::native: return make_module_spec(name, make_str("built-in").value(), false, is_package);
        case Found::embedded: return make_module_spec(name, make_str("frozen").value(), false, is_package);
        case Found::namespace_package: return make_module_spec(name, none, false, is_package);
        case Found::file: return make_module_spec(name, make_str(found.path).value(), true, is_package);
    }
    return empty;
}

// One more dotted part: `name` is whole, `parent` its package (or empty). Owned module.
Value import_part(std::string_view name, Value parent) {
    Str* const key = intern(name);
    Dict& modules = *context().modules;
    if (Value const there = get(modules, key)) {
        if (there.is_none())
            return raise(module_not_found_error_type, "import of {} halted; None in sys.modules", name);
        return retain(there);
    }
    size_t const dot = name.rfind('.');
    if (!parent.is_empty() && !Owned(get_attribute(parent, names::__path__))) {
        clear_pending();
        return raise_not_found(name, fmt::format("; '{}' is not a package", name.substr(0, dot)));
    }
    auto const found = find_module(name, parent);
    if (!found) return raise_not_found(name, "");
    Ref<Module> module = make_module(key);
    if (!module) return empty;
    put(modules, key, module.value());
    Owned const spec(spec_of(*found, key));
    if (!spec) return empty;
    put(*module->dict, names::__spec__, spec.get());
    set_initialising(spec.get(), true);
    bool const is_filled = fill(*module, *found, name);
    set_initialising(spec.get(), false);
    if (!is_filled) {
        Owned pending = take_pending();
        remove(modules, key);
        restore_pending(std::move(pending));
        return empty;
    }
    // A module may have replaced itself.
    Value const made = get(modules, key);
    Owned result = Owned::share(made ? made : module.value());
    if (!parent.is_empty() && !set_attribute(parent, intern(name.substr(dot + 1)), result.get())) return empty;
    return result.release();
}

// "pkg.mod" seen from a module with these globals, `level` dots up.
std::optional<std::string> absolute_name(Str* name, Value globals, int64_t level) {
    if (level == 0) return std::string(name->view());
    Dict* const dict = as_dict(globals);
    Value const package = dict ? get(*dict, names::__package__) : empty;
    std::string base;
    if (package && as_str(package))
        base = as_str(package)->view();
    else if (dict && get(*dict, names::__name__)) {
        base = as_str(get(*dict, names::__name__))->view();
        if (!get(*dict, names::__path__))
            base = base.substr(0, base.rfind('.') == std::string::npos ? 0 : base.rfind('.'));
    }
    if (base.empty()) return raise(import_error_type, "attempted relative import with no known parent package");
    for (int64_t i = 1; i < level; ++i) {
        size_t const dot = base.rfind('.');
        if (dot == std::string::npos)
            return raise(import_error_type, "attempted relative import beyond top-level package");
        base.resize(dot);
    }
    if (name->bytes) base += "." + std::string(name->view());
    return base;
}

// Imports each dotted part; gives the last one (owned), and the first one through `top`.
Value import_dotted(std::string_view name, Owned* top) {
    Owned module;
    size_t end = 0;
    while (end != std::string_view::npos) {
        end = name.find('.', end == 0 ? 0 : end + 1);
        Owned next(import_part(name.substr(0, end), module.get()));
        if (!next) return empty;
        module = std::move(next);
        if (top && !*top) *top = Owned::share(module.get());
    }
    return module.release();
}

}  // namespace

Value import_module(std::string_view name) { return import_dotted(name, nullptr); }

Value import_name(Str* name, Value globals, Value from_list, int64_t level) {
    auto const absolute = absolute_name(name, globals, level);
    if (!absolute) return empty;
    if (absolute->empty()) return raise(value_error_type, "Empty module name");
    Owned top;
    Owned module(import_dotted(*absolute, &top));
    if (!module) return empty;
    auto const has_list = from_list.is_empty() ? std::optional<bool>(false) : truth(from_list);
    if (!has_list) return empty;
    if (!*has_list) return level == 0 ? top.release() : module.release();
    // Names that are submodules are imported too.
    Owned const path(get_attribute(module.get(), names::__path__));
    if (!path) {
        clear_pending();
        return module.release();
    }
    bool const done = for_each(from_list, [&](Value wanted) {
        Str* const text = as_str(wanted);
        if (!text || text->view() == "*") return true;
        auto const there = find_attribute(module.get(), text);
        if (!there) return false;
        if (*there) {
            release(*there);
            return true;
        }
        Owned const submodule(import_part(*absolute + "." + std::string(text->view()), module.get()));
        if (!submodule) {
            if (!is_pending(module_not_found_error_type)) return false;
            clear_pending();
        }
        return true;
    });
    return done ? module.release() : empty;
}

Value import_attribute(Value module, Str* name) {
    auto const found = find_attribute(module, name);
    if (!found) return empty;
    if (*found) return *found;
    Owned const module_name(get_attribute(module, names::__name__));
    if (!module_name) clear_pending();
    std::string const text = module_name && as_str(module_name.get()) ? std::string(as_str(module_name.get())->view())
                                                                      : "<unknown module name>";
    // A submodule under way is in sys.modules before it is an attribute.
    if (Value const there = get(*context().modules, intern(text + "." + std::string(name->view()))))
        return retain(there);
    Owned const file(get_attribute(module, names::__file__));
    if (!file) clear_pending();
    std::string const place = file && as_str(file.get()) ? std::string(as_str(file.get())->view()) : "unknown location";
    Ref<Str> const message = make_str(fmt::format("cannot import name '{}' from '{}' ({})", name->view(), text, place));
    Owned const exception(make_exception(import_error_type, {message.value()}));
    if (!exception) return empty;
    if (module_name && !set_attribute(exception.get(), names::name, module_name.get())) return empty;
    if (file && !set_attribute(exception.get(), names::path, file.get())) return empty;
    if (!set_attribute(exception.get(), intern("name_from"), Value::of(name))) return empty;
    return raise_instance(exception.get());
}

bool import_all(Value module, Dict& into) {
    auto const listed = find_attribute(module, names::__all__);
    if (!listed) return false;
    if (*listed) {
        Owned const all(*listed);
        return for_each(all.get(), [&](Value name) {
            Str* const text = as_str(name);
            if (!text)
                return bool(raise(type_error_type, "Item in __all__ must be str, not {}", type_of(name).name_text()));
            Owned const value(get_attribute(module, text));
            if (!value) return false;
            put(into, intern(text->view()), value.get());
            return true;
        });
    }
    Module* const plain = as_module(module);
    if (!plain) return raise(import_error_type, "from-import-* object has no __dict__ and no __all__");
    Ref<Dict> const names_now = copy_of(*plain->dict);
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(*names_now, position)) {
        Str* const name = as_str(entry->key);
        if (name && !name->view().starts_with('_')) put(into, name, entry->value);
    }
    return true;
}

std::optional<ModuleFile> find_module_file(std::string const& name) {
    Owned parent;
    size_t const dot = name.rfind('.');
    if (dot != std::string::npos) {
        parent = Owned(import_module(name.substr(0, dot)));
        if (!parent) return std::nullopt;
    }
    auto const found = find_module(name, parent.get());
    if (!found) return std::nullopt;
    if (!found->package_folder.empty()) {
        auto main = find_module_file(name + ".__main__");
        return main;
    }
    std::string const package = dot == std::string::npos ? "" : name.substr(0, dot);
    if (found->kind == Found::embedded)
        return ModuleFile{"<embedded " + name + ">", std::string(found->embedded_module->text), package};
    if (found->kind != Found::file) return std::nullopt;
    auto text = read_file(found->path);
    if (!text) return std::nullopt;
    return ModuleFile{found->path, std::move(*text), package};
}

}  // namespace gossamer
