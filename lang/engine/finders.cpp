#include "lang/engine/finders.hpp"

#include "runtime/errors/exception.hpp"
#include "runtime/protocol/module.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"

namespace gossamer {

namespace {

// Borrowed; empty: sys has none.
Value of_sys(std::string_view name) {
    Value const sys = get(*context().modules, intern("sys"));
    Module* const module = sys ? as_module(sys) : nullptr;
    return module && module->dict ? get(*module->dict, intern(name)) : empty;
}

bool has_own_finders(Value meta_path) {
    List* const list = meta_path ? as_list(meta_path) : nullptr;
    return list && list->size == 3 && list->items[0] == Value::of(&built_in_importer_type) &&
           list->items[1] == Value::of(&frozen_importer_type) && list->items[2] == Value::of(&path_finder_type);
}
bool paths_are_plain() {
    Value const hooks = of_sys("path_hooks"), cache = of_sys("path_importer_cache");
    List* const list = hooks ? as_list(hooks) : nullptr;
    Dict* const known = cache ? as_dict(cache) : nullptr;
    return list && list->size == 1 && is_folder_hook(list->items[0]) && known && length(cache) == 0;
}

// The finder that some hook makes for an entry of a path (None: nobody wants it), remembered in
// sys.path_importer_cache.
Owned finder_of(Value entry) {
    Owned const cache = Owned::share(of_sys("path_importer_cache"));
    if (cache) {
        auto const is_known = contains(cache.get(), entry);
        if (!is_known) return {};
        if (*is_known) return Owned(get_item(cache.get(), entry));
    }
    Owned const hooks = Owned::share(of_sys("path_hooks"));
    Owned finder(none);
    bool const done = !hooks || for_each(hooks.get(), [&](Value hook) {
        if (!finder.get().is_none()) return true;
        Owned made(call(hook, {entry}));
        if (made) return finder = std::move(made), true;
        if (!is_pending(import_error_type)) return false;
        return clear_pending(), true;
    });
    if (!done || (cache && !set_item(cache.get(), entry, finder.get()))) return {};
    return finder;
}

Value spec_in_folders(Str* name, Value path) {
    auto const found = find_in_folders(name->view(), path);
    if (!found) return empty;
    if (found->kind == FoundModule::nothing) return none;
    Owned spec = TRY(Owned(make_spec_of(*found, name)));
    // A namespace package gets its loader when the module is made.
    bool const has_none = found->kind == FoundModule::namespace_package;
    return has_none && !set_attribute(spec.get(), intern("loader"), none) ? empty : spec.release();
}

// As spec_in_folders, with every entry of the path asking its own finder.
Value spec_on_path(Str* name, Value path) {
    if (paths_are_plain()) return spec_in_folders(name, path);
    Ref<List> const portions = TRY(make_list());
    Owned result;
    bool const done = for_each(path, [&](Value entry) -> bool {
        if (result || !as_str(entry)) return true;
        Owned const finder = finder_of(entry);
        if (!finder) return false;
        if (finder.get().is_none()) return true;
        Owned spec(call_method(finder.get(), intern("find_spec"), {Value::of(name)}));
        if (!spec) return false;
        if (spec.get().is_none()) return true;
        Owned const loader = TRY(Owned(get_attribute(spec.get(), "loader")));
        Owned const folders = TRY(Owned(get_attribute(spec.get(), "submodule_search_locations")));
        if (!loader.get().is_none()) return result = std::move(spec), true;
        if (folders.get().is_none()) return raise(import_error_type, "spec missing loader");
        return for_each(folders.get(), [&](Value folder) { return append(*portions, retain(folder)); });
    });
    if (!done) return empty;
    if (result) return result.release();
    if (!portions->size) return none;
    Owned const folders = TRY(Owned(make_namespace_path(portions.value())));
    Owned spec = TRY(Owned(make_plain_spec(name, none, none, true)));
    if (!set_attribute(spec.get(), intern("submodule_search_locations"), folders.get())) return empty;
    return spec.release();
}

Value load_the_old_way(Value spec, Value loader) {
    auto const own = find_attribute(loader, names::__qualname__);
    if (!own) return empty;
    Owned called(*own);
    if (!called) called = TRY(Owned(get_attribute(Value::of(&type_of(loader)), names::__qualname__)));
    std::string text;
    if (!append_str(text, called.get())) return empty;
    if (!warn(import_warning_type, "{}.exec_module() not found; falling back to load_module()", text)) return empty;
    Owned const name = TRY(Owned(get_attribute(spec, names::name)));
    Owned const method = TRY(Owned(get_attribute(loader, "load_module")));
    if (!Owned(call(method.get(), {name.get()}))) return empty;
    Owned const modules = Owned::share(Value::of(context().modules));
    Owned module = TRY(Owned(get_item(modules.get(), name.get())));
    return take_attributes_from_spec(module.get(), spec, false) ? module.release() : empty;
}

bool run_from_spec(Value spec, Value loader, Value module, Value name) {
    if (!loader.is_none()) return bool(Owned(call_method(loader, intern("exec_module"), {module})));
    Owned const folders = TRY(Owned(get_attribute(spec, "submodule_search_locations")));
    return !folders.get().is_none() || bool(raise_import_error(import_error_type, "missing loader", name));
}

// Runs it while sys.modules has it, which afterwards has it as its last, or no longer.
Value run_in_modules(Value spec, Value loader, Value module) {
    Owned const modules = Owned::share(Value::of(context().modules));
    Owned const name = TRY(Owned(get_attribute(spec, names::name)));
    if (!set_item(modules.get(), name.get(), module)) return empty;
    if (!run_from_spec(spec, loader, module, name.get())) {
        Owned pending = take_pending();
        if (!set_item(modules.get(), name.get(), empty)) clear_pending();
        restore_pending(std::move(pending));
        return empty;
    }
    return call_method(modules.get(), intern("pop"), {name.get()});
}

}  // namespace

bool search_is_plain() {
    if (has_own_finders(of_sys("meta_path"))) return paths_are_plain();
    return !get(*context().modules, intern("sys"));  // the interpreter is only being made
}

Value ask_finders(Str* name, Value path, Value target) {
    Owned const meta_path = Owned::share(of_sys("meta_path"));
    if (!meta_path || meta_path.get().is_none())
        return raise(import_error_type, "sys.meta_path is None, Python is likely shutting down");
    auto const has_any = truth(meta_path.get());
    if (!has_any) return empty;
    if (!*has_any && !warn(import_warning_type, "sys.meta_path is empty")) return empty;
    bool const was_there = bool(get(*context().modules, name));
    Owned result;
    bool const done = for_each(meta_path.get(), [&](Value finder) {
        if (result) return true;
        auto const method = find_attribute(finder, intern("find_spec"));
        if (!method) return false;
        Owned const held(*method);
        if (!held) return true;
        Owned spec(call(held.get(), {Value::of(name), path, target}));
        if (!spec) return false;
        if (!spec.get().is_none()) result = std::move(spec);
        return true;
    });
    if (!done) return empty;
    if (!result) return none;
    // Finding may have imported it; then what that module says of itself goes before.
    if (was_there) return result.release();
    Owned const there = Owned::share(get(*context().modules, name));
    if (!there) return result.release();
    auto const own = find_attribute(there.get(), names::__spec__);
    if (!own) return empty;
    Owned own_spec(*own);
    return own_spec && !own_spec.get().is_none() ? own_spec.release() : result.release();
}

Value ask_own_finder(Str* name, Value path, ModuleSearch where) {
    if (where == ModuleSearch::path && !path.is_none()) return spec_on_path(name, path);
    bool const is_first = comes_before_files(name->view());
    FoundModule const library = find_in_library(name->view());
    if (where == ModuleSearch::path && !(is_first && library.kind != FoundModule::nothing)) {
        Owned const folders = Owned::share(of_sys("path"));
        Owned spec(folders && !folders.get().is_none() ? spec_on_path(name, folders.get()) : none);
        if (!spec) return empty;
        if (spec.get().is_none()) return library.kind == FoundModule::nothing ? none : make_spec_of(library, name);
        // A folder that only looks like a package is no match for a module of the library.
        Owned const loader = TRY(Owned(get_attribute(spec.get(), "loader")));
        bool const gives_way = loader.get().is_none() && library.kind != FoundModule::nothing;
        return gives_way ? make_spec_of(library, name) : spec.release();
    }
    bool const is_wanted = is_first && (where == ModuleSearch::built_in ? library.kind == FoundModule::native
                                        : where == ModuleSearch::frozen ? library.kind == FoundModule::embedded
                                                                        : false);
    return is_wanted ? make_spec_of(library, name) : none;
}

Value load_from_spec(Value spec) {
    Owned loader = TRY(Owned(get_attribute(spec, "loader")));
    if (!loader.get().is_none()) {
        auto const execute = find_attribute(loader.get(), intern("exec_module"));
        if (!execute) return empty;
        if (!Owned(*execute)) return load_the_old_way(spec, loader.get());
    }
    Owned const module = TRY(Owned(module_from_spec(spec)));
    loader = TRY(Owned(get_attribute(spec, "loader")));
    if (!set_attribute(spec, intern("_initializing"), true_value)) return empty;
    Owned made(run_in_modules(spec, loader.get(), module.get()));
    Owned pending = is_pending() ? take_pending() : Owned();
    if (made) {
        Owned const name = TRY(Owned(get_attribute(spec, names::name)));
        if (!set_item(Value::of(context().modules), name.get(), made.get())) return empty;
    }
    if (!set_attribute(spec, intern("_initializing"), false_value)) return empty;
    if (pending) restore_pending(std::move(pending));
    return made.release();
}

}  // namespace gossamer
