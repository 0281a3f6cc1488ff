#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"

namespace gossamer {

Type built_in_importer_type;

namespace {

Type module_spec_type;

struct ModuleSpec : Object {
    Record* record;
};

Layout const module_spec_layout{
    .name = "ModuleSpec", .visit = [](Object&, Visitor&) {}, .size = [](Object const&) { return sizeof(ModuleSpec); }};

Dict& attributes_of(Value self) { return *instance_dict(self); }
Value attribute(Value self, std::string_view name) {
    Value const found = get(attributes_of(self), intern(name));
    return found ? found : none;
}

bool fill(Value self, Value name, Value loader, Value origin, Value loader_state, Value is_package) {
    auto const has_submodules = is_package.is_none() ? std::optional<bool>(false) : truth(is_package);
    if (!has_submodules) return false;
    Dict& dict = attributes_of(self);
    put(dict, intern("name"), name);
    put(dict, intern("loader"), loader);
    put(dict, intern("origin"), origin);
    put(dict, intern("loader_state"), loader_state);
    if (*has_submodules) {
        Ref<List> const locations = make_list();
        put(dict, intern("submodule_search_locations"), locations.value());
    } else
        put(dict, intern("submodule_search_locations"), none);
    put(dict, intern("_uninitialized_submodules"), Owned(make_list().release_value()).get());
    put(dict, intern("_set_fileattr"), false_value);
    put(dict, intern("_cached"), none);
    return true;
}

constexpr Native initialiser =
    method<&fill, "ModuleSpec(name, loader, *, origin=None, loader_state=None, is_package=None)">();

Value spec_make(Type& type, Arguments const&) {
    auto* const made = allocate_instance<ModuleSpec>(type);
    return made ? Value::of(made) : empty;
}

bool spec_initialise(Value self, Arguments const& arguments) {
    Owned const done = initialiser.invoke(initialiser, self, arguments);
    return bool(done);
}

Value spec_repr(Value self) {
    std::string text = type_of(self).name->text;
    text += "(name=";
    if (!append_repr(text, attribute(self, "name"))) return empty;
    text += ", loader=";
    if (!append_repr(text, attribute(self, "loader"))) return empty;
    if (Value const origin = attribute(self, "origin"); !origin.is_none()) {
        text += ", origin=";
        if (!append_repr(text, origin)) return empty;
    }
    if (Value const locations = attribute(self, "submodule_search_locations"); !locations.is_none()) {
        text += ", submodule_search_locations=";
        if (!append_repr(text, locations)) return empty;
    }
    return make_str(text + ")").release_value();
}

// The package that the module is in, or itself if it is one.
Value get_parent(Value self) {
    Str* const name = as_str(attribute(self, "name"));
    if (!name) return none;
    if (!attribute(self, "submodule_search_locations").is_none()) return retain(Value::of(name));
    size_t const dot = name->view().rfind('.');
    return make_str(dot == std::string_view::npos ? std::string_view() : name->view().substr(0, dot)).release_value();
}

bool refuse_parent(Value, Value) {
    return raise(attribute_error_type, "property 'parent' of 'ModuleSpec' object has no setter");
}

Value get_has_location(Value self) { return retain(attribute(self, "_set_fileattr")); }

bool set_has_location(Value self, Value value) {
    auto const answer = value ? truth(value) : false;
    if (!answer) return false;
    put(attributes_of(self), intern("_set_fileattr"), Value::boolean(*answer));
    return true;
}

Value get_cached(Value self) { return retain(attribute(self, "_cached")); }

bool set_cached(Value self, Value value) {
    put(attributes_of(self), intern("_cached"), value ? value : none);
    return true;
}

constexpr Member members[] = {
    {"parent", get_parent, refuse_parent, "The name of the module's parent."},
    {"has_location", get_has_location, set_has_location},
    {"cached", get_cached, set_cached},
};

}  // namespace

// --- loaders: enough of them to say what a module was made from

namespace {

Type source_file_loader_type, namespace_loader_type, namespace_path_type, frozen_importer_type;

struct Loader : Object {
    Record* record;
};
Layout const loader_layout{
    .name = "loader", .visit = [](Object&, Visitor&) {}, .size = [](Object const&) { return sizeof(Loader); }};

Value get_filename(Value self, Value name) {
    Owned const own = TRY(Owned(get_attribute(self, names::name)));
    auto const is_own = name.is_none() ? std::optional<bool>(true) : equals(name, own.get());
    if (!is_own) return empty;
    if (!*is_own) {
        Owned const mine = TRY(Owned(to_str(own.get()))), theirs = TRY(Owned(to_str(name)));
        return raise(import_error_type, "loader for {} cannot handle {}", mine.get().as<Str>().view(),
                     theirs.get().as<Str>().view());
    }
    return get_attribute(self, names::path);
}
Value is_package(Value self, Value name) {
    Owned const path = TRY(Owned(get_filename(self, name)));
    Str* const text = as_str(path.get());
    return Value::boolean(text && text->view().ends_with("/__init__.py") &&
                          !(as_str(name) && as_str(name)->view().ends_with("__init__")));
}
bool execute(Value, Value module) {
    Owned const spec = TRY(Owned(get_attribute(module, names::__spec__)));
    return context().hooks->execute_module(spec.get(), module);
}
bool name_file(Value self, Value name, Value path) {
    put(attributes_of(self), names::name, name);
    put(attributes_of(self), names::path, path);
    return true;
}
constexpr Native loader_initialiser = method<&name_file, "SourceFileLoader(fullname, path)">();
bool initialise_loader(Value self, Arguments const& arguments) {
    return bool(Owned(loader_initialiser.invoke(loader_initialiser, self, arguments)));
}
bool name_folders(Value self, Value, Value path, Value) {
    return put(attributes_of(self), intern("_path"), path), true;
}
constexpr Native namespace_initialiser = method<&name_folders, "NamespaceLoader(name, path, path_finder)">();
bool initialise_namespace_loader(Value self, Arguments const& arguments) {
    return bool(Owned(namespace_initialiser.invoke(namespace_initialiser, self, arguments)));
}
Value make_loader_slot(Type& type, Arguments const&) {
    auto* const made = allocate_instance<Loader>(type);
    return made ? Value::of(made) : empty;
}
constexpr Native loader_methods[] = {
    method<&execute, "exec_module(module)">("Execute the module."),
    method<&get_filename, "get_filename(name=None)">("Return the path to the source file as found by the finder."),
    method<&is_package, "is_package(fullname)">("Is the module a package?"),
};

Value namespace_path_repr(Value self) {
    Ref<List> const plain = make_list();
    for (Value const folder : self.as<List>().view())
        if (!append(*plain, retain(folder))) return empty;
    std::string text = "_NamespacePath(";
    if (!append_repr(text, plain.value())) return empty;
    return make_str(text + ")").release_value();
}

Value make_loader(Type& type) { return make_loader_slot(type, {}); }

Value loader_of(Str* name, ModuleOrigin const& origin) {
    switch (origin.loader) {
        case ModuleLoader::built_in: return retain(Value::of(&built_in_importer_type));
        case ModuleLoader::frozen: return retain(Value::of(&frozen_importer_type));
        case ModuleLoader::source_file: return make_source_file_loader(name, origin.path);
        case ModuleLoader::name_space: return make_loader(namespace_loader_type);
    }
    return empty;
}

}  // namespace

Value make_source_file_loader(Str* name, std::string_view path) {
    Owned made = TRY(Owned(make_loader(source_file_loader_type)));
    put(attributes_of(made.get()), names::name, Value::of(name));
    put(attributes_of(made.get()), names::path, make_str(path).value());
    return made.release();
}

Value make_module_spec(Str* name, ModuleOrigin const& origin) {
    Owned made = TRY(Owned(spec_make(module_spec_type, {})));
    Owned const loader = TRY(Owned(loader_of(name, origin)));
    bool const is_file = origin.loader == ModuleLoader::source_file;
    Owned const place(is_file                                     ? make_str(origin.path).release_value()
                      : origin.loader == ModuleLoader::name_space ? none
                      : origin.loader == ModuleLoader::frozen     ? make_ascii("frozen").release_value()
                                                                  : make_ascii("built-in").release_value());
    if (!fill(made.get(), Value::of(name), loader.get(), place.get(), none, Value::boolean(!origin.folders.empty())))
        return empty;
    Dict& dict = attributes_of(made.get());
    put(dict, intern("_set_fileattr"), Value::boolean(is_file));
    if (origin.folders.empty()) return made.release();
    Owned folders(origin.loader == ModuleLoader::name_space ? call(Value::of(&namespace_path_type))
                                                            : make_list().release_value());
    if (!folders) return empty;
    for (std::string const& folder : origin.folders)
        if (!append(folders.get().as<List>(), make_str(folder).release_value())) return empty;
    put(dict, intern("submodule_search_locations"), folders.get());
    if (origin.loader == ModuleLoader::name_space) put(attributes_of(loader.get()), intern("_path"), folders.get());
    return made.release();
}

void set_initialising(Value spec, bool is_under_way) {
    put(attributes_of(spec), intern("_initializing"), Value::boolean(is_under_way));
}

bool is_namespace_loader(Value loader) { return is_exactly(loader, namespace_loader_type); }

bool is_initialising(Value spec) {
    if (spec.is_none()) return false;
    auto const found = find_attribute(spec, intern("_initializing"));
    Owned const mark(found ? *found : empty);
    auto const answer = mark ? truth(mark.get()) : std::optional<bool>(false);
    if (is_pending()) clear_pending();
    return answer.value_or(false);
}

std::optional<bool> is_uninitialised_submodule(Value spec, Str* name) {
    if (spec.is_none()) return std::optional<bool>(false);
    auto const found = TRY(find_attribute(spec, intern("_uninitialized_submodules")));
    Owned const list(found);
    return list ? contains(list.get(), Value::of(name)) : std::optional<bool>(false);
}

void add_loader_types(Dict& into) {
    for (Type* const type : {&module_spec_type, &source_file_loader_type, &namespace_loader_type, &namespace_path_type,
                             &built_in_importer_type, &frozen_importer_type})
        put(into, intern(type->name->text), Value::of(type));
}

static void define_loaders() {
    TypeDefinition definition{.name = "SourceFileLoader",
                              .module = "_frozen_importlib_external",
                              .doc = "Concrete implementation of SourceLoader using the file system.",
                              .layout = &loader_layout,
                              .size = sizeof(Loader)};
    definition.record_offset = offsetof(Loader, record);
    definition.flags = type_is_subclassable | type_has_dict | type_has_weakrefs;
    definition.methods = loader_methods;
    definition.slots.make = make_loader_slot;
    definition.slots.initialise = initialise_loader;
    define_type(source_file_loader_type, definition);
    definition.methods = {};
    definition.slots = {};
    definition.slots.make = make_loader_slot;
    definition.slots.initialise = initialise_namespace_loader;
    definition.name = "NamespaceLoader", definition.doc = nullptr;
    define_type(namespace_loader_type, definition);
    definition.slots = {};
    definition.module = "_frozen_importlib";
    definition.name = "BuiltinImporter";
    definition.doc = "Meta path import for built-in modules.\n\n    All methods are either class or static methods to "
                     "avoid the need to\n    instantiate the class.\n\n    ";
    define_type(built_in_importer_type, definition);
    definition.name = "FrozenImporter";
    definition.doc = "Meta path import for frozen modules.\n\n    All methods are either class or static methods to "
                     "avoid the need to\n    instantiate the class.\n\n    ";
    define_type(frozen_importer_type, definition);
    TypeDefinition path{.name = "_NamespacePath", .module = "_frozen_importlib_external", .base = &list_type};
    path.flags = type_is_subclassable;
    path.slots.repr = namespace_path_repr;
    define_type(namespace_path_type, path);
}

void define_module_spec_type() {
    define_type(module_spec_type, {
                                      .name = "ModuleSpec",
                                      .module = "_frozen_importlib",
                                      .doc = "The specification for a module, used for loading.",
                                      .layout = &module_spec_layout,
                                      .size = sizeof(ModuleSpec),
                                      .record_offset = offsetof(ModuleSpec, record),
                                      .flags = type_is_subclassable | type_has_dict | type_has_weakrefs,
                                      .slots = {.repr = spec_repr, .make = spec_make, .initialise = spec_initialise},
                                      .members = members,
                                  });
    define_loaders();
    // A Python class elsewhere: messages show its bare name.
    module_spec_type.type_flags &= ~type_is_immutable;
}

}  // namespace gossamer
