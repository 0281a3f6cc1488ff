// What finds and loads modules, as programs see it: importers, loaders, and the class of the __path__ of namespace
// packages. The engine's own search goes past them; they are asked by programs, and by the engine where programs have
// put something of their own among them. What nobody asks often is written in Python, in importlib._loading.
#include <sys/stat.h>

#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"

namespace gossamer {

Type built_in_importer_type, frozen_importer_type, path_finder_type;

namespace {

Type source_file_loader_type, namespace_loader_type, namespace_path_type;

struct Loader : Object {
    Record* record;
};
Layout const loader_layout{
    .name = "loader", .visit = [](Object&, Visitor&) {}, .size = [](Object const&) { return sizeof(Loader); }};

Dict& attributes_of(Value self) { return *instance_dict(self); }

Value call_helper(char const* function, std::initializer_list<Value> arguments) {
    Ref<Tuple> const wanted = make_tuple({Value::of(intern(function))});
    Owned const module = TRY(Owned(context().hooks->import(intern("importlib._loading"), empty, wanted.value(), 0)));
    Owned const callee = TRY(Owned(get_attribute(module.get(), intern(function))));
    return call(callee.get(), arguments);
}

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
bool execute_as_spec_says(Value module) {
    Owned const spec = TRY(Owned(get_attribute(module, names::__spec__)));
    return context().hooks->execute_module(spec.get(), module);
}
// A loader of a program's own class may read or compile in its own way; a module may have nothing but a name.
bool execute(Value self, Value module) {
    bool is_plain = is_exactly(self, source_file_loader_type) && is_exactly(module, module_type);
    if (is_plain) {
        auto const found = find_attribute(module, names::__spec__);
        if (!found) return false;
        Owned const spec(*found);
        auto const loader = spec ? find_attribute(spec.get(), intern("loader")) : std::optional<Value>(empty);
        if (!loader) return false;
        is_plain = Owned(*loader).get() == self;
    }
    return is_plain ? execute_as_spec_says(module) : bool(Owned(call_helper("exec_module", {self, module})));
}
Value create_nothing(Value, Value) { return none; }
Value get_data(Value self, Value path) { return call_helper("get_data", {self, path}); }
Value get_code(Value self, Value name) { return call_helper("get_code", {self, name}); }
Value get_source(Value self, Value name) { return call_helper("get_source", {self, name}); }
Value path_stats(Value self, Value path) { return call_helper("path_stats", {self, path}); }
Value load_module(Value self, Value name) { return call_helper("load_module", {self, name}); }
Value source_to_code(Value self, Value data, Value path, int64_t optimize) {
    return call_helper("source_to_code", {self, data, path, Value::integer(optimize)});
}
Value compare_loaders(Value self, Value other, Comparison how) {
    if (how != Comparison::equal && how != Comparison::not_equal) return not_implemented;
    bool is_same = &type_of(self) == &type_of(other);
    if (is_same) is_same = TRY(equals(Value::of(&attributes_of(self)), Value::of(&attributes_of(other))));
    return Value::boolean(is_same == (how == Comparison::equal));
}
std::optional<int64_t> hash_loader(Value self) {
    Owned const name = TRY(Owned(get_attribute(self, names::name))),
                path = TRY(Owned(get_attribute(self, names::path)));
    int64_t const first = TRY(hash(name.get())), second = TRY(hash(path.get()));
    return (first ^ second) == -1 ? -2 : first ^ second;
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
    method<&create_nothing, "create_module(spec)">("Use default semantics for module creation."),
    method<&execute, "exec_module(module)">("Execute the module."),
    method<&get_filename, "get_filename(name=None)">("Return the path to the source file as found by the finder."),
    method<&is_package, "is_package(fullname)">("Is the module a package?"),
    method<&get_data, "get_data(path)">("Return the data from path as raw bytes."),
    method<&get_code, "get_code(fullname)">("Concrete implementation of InspectLoader.get_code."),
    method<&get_source, "get_source(fullname)">("Concrete implementation of InspectLoader.get_source."),
    method<&source_to_code, "source_to_code(data, path, *, _optimize=-1)">(
        "Return the code object compiled from source."),
    method<&path_stats, "path_stats(path)">("Return the metadata for the path."),
    method<&load_module, "load_module(fullname=None)">("Load a module by its name."),
};

// --- loaders of namespace packages

Value answer_yes(Value, Value) { return true_value; }
Value empty_source(Value, Value) { return make_ascii("").release_value(); }
Value empty_code(Value self, Value) { return call_helper("empty_code", {self}); }
bool execute_nothing(Value, Value) { return true; }
constexpr Native namespace_methods[] = {
    method<&answer_yes, "is_package(fullname)">(),
    method<&empty_source, "get_source(fullname)">(),
    method<&empty_code, "get_code(fullname)">(),
    method<&create_nothing, "create_module(spec)">("Use default semantics for module creation."),
    method<&execute_nothing, "exec_module(module)">(),
    method<&load_module, "load_module(fullname)">("Load a namespace module."),
};

// --- importers: classes whose methods need no instance

Value search(Value name, Value path, ModuleSearch where) {
    Str* const text = as_str(name);
    if (!text) return raise(type_error_type, "module name must be str, not {}", type_of(name).name_text());
    return context().hooks->find_spec(text, path, none, where);
}
Value find_built_in(Value, Value name, Value, Value) { return search(name, none, ModuleSearch::built_in); }
Value find_frozen(Value, Value name, Value, Value) { return search(name, none, ModuleSearch::frozen); }
Value find_on_path(Value, Value name, Value path, Value) { return search(name, path, ModuleSearch::path); }
bool require(Value name, ModuleSearch where, char const* what) {
    Owned const spec = TRY(Owned(search(name, none, where)));
    if (!spec.get().is_none()) return true;
    Owned const shown = TRY(Owned(to_repr(name)));
    return bool(raise_import_error(import_error_type,
                                   fmt::format("{} is not a {} module", shown.get().as<Str>().view(), what), name));
}
// (Those of the library are made by this one too, wherever CPython has them from.)
Value create_built_in(Value) { return none; }
Value create_frozen(Value) { return none; }
template <ModuleSearch where> Value nothing_of(Value, Value name) {
    return require(name, where, where == ModuleSearch::frozen ? "frozen" : "built-in") ? none : empty;
}
Value is_built_in_package(Value, Value name) {
    return require(name, ModuleSearch::built_in, "built-in") ? false_value : empty;
}
Value is_frozen_package(Value, Value name) {
    if (!require(name, ModuleSearch::frozen, "frozen")) return empty;
    Owned const spec = TRY(Owned(search(name, none, ModuleSearch::frozen)));
    Owned const folders = TRY(Owned(get_attribute(spec.get(), "submodule_search_locations")));
    return Value::boolean(!folders.get().is_none());
}
bool execute_importer(Value module) { return execute_as_spec_says(module); }
Value forget_folders() { return call_helper("invalidate_caches", {}); }
constexpr Native built_in_methods[] = {
    class_method<&find_built_in, "find_spec(fullname, path=None, target=None)">(),
    static_method<&create_built_in, "create_module(spec)">("Create a built-in module"),
    static_method<&execute_importer, "exec_module(module)">("Exec a built-in module"),
    class_method<&nothing_of<ModuleSearch::built_in>, "get_code(fullname)">(),
    class_method<&nothing_of<ModuleSearch::built_in>, "get_source(fullname)">(),
    class_method<&is_built_in_package, "is_package(fullname)">(),
    class_method<&load_module, "load_module(fullname)">(),
};
constexpr Native frozen_methods[] = {
    class_method<&find_frozen, "find_spec(fullname, path=None, target=None)">(),
    static_method<&create_frozen, "create_module(spec)">("Set __file__, if able."),
    static_method<&execute_importer, "exec_module(module)">(),
    class_method<&nothing_of<ModuleSearch::frozen>, "get_source(fullname)">(),
    class_method<&is_frozen_package, "is_package(fullname)">(),
    class_method<&load_module, "load_module(fullname)">(),
};
constexpr Native path_finder_methods[] = {
    class_method<&find_on_path, "find_spec(fullname, path=None, target=None)">(
        "Try to find a spec for 'fullname' on sys.path or 'path'."),
    static_method<&forget_folders, "invalidate_caches()">(),
};

// Folders of sys.path are searched by FileFinder.
Value hook_for_folders(Value path) { return call_helper("path_hook", {path}); }
constexpr Native folder_hook =
    function<&hook_for_folders, "path_hook_for_FileFinder(path)">("Path hook for importlib.machinery.FileFinder.");

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
    Owned const loader = TRY(Owned(loader_of(name, origin)));
    bool const is_file = origin.loader == ModuleLoader::source_file;
    Owned const place(is_file                                     ? make_str(origin.path).release_value()
                      : origin.loader == ModuleLoader::name_space ? none
                      : origin.loader == ModuleLoader::frozen     ? make_ascii("frozen").release_value()
                                                                  : make_ascii("built-in").release_value());
    Owned made = TRY(Owned(make_plain_spec(name, loader.get(), place.get(), !origin.folders.empty())));
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

bool is_namespace_loader(Value loader) { return is_exactly(loader, namespace_loader_type); }

void add_loader_types(Dict& into) {
    for (Type* const type : {&module_spec_type, &source_file_loader_type, &namespace_loader_type, &namespace_path_type,
                             &built_in_importer_type, &frozen_importer_type, &path_finder_type})
        put(into, intern(type->name->text), Value::of(type));
}

Ref<Object> make_folder_hook() {
    return make_native_function(folder_hook, empty, intern("_frozen_importlib_external"));
}
bool is_folder_hook(Value hook) {
    return is_exactly(hook, native_function_type) && hook.as<NativeFunction>().native == &folder_hook;
}
Value make_namespace_loader(Value folders) {
    Owned made = TRY(Owned(make_loader(namespace_loader_type)));
    put(attributes_of(made.get()), intern("_path"), folders);
    return made.release();
}
Value make_namespace_path(Value folders) {
    Owned made = TRY(Owned(call(Value::of(&namespace_path_type))));
    if (!for_each(folders, [&](Value folder) { return append(made.get().as<List>(), retain(folder)); })) return empty;
    return made.release();
}

void define_loaders() {
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
    definition.slots.compare = compare_loaders;
    definition.slots.hash = hash_loader;
    define_type(source_file_loader_type, definition);
    definition.methods = namespace_methods;
    definition.slots = {};
    definition.slots.make = make_loader_slot;
    definition.slots.initialise = initialise_namespace_loader;
    definition.name = "NamespaceLoader", definition.doc = nullptr;
    define_type(namespace_loader_type, definition);
    definition.slots = {};
    definition.module = "_frozen_importlib";
    definition.methods = built_in_methods;
    definition.name = "BuiltinImporter";
    definition.doc = "Meta path import for built-in modules.\n\n    All methods are either class or static methods to "
                     "avoid the need to\n    instantiate the class.\n\n    ";
    define_type(built_in_importer_type, definition);
    definition.name = "FrozenImporter";
    definition.methods = frozen_methods;
    definition.doc = "Meta path import for frozen modules.\n\n    All methods are either class or static methods to "
                     "avoid the need to\n    instantiate the class.\n\n    ";
    define_type(frozen_importer_type, definition);
    definition.module = "_frozen_importlib_external";
    definition.name = "PathFinder";
    definition.methods = path_finder_methods;
    definition.doc = "Meta path finder for sys.path and package __path__ attributes.";
    define_type(path_finder_type, definition);
    // Python classes elsewhere: messages show their bare names.
    for (Type* const type : {&source_file_loader_type, &namespace_loader_type, &built_in_importer_type,
                             &frozen_importer_type, &path_finder_type})
        type->type_flags &= ~type_is_immutable;
    TypeDefinition path{.name = "_NamespacePath", .module = "_frozen_importlib_external", .base = &list_type};
    path.flags = type_is_subclassable;
    path.slots.repr = namespace_path_repr;
    define_type(namespace_path_type, path);
}

}  // namespace gossamer
