// module: a namespace with a name.
#include <unistd.h>

#include <climits>
#include <cstddef>
#include <cstdlib>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"

namespace gossamer {

Type module_type;

namespace {

Module& module_of(Object& object) { return static_cast<Module&>(object); }

Layout const module_layout{
    .name = "module",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(module_of(object).dict); },
    .destroy =
        [](Object& object) {
            if (Dict* const dict = std::exchange(module_of(object).dict, nullptr)) release(static_cast<Object*>(dict));
        },
    .size = [](Object const&) { return sizeof(Module); },
    .name_edges = [](Object& object, EdgeNamer& namer) { namer.attribute("__dict__", module_of(object).dict); },
};

Value module_make(Type& type, Arguments const&) {
    auto* const module = allocate_instance<Module>(type);
    if (!module) return empty;
    module->dict = nullptr;
    module->dict = make_dict().release();
    return Value::of(module);
}

void fill(Dict& dict, Value name, Value doc) {
    put(dict, names::__name__, name);
    put(dict, names::__doc__, doc);
    put(dict, names::__package__, none);
    put(dict, names::__loader__, none);
    put(dict, names::__spec__, none);
}

bool initialise(Value self, Value name, Value doc) {
    if (!as_str(name))
        return raise(type_error_type, "module() argument 'name' must be str, not {}",
                     name.is_none() ? "None" : display_name(type_of(name)));
    Module& module = self.as<Module>();
    if (!module.dict) module.dict = make_dict().release();
    fill(*module.dict, name, doc);
    return true;
}

constexpr Native initialiser = method<&initialise, "module(name, doc=None)">();

bool module_initialise(Value self, Arguments const& arguments) {
    Owned const done = initialiser.invoke(initialiser, self, arguments);
    return bool(done);
}

// --- repr

// An attribute of the spec or loader for repr: owned; absent: None; errors are as good as absent.
Owned attribute_or_none(Value object, std::string_view name) {
    auto found = find_attribute(object, intern(name));
    if (!found) {
        clear_pending();
        return none;
    }
    return *found ? Owned(*found) : Owned(none);
}

Value repr_of_spec(Value spec) {
    Owned const name = TRY(Owned(get_attribute(spec, intern("name"))));
    Owned const shown = TRY(Owned(to_repr(name.get())));
    std::string_view const shown_name = name.get().is_none() ? "'?'" : shown.get().as<Str>().view();
    Owned const origin = TRY(Owned(get_attribute(spec, intern("origin"))));
    if (origin.get().is_none()) {
        Owned const loader = TRY(Owned(get_attribute(spec, intern("loader"))));
        if (loader.get().is_none()) return make_str(fmt::format("<module {}>", shown_name)).release_value();
        bool const is_namespace = is_namespace_loader(loader.get());
        Owned const folders = is_namespace ? attribute_or_none(loader.get(), "_path") : Owned();
        if (folders && !folders.get().is_none()) {
            Owned const plain(call(Value::of(&list_type), {folders.get()}));
            if (!plain) return empty;
            Owned const shown_folders = to_repr(plain.get());
            if (!shown_folders) return empty;
            return make_str(
                       fmt::format("<module {} (namespace) from {}>", shown_name, shown_folders.get().as<Str>().view()))
                .release_value();
        }
        Owned const shown_loader = to_repr(loader.get());
        if (!shown_loader) return empty;
        return make_str(fmt::format("<module {} ({})>", shown_name, shown_loader.get().as<Str>().view()))
            .release_value();
    }
    Owned const has_location = TRY(Owned(get_attribute(spec, intern("has_location"))));
    auto const is_file = truth(has_location.get());
    if (!is_file) return empty;
    Owned const shown_origin = *is_file ? to_repr(origin.get()) : to_str(origin.get());
    if (!shown_origin) return empty;
    if (*is_file)
        return make_str(fmt::format("<module {} from {}>", shown_name, shown_origin.get().as<Str>().view()))
            .release_value();
    return make_str(fmt::format("<module {} ({})>", shown_name, shown_origin.get().as<Str>().view())).release_value();
}

// As the import system describes a module: by its spec, or else by its name with its file or loader.
Value module_repr(Value self) {
    // The loader is asked for first, although a spec makes it needless: a module's own lookups see it.
    auto const loader_found = find_attribute(self, names::__loader__);
    if (!loader_found) return empty;
    Owned const loader = *loader_found ? Owned(*loader_found) : Owned(none);
    auto const spec_found = find_attribute(self, names::__spec__);
    if (!spec_found) return empty;
    Owned const spec(*spec_found);
    auto const has_spec = truth(spec ? spec.get() : none);
    if (!has_spec) return empty;
    if (*has_spec) return repr_of_spec(spec.get());
    auto const name_found = find_attribute(self, names::__name__);
    if (!name_found) return empty;
    Owned const name = *name_found ? Owned(*name_found) : Owned(make_ascii("?").release_value());
    auto const file_found = find_attribute(self, names::__file__);
    if (!file_found) return empty;
    Owned const file(*file_found);
    Owned const shown = to_repr(name.get());
    if (!shown) return empty;
    std::string_view const shown_name = shown.get().as<Str>().view();
    if (!file && loader.get().is_none()) return make_str(fmt::format("<module {}>", shown_name)).release_value();
    Owned const detail = to_repr(file ? file.get() : loader.get());
    if (!detail) return empty;
    std::string_view const shown_detail = detail.get().as<Str>().view();
    return make_str(file ? fmt::format("<module {} from {}>", shown_name, shown_detail)
                         : fmt::format("<module {} ({})>", shown_name, shown_detail))
        .release_value();
}

// --- attributes

// The folder that the command line has put in front of sys.path: that of the program, or else the current one.
std::string first_folder() {
    char whole[PATH_MAX];
    Value const main = get(*context().modules, names::__main__);
    Module* const module = main ? as_module(main) : nullptr;
    Value const spec = module && module->dict ? get(*module->dict, names::__spec__) : empty;
    Value const file = spec && spec.is_none() ? get(*module->dict, names::__file__) : empty;
    Str* const path = file ? as_str(file) : nullptr;
    if (!path) return getcwd(whole, sizeof whole) ? whole : "";
    if (!realpath(std::string(path->view()).c_str(), whole)) return {};
    std::string const found = whole;
    return found.substr(0, found.rfind('/'));
}

// Could the module hide one of the same name that stands further back on sys.path?
bool may_hide_another(std::string_view origin) {
    size_t slash = origin.rfind('/');
    if (slash != origin.npos && origin.substr(slash + 1) == "__init__.py") {
        origin = origin.substr(0, slash);
        slash = origin.rfind('/');
    }
    return slash != origin.npos && origin.substr(0, slash) == first_folder();
}

bool is_standard_module(Value name) {
    Value const sys = get(*context().modules, intern("sys"));
    Module* const module = sys ? as_module(sys) : nullptr;
    Value const all = module && module->dict ? get(*module->dict, intern("stdlib_module_names")) : empty;
    if (!all) return false;
    auto const answer = contains(all, name);
    if (!answer) clear_pending();
    return answer.value_or(false);
}

[[gnu::noinline, gnu::cold]] Raised raise_absent(Value self, Str* name) {
    Dict* const dict = self.as<Module>().dict;
    Value const own_name = dict ? get(*dict, names::__name__) : empty;
    if (!own_name || !as_str(own_name))
        return raise_attribute_text(self, name, fmt::format("module has no attribute '{}'", name->view()));
    Owned const held_name = Owned::share(own_name);
    std::string_view const module = own_name.as<Str>().view(), wanted = name->view();
    Value const own_spec = get(*dict, names::__spec__);
    Owned const spec = Owned::share(own_spec ? own_spec : none);
    Owned const has_location = attribute_or_none(spec.get(), "has_location");
    auto const is_file = truth(has_location.get());
    if (!is_file) clear_pending();
    Owned origin = is_file.value_or(false) ? attribute_or_none(spec.get(), "origin") : Owned(none);
    Str* const place = as_str(origin.get());
    bool const hides = place && may_hide_another(place->view());
    auto say = [&](std::string const& text) { return raise_attribute_text(self, name, text); };
    if (hides && is_standard_module(held_name.get()))
        return say(
            fmt::format("module '{}' has no attribute '{}' (consider renaming '{}' since it has the same name as "
                        "the standard library module named '{}' and the import system gives it precedence)",
                        module, wanted, place->view(), module));
    if (is_initialising(spec.get())) {
        if (hides)
            return say(fmt::format("module '{}' has no attribute '{}' (consider renaming '{}' if it has the same name "
                                   "as a third-party module you intended to import)",
                                   module, wanted, place->view()));
        if (place)
            return say(fmt::format("partially initialized module '{}' from '{}' has no attribute '{}' (most likely due "
                                   "to a circular import)",
                                   module, place->view(), wanted));
        return say(fmt::format("partially initialized module '{}' has no attribute '{}' (most likely due to a circular "
                               "import)",
                               module, wanted));
    }
    if (TRY(is_uninitialised_submodule(spec.get(), name)))
        return say(fmt::format("cannot access submodule '{}' of module '{}' (most likely due to a circular import)",
                               wanted, module));
    return say(fmt::format("module '{}' has no attribute '{}'", module, wanted));
}

// dir(): the names in the namespace, or what the module's own __dir__ says.
Value module_dir(Value self) {
    Owned const space = get_attribute(self, names::__dict__);
    if (!space) return empty;
    Dict* const dict = as_dict(space.get());
    if (!dict) return raise(type_error_type, "<module>.__dict__ is not a dictionary");
    if (Value const own = get(*dict, names::__dir__)) {
        Owned const held = Owned::share(own);
        return call(held.get());
    }
    Owned const keys = call_method(space.get(), names::keys);
    return keys ? call(Value::of(&list_type), {keys.get()}) : empty;
}

Value get_dict(Value self) {
    Dict* const dict = self.as<Module>().dict;
    return dict ? retain(Value::of(dict)) : none;
}

Value get_annotations(Value self) {
    Dict* const dict = self.as<Module>().dict;
    if (!dict) return raise(type_error_type, "<module>.__dict__ is not a dictionary");
    if (Value const found = get(*dict, names::__annotations__)) return retain(found);
    Ref<Dict> fresh = make_dict();
    if (!fresh) return empty;
    put(*dict, names::__annotations__, fresh.value());
    return fresh.release_value();
}

bool set_annotations(Value self, Value value) {
    Dict* const dict = self.as<Module>().dict;
    if (!dict) return raise(type_error_type, "<module>.__dict__ is not a dictionary");
    if (value)
        put(*dict, names::__annotations__, value);
    else if (!remove(*dict, names::__annotations__))
        return raise_attribute_text(self, names::__annotations__, "__annotations__");
    return true;
}

constexpr Member module_members[] = {
    {"__dict__", get_dict, refuse_write},
    {"__annotations__", get_annotations, set_annotations},
};
constexpr Native module_methods[] = {
    method<&module_dir, "__dir__()">("__dir__() -> list\nspecialized dir() implementation"),
};

}  // namespace

Str* Module::name() const { return dict ? as_str(get(*dict, names::__name__)) : nullptr; }

Ref<Module> make_module(Str* name, char const* doc) {
    Owned made = module_make(module_type, {});
    if (!made) return {};
    Ref<Str> const text = doc ? make_str(doc) : Ref<Str>();
    fill(*made.get().as<Module>().dict, Value::of(name), text ? text.value() : none);
    return Ref<Module>::adopt(&made.release().as<Module>());
}

// Most names are in the namespace, and none of module's own would win over them but data descriptors.
Value module_lookup(Value self, Str* name) {
    name = interned(name);
    Type& type = type_of(self);
    Value const descriptor = lookup_in_type(type, name);
    if (descriptor) {
        Slots const& slots = type_of(descriptor).slots;
        if (slots.descriptor_set && slots.descriptor_get) return bind_descriptor(descriptor, self, type);
    }
    Dict* const dict = self.as<Module>().dict;
    if (dict) {
        if (Value const found = get(*dict, name)) return retain(found);
    }
    if (descriptor) return bind_descriptor(descriptor, self, type);
    Value const fallback = dict ? get(*dict, names::__getattr__) : empty;
    if (!fallback) return empty;
    Owned const held = Owned::share(fallback);
    return call(held.get(), {Value::of(name)});
}

Value module_get_attribute(Value self, Str* name) {
    Value const found = module_lookup(self, name);
    if (found || is_pending()) return found;
    return raise_absent(self, name);
}

void define_module_type() {
    define_type(
        module_type,
        {
            .name = "module",
            .doc = "module(name, doc=None)\n--\n\n"
                   "Create a module object.\n\nThe name must be a string; the optional doc argument can have any type.",
            .layout = &module_layout,
            .size = sizeof(Module),
            .record_offset = offsetof(Module, record),
            .flags = type_is_subclassable | type_has_dict | type_has_weakrefs | type_is_module,
            .slots = {.repr = module_repr,
                      .get_attribute = module_get_attribute,
                      .make = module_make,
                      .initialise = module_initialise},
            .methods = module_methods,
            .members = module_members,
        });
}

}  // namespace gossamer
