#include "lang/engine/imports.hpp"

#include <cerrno>

#include "lang/engine/compile.hpp"
#include "lang/engine/finders.hpp"
#include "lang/engine/module_finder.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"
#include "stdlib/embedded_modules.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Raised raise_not_found(Str* name, std::string_view why) {
    Ref<Str> const quoted = Ref<Str>::adopt(&to_repr(Value::of(name)).as<Str>());
    return raise_import_error(module_not_found_error_type, fmt::format("No module named {}{}", quoted->view(), why),
                              Value::of(name));
}

// --- loading

bool run_text(Module& module, std::string_view bytes, std::string const& filename) {
    Ref<Str> const name = make_str(filename);
    ScriptCode* const code = compile_bytes_text(bytes, name.get(), {});
    if (!code) return false;
    Ref<Code> const held = Ref<Code>::adopt(code);
    return bool(Owned(run_code(*code, *module.dict, empty)));
}

bool fill(Module& module, FoundModule const& found, Str* name, Value spec) {
    Dict& dict = *module.dict;
    Owned const parent = TRY(Owned(get_attribute(spec, "parent")));
    put(dict, names::__package__, parent.get());
    Owned const loader = TRY(Owned(get_attribute(spec, "loader")));
    put(dict, names::__loader__, loader.get());
    put(dict, names::__spec__, spec);
    if (found.is_package()) {
        Owned const path = TRY(Owned(get_attribute(spec, "submodule_search_locations")));
        put(dict, names::__path__, path.get());
    }
    if (found.kind == FoundModule::native) return found.native_module->fill(module);
    if (found.kind == FoundModule::namespace_package) return put(dict, names::__file__, none), true;
    if (found.kind == FoundModule::file) {
        put(dict, names::__file__, make_str(found.path).value());
        Owned const cached(cached_place(found.path));
        if (!cached.get().is_none()) put(dict, names::__cached__, cached.get());
    }
    put(dict, names::__builtins__, Value::of(context().builtins));
    if (found.kind == FoundModule::embedded) {
        std::string const filename = "<embedded " + std::string(name->view()) + ">";
        register_source(filename, std::string(found.embedded_module->text));
        return run_text(module, found.embedded_module->text, filename);
    }
    auto const text = read_whole_file(found.path);
    if (!text) return raise_os_error(errno, make_str(found.path).value());
    return run_text(module, *text, found.path);
}

// A new module, which is in sys.modules while its code runs, and leaves it if that fails. Owned: what is in its place
// afterwards, for a module may replace itself.
Value load(FoundModule const& found, Str* key) {
    Dict& modules = *context().modules;
    Owned const spec = TRY(Owned(make_spec_of(found, key)));
    Ref<Module> const module = make_module(key);
    if (!module) return empty;
    put(modules, key, module.value());
    set_initialising(spec.get(), true);
    if (!fill(*module, found, key, spec.get())) {
        Owned pending = take_pending();
        remove(modules, key);
        set_initialising(spec.get(), false);
        restore_pending(std::move(pending));
        return empty;
    }
    // It becomes the last of sys.modules.
    Owned made = Owned::share(get(modules, key));
    remove(modules, key);
    if (made) put(modules, key, made.get());
    set_initialising(spec.get(), false);
    return made ? made.release() : Value(raise_with(key_error_type, Value::of(key)));
}

Value import_whole(Str* key);

// While it lives, the parent's __spec__ knows that this submodule is under way, for the text of an AttributeError.
class Announcement {
public:
    bool make(Value parent_spec, Str* child) {
        auto const is_there = truth(parent_spec);
        if (!is_there) return false;
        if (!*is_there) return true;
        list_ = TRY(Owned(get_attribute(parent_spec, "_uninitialized_submodules")));
        return bool(Owned(call_method(list_.get(), intern("append"), {Value::of(child)})));
    }
    ~Announcement() {
        if (!list_) return;
        Owned pending = is_pending() ? take_pending() : Owned();
        if (!Owned(call_method(list_.get(), intern("pop"), {}))) clear_pending();
        if (pending) restore_pending(std::move(pending));
    }

private:
    Owned list_;
};

// Finds and loads it, past the package around it; path: that one's __path__, or empty. `announce` is called between the
// two. Owned.
template <class Announce> Value find_and_load(Str* key, Value path, Announce announce) {
    // Its own helpers the engine takes from itself.
    if (search_is_plain() || key->view() == "importlib" || key->view().starts_with("importlib.")) [[likely]] {
        auto const found = find_module(key->view(), path);
        if (!found) return empty;
        if (found->kind == FoundModule::nothing) return raise_not_found(key, "");
        return announce() ? load(*found, key) : empty;
    }
    Owned const spec = TRY(Owned(ask_finders(key, path ? path : none, none)));
    if (spec.get().is_none()) return raise_not_found(key, "");
    return announce() ? load_from_spec(spec.get()) : empty;
}

// A module that is not in sys.modules, after the packages around it. Owned.
Value import_new(Str* key) {
    Dict& modules = *context().modules;
    std::string_view const name = key->view();
    size_t const dot = name.rfind('.');
    if (dot == name.npos || dot == 0) return find_and_load(key, empty, [] { return true; });
    Str* const parent_key = intern(name.substr(0, dot));
    Str* const child = intern(name.substr(dot + 1));
    if (!get(modules, parent_key) && !Owned(import_whole(parent_key))) return empty;
    // Running the package's code may have brought it along.
    if (Value const there = get(modules, key)) return retain(there);
    Owned parent = Owned::share(get(modules, parent_key));
    if (!parent) return raise_with(key_error_type, Value::of(parent_key));
    auto const path_found = find_attribute(parent.get(), names::__path__);
    if (!path_found) return empty;
    Owned const path(*path_found);
    if (!path)
        return raise_not_found(
            key, fmt::format("; {} is not a package", Owned(to_repr(Value::of(parent_key))).get().as<Str>().view()));
    Owned const parent_spec = TRY(Owned(get_attribute(parent.get(), names::__spec__)));
    Owned module;
    {
        Announcement announcement;
        auto const announce = [&] { return announcement.make(parent_spec.get(), child); };
        module = TRY(Owned(find_and_load(key, path.get(), announce)));
    }
    parent = Owned::share(get(modules, parent_key));
    if (!parent) return raise_with(key_error_type, Value::of(parent_key));
    if (!set_attribute(parent.get(), child, module.get())) {
        if (!is_pending(attribute_error_type)) return empty;
        clear_pending();
    }
    return module.release();
}

// What stands in sys.modules without being a plain module sees that it is asked. Owned: the thing itself.
[[gnu::noinline, gnu::cold]] Value ask_if_initialising(Value there) {
    Owned held = Owned::share(there);
    auto const spec_found = find_attribute(there, names::__spec__);
    if (!spec_found) return empty;
    Owned const spec(*spec_found);
    if (!spec) return held.release();
    auto const mark_found = find_attribute(spec.get(), intern("_initializing"));
    if (!mark_found) return empty;
    Owned const mark(*mark_found);
    return mark && !truth(mark.get()) ? empty : held.release();
}

// The module of an absolute name, from sys.modules or new. Owned.
Value import_whole(Str* key) {
    Value const there = get(*context().modules, key);
    if (!there) return stack_is_low() ? Value(raise_recursion_error("")) : import_new(key);
    if (there.is_none())
        return raise_import_error(module_not_found_error_type,
                                  fmt::format("import of {} halted; None in sys.modules", key->view()), Value::of(key));
    if (!is_exactly(there, module_type)) return ask_if_initialising(there);
    return retain(there);
}

// --- relative names

// What a module says of its package is compared with its spec. false: an exception is pending.
bool agrees_with_spec(Value package, Value spec) {
    Owned const held = Owned::share(spec);
    Owned const parent = TRY(Owned(get_attribute(held.get(), "parent")));
    auto const is_same = equals(package, parent.get());
    if (!is_same) return false;
    return *is_same || warn(deprecation_warning_type, "__package__ != __spec__.parent");
}

// The package that a relative import starts from: owned str, or empty with an exception pending.
Owned package_of(Dict& globals) {
    Value const package = get(globals, names::__package__);
    Value const spec = get(globals, names::__spec__);
    if (package && !package.is_none()) {
        if (!as_str(package)) return raise_text(type_error_type, "package must be a string"), Owned();
        Owned held = Owned::share(package);
        if (spec && !spec.is_none() && !agrees_with_spec(package, spec)) return {};
        return held;
    }
    if (spec && !spec.is_none()) {
        Owned const held = Owned::share(spec);
        Owned parent(get_attribute(held.get(), "parent"));
        if (!parent || as_str(parent.get())) return parent;
        return raise_text(type_error_type, "__spec__.parent must be a string"), Owned();
    }
    if (!warn(import_warning_type,
              "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__"))
        return {};
    Value const name = get(globals, names::__name__);
    if (!name) return raise_text(key_error_type, "'__name__' not in globals"), Owned();
    Str* const text = as_str(name);
    if (!text) return raise_text(type_error_type, "__name__ must be a string"), Owned();
    if (get(globals, names::__path__)) return Owned::share(name);
    size_t const dot = text->view().rfind('.');
    return Owned(
        make_str(dot == std::string_view::npos ? std::string_view() : text->view().substr(0, dot)).release_value());
}

// "pkg.mod" seen from a module with these globals, `level` dots up. nullptr: an exception is pending.
Str* absolute_name(std::string_view name, Value globals, int64_t level) {
    if (!globals) return raise_text(key_error_type, "'__name__' not in globals"), nullptr;
    Dict* const dict = as_dict(globals);
    if (!dict) return raise_text(type_error_type, "globals must be a dict"), nullptr;
    Owned const package = package_of(*dict);
    if (!package) return nullptr;
    std::string base(package.get().as<Str>().view());
    if (base.empty())
        return raise_text(import_error_type, "attempted relative import with no known parent package"), nullptr;
    for (int64_t i = 1; i < level; ++i) {
        size_t const dot = base.rfind('.');
        if (dot == std::string::npos)
            return raise_text(import_error_type, "attempted relative import beyond top-level package"), nullptr;
        base.resize(dot);
    }
    if (!name.empty()) base.append(1, '.').append(name);
    return intern(base);
}

// --- what `from` wants

// Names that are not attributes of the package may be submodules, which are imported; that there is none of such a
// name is for `from` itself to find out.
bool import_listed(Value module, Value list, bool is_all) {
    return for_each(list, [&](Value wanted) -> bool {
        Str* const text = as_str(wanted);
        if (!text) {
            if (!is_all)
                return bool(
                    raise(type_error_type, "Item in ``from list'' must be str, not {}", type_of(wanted).name_text()));
            Owned const name = TRY(Owned(get_attribute(module, names::__name__)));
            Owned const shown = TRY(Owned(to_str(name.get())));
            return bool(raise(type_error_type, "Item in {}.__all__ must be str, not {}", shown.get().as<Str>().view(),
                              type_of(wanted).name_text()));
        }
        if (text->view() == "*") {
            if (is_all) return true;
            auto const all = find_attribute(module, names::__all__);
            if (!all) return false;
            Owned const held(*all);
            return !held || import_listed(module, held.get(), true);
        }
        auto const there = find_attribute(module, text);
        if (!there) return false;
        if (Owned const held(*there); held) return true;
        Owned const package = TRY(Owned(get_attribute(module, names::__name__)));
        Owned const shown = TRY(Owned(to_str(package.get())));
        Str* const whole = intern(std::string(shown.get().as<Str>().view()) + "." + std::string(text->view()));
        if (Owned(import_whole(whole))) return true;
        if (!is_pending(module_not_found_error_type)) return false;
        Value const missing = reinterpret_cast<Exception*>(context().pending)->fields[exception_fields::import_name];
        Str* const missing_name = missing ? as_str(missing) : nullptr;
        Value const entry = get(*context().modules, whole);
        if (!missing_name || missing_name->view() != whole->view() || (entry && entry.is_none())) return false;
        clear_pending();
        return true;
    });
}

}  // namespace

Value find_spec(Str* name, Value path, Value target, ModuleSearch where) {
    return where == ModuleSearch::everywhere ? ask_finders(name, path, target) : ask_own_finder(name, path, where);
}

bool execute_module(Value spec, Value module) {
    Module* const plain = as_module(module);
    if (!plain || !plain->dict) return raise(type_error_type, "only modules can be run");
    Owned const name = TRY(Owned(get_attribute(spec, names::name)));
    Owned const origin = TRY(Owned(get_attribute(spec, "origin")));
    Owned const has_location = TRY(Owned(get_attribute(spec, "has_location")));
    Owned const locations = TRY(Owned(get_attribute(spec, "submodule_search_locations")));
    if (!as_str(name.get())) return raise(type_error_type, "the name of a module must be a string");
    Str* const key = intern(name.get().as<Str>().view());
    FoundModule found;
    if (TRY(truth(has_location.get())) && as_str(origin.get())) {
        found.kind = FoundModule::file;
        found.path = origin.get().as<Str>().view();
    } else {
        found = find_in_library(key->view());
        if (found.kind == FoundModule::nothing && !locations.get().is_none())
            found.kind = FoundModule::namespace_package;
    }
    if (found.kind == FoundModule::nothing)
        return bool(raise_import_error(import_error_type, "missing loader", name.get()));
    if (!locations.get().is_none() && !found.is_package()) found.folders.emplace_back();
    return fill(*plain, found, key, spec);
}

Value import_module(std::string_view name) { return import_whole(intern(name)); }

Value import_name(Str* text, Value globals, Value from_list, int64_t level) {
    if (level < 0) return raise_text(value_error_type, "level must be >= 0");
    if (level == 0 && !text->bytes) return raise_text(value_error_type, "Empty module name");
    Str* const whole = level ? absolute_name(text->view(), globals, level) : intern(text->view());
    if (!whole) return empty;
    Owned module = TRY(Owned(import_whole(whole)));
    bool const has_list = from_list.is_empty() ? false : TRY(truth(from_list));
    if (!has_list) {
        // The package in front: of `import a.b`, a; of __import__("b.c", level=1) in a, a.b.
        size_t const dot = text->view().find('.');
        if (dot == std::string_view::npos) return module.release();
        if (level == 0) {
            if (dot == 0) return raise_text(value_error_type, "Empty module name");
            return import_whole(intern(text->view().substr(0, dot)));
        }
        size_t const cut = text->view().size() - dot;
        Str* const front = intern(whole->view().substr(0, whole->view().size() - cut));
        if (Value const there = get(*context().modules, front)) return retain(there);
        Owned const shown = TRY(Owned(to_repr(Value::of(front))));
        return raise(key_error_type, "{} not in sys.modules as expected", shown.get().as<Str>().view());
    }
    auto const path = find_attribute(module.get(), names::__path__);
    if (!path) return empty;
    if (Owned const held(*path); !held) return module.release();
    return import_listed(module.get(), from_list, false) ? module.release() : empty;
}

namespace {

[[gnu::noinline, gnu::cold]] Raised raise_cannot_import(Value module, Str* name, Value module_name) {
    Owned const shown_name = TRY(Owned(to_repr(Value::of(name))));
    Owned const shown_module = module_name ? TRY(Owned(to_repr(module_name))) : Owned();
    std::string_view const from =
        shown_module ? shown_module.get().as<Str>().view() : std::string_view("'<unknown module name>'");
    Module* const plain = as_module(module);
    Value const file = plain && plain->dict ? get(*plain->dict, names::__file__) : empty;
    if (!file || !as_str(file))
        return raise_import_error(
            import_error_type,
            fmt::format("cannot import name {} from {} (unknown location)", shown_name.get().as<Str>().view(), from),
            module_name, empty, Value::of(name));
    Owned const path = Owned::share(file);
    auto spec_found = find_attribute(module, names::__spec__);
    if (!spec_found) return {};
    Owned const spec(*spec_found);
    bool const is_partial = spec && is_initialising(spec.get());
    return raise_import_error(import_error_type,
                              fmt::format("cannot import name {} from {}{}{} ({})", shown_name.get().as<Str>().view(),
                                          is_partial ? "partially initialized module " : "", from,
                                          is_partial ? " (most likely due to a circular import)" : "",
                                          path.get().as<Str>().view()),
                              module_name, path.get(), Value::of(name));
}

}  // namespace

Value import_attribute(Value module, Str* name) {
    auto const found = find_attribute(module, name);
    if (!found) return empty;
    if (*found) return *found;
    auto const module_name_found = find_attribute(module, names::__name__);
    if (!module_name_found) return empty;
    Owned module_name(*module_name_found);
    if (module_name && !as_str(module_name.get())) module_name = Owned();
    // A submodule under way is in sys.modules before it is an attribute.
    if (module_name) {
        std::string const whole = std::string(module_name.get().as<Str>().view()) + "." + std::string(name->view());
        if (Value const there = get(*context().modules, intern(whole))) return retain(there);
    }
    return raise_cannot_import(module, name, module_name.get());
}

bool import_all(Value module, Value into) {
    auto const listed = find_attribute(module, names::__all__);
    if (!listed) return false;
    Owned all(*listed);
    bool const takes_public = !all;
    if (takes_public) {
        auto const space = find_attribute(module, names::__dict__);
        if (!space) return false;
        Owned const held(*space);
        if (!held) return bool(raise_text(import_error_type, "from-import-* object has no __dict__ and no __all__"));
        all = TRY(Owned(call_method(held.get(), names::keys)));
        all = TRY(Owned(call(Value::of(&list_type), {all.get()})));
    }
    Type& all_type = type_of(all.get());
    if (all_type.derives_from(dict_type)) return raise(type_error_type, "{} is not a sequence", all_type.name_text());
    if (!all_type.slots.get_item)
        return raise(type_error_type, "'{}' object does not support indexing", all_type.name_text());
    Dict* const dict = is_exactly(into, dict_type) ? &into.as<Dict>() : nullptr;
    for (int64_t i = 0;; ++i) {
        Owned const name(get_item(all.get(), Value::integer(i)));
        if (!name) {
            if (!is_pending(index_error_type)) return false;
            return clear_pending(), true;
        }
        Str* const text = as_str(name.get());
        if (!text) {
            Owned const module_name = TRY(Owned(get_attribute(module, names::__name__)));
            if (!as_str(module_name.get()))
                return raise(type_error_type, "module __name__ must be a string, not {}",
                             type_of(module_name.get()).name_text());
            return raise(type_error_type, "{} in {}.{} must be str, not {}", takes_public ? "Key" : "Item",
                         module_name.get().as<Str>().view(), takes_public ? "__dict__" : "__all__",
                         type_of(name.get()).name_text());
        }
        if (takes_public && text->view().starts_with('_')) continue;
        Owned const value = TRY(Owned(get_attribute(module, intern(text->view()))));
        if (dict)
            put(*dict, intern(text->view()), value.get());
        else if (!set_item(into, name.get(), value.get()))
            return false;
    }
}

}  // namespace gossamer
