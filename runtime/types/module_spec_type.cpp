#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"

namespace gossamer {

Type module_spec_type;

namespace {

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

// Where bytecode of the file would be kept; nothing is, but programs see the place.
Value get_cached(Value self) {
    Value const known = attribute(self, "_cached");
    Str* const origin = as_str(attribute(self, "origin"));
    if (!known.is_none() || !origin || attribute(self, "_set_fileattr") != true_value) return retain(known);
    Owned const place(cached_place(origin->view()));
    put(attributes_of(self), intern("_cached"), place.get());
    return retain(place.get());
}

// Two specs are equal if they say the same of where a module comes from.
Value spec_equals(Value self, Value other) {
    for (char const* name : {"name", "loader", "origin", "submodule_search_locations", "cached", "has_location"}) {
        auto const theirs = find_attribute(other, intern(name));
        if (!theirs) return empty;
        if (!*theirs) return not_implemented;
        Owned const held(*theirs);
        Owned const mine = TRY(Owned(get_attribute(self, intern(name))));
        if (!TRY(equals(mine.get(), held.get()))) return false_value;
    }
    return true_value;
}

Value spec_compare(Value self, Value other, Comparison how) {
    if (how != Comparison::equal && how != Comparison::not_equal) return not_implemented;
    Value const answer = spec_equals(self, other);
    if (how == Comparison::equal || (answer != true_value && answer != false_value)) return answer;
    return Value::boolean(answer == false_value);
}
std::optional<int64_t> spec_hash(Value) { return raise(type_error_type, "unhashable type: 'ModuleSpec'"); }

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

void set_initialising(Value spec, bool is_under_way) {
    put(attributes_of(spec), intern("_initializing"), Value::boolean(is_under_way));
}

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

Value make_plain_spec(Str* name, Value loader, Value origin, bool is_package) {
    Owned made = TRY(Owned(spec_make(module_spec_type, {})));
    if (!fill(made.get(), Value::of(name), loader, origin, none, Value::boolean(is_package))) return empty;
    return made.release();
}

Value cached_place(std::string_view file) {
    size_t const slash = file.rfind('/');
    std::string_view const folder = slash == file.npos ? std::string_view() : file.substr(0, slash + 1);
    std::string_view const leaf = slash == file.npos ? file : file.substr(slash + 1);
    if (file.ends_with(".pyc")) return make_str(file).release_value();
    if (!leaf.ends_with(".py")) return none;
    return make_str(fmt::format("{}__pycache__/{}.cpython-313.pyc", folder, leaf.substr(0, leaf.size() - 3)))
        .release_value();
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
                                      .slots = {.repr = spec_repr,
                                                .hash = spec_hash,
                                                .compare = spec_compare,
                                                .make = spec_make,
                                                .initialise = spec_initialise},
                                      .members = members,
                                  });
    define_loaders();
    // A Python class elsewhere: messages show its bare name.
    module_spec_type.type_flags &= ~type_is_immutable;
}

}  // namespace gossamer
