// types.SimpleNamespace: an object that is nothing but its attributes.
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"

namespace gossamer {

Type simple_namespace_type;

namespace {

struct SimpleNamespace : Object {
    Record* record;
};

Layout const namespace_layout{.name = "SimpleNamespace",
                              .visit = [](Object&, Visitor&) {},
                              .size = [](Object const&) { return sizeof(SimpleNamespace); }};

Value namespace_make(Type& type, Arguments const&) {
    auto* const made = allocate_instance<SimpleNamespace>(type);
    return made ? Value::of(made) : empty;
}

bool namespace_initialise(Value self, Arguments const& arguments) {
    if (arguments.positional > 1) {
        return raise(type_error_type, "{} expected at most 1 argument, got {}", type_of(self).name_text(),
                     arguments.positional);
    }
    Dict& attributes = *instance_dict(self);
    if (arguments.positional) {
        Owned const given = call(Value::of(&dict_type), {arguments[0]});
        if (!given) return false;
        Dict& space = given.get().as<Dict>();
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(space, position))
            if (!as_str(entry->key)) return raise(type_error_type, "keywords must be strings");
        if (!update(attributes, space)) return false;
    }
    if (!arguments.keywords) return true;
    for (size_t i = 0; i < arguments.keywords->size; ++i)
        if (!insert(attributes, (*arguments.keywords)[i], arguments[arguments.positional + i])) return false;
    return true;
}

Value namespace_repr(Value self) {
    std::string text(is_exactly(self, simple_namespace_type) ? "namespace" : type_of(self).name_text());
    ReprGuard const guard(self.object());
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_str(text + "(...)").release_value();
    text += '(';
    bool is_first = true;
    Ref<Tuple> const keys = to_tuple(Value::of(instance_dict(self)));
    if (!keys) return empty;
    for (Value const key : keys->view()) {
        if (!as_str(key) || !key.as<Str>().length) continue;
        auto found = lookup(*instance_dict(self), key);
        if (!found) return empty;
        Owned const value = *found;
        if (!value) continue;
        if (!std::exchange(is_first, false)) text += ", ";
        text += key.as<Str>().view();
        text += '=';
        if (!append_repr(text, value.get())) return empty;
    }
    text += ')';
    return make_str(text).release_value();
}

Value namespace_compare(Value self, Value other, Comparison how) {
    if (!is_instance(self, simple_namespace_type) || !is_instance(other, simple_namespace_type)) return not_implemented;
    return compare(Value::of(instance_dict(self)), Value::of(instance_dict(other)), how);
}

Value namespace_reduce(Value self) {
    return make_tuple({Value::of(&type_of(self)), Value::of(&empty_tuple()), Value::of(instance_dict(self))})
        .release_value();
}

Value namespace_replace(Value self, Arguments const& arguments) {
    if (arguments.positional)
        return raise(type_error_type, "__replace__() takes no positional arguments ({} given)", arguments.positional);
    Owned result = call(Value::of(&type_of(self)));
    if (!result) return empty;
    Dict* const target = instance_dict(result.get());
    if (!target || !update(*target, *instance_dict(self))) return empty;
    for (size_t i = 0; arguments.keywords && i < arguments.keywords->size; ++i)
        if (!insert(*target, (*arguments.keywords)[i], arguments[i])) return empty;
    return result.release();
}

constexpr Native namespace_methods[] = {
    method<&namespace_reduce, "__reduce__()">("Return state information for pickling"),
    method<&namespace_replace, "__replace__(**changes)">(
        "Return a copy of the namespace object with new values for the specified attributes."),
};
constexpr Member namespace_members[] = {{"__dict__", object_dict_of}};

}  // namespace

void define_simple_namespace_type() {
    define_type(simple_namespace_type, {
                                           .name = "SimpleNamespace",
                                           .module = "types",
                                           .doc = "SimpleNamespace(mapping_or_iterable=(), /, **kwargs)\n--\n\n"
                                                  "A simple attribute-based namespace.",
                                           .layout = &namespace_layout,
                                           .size = sizeof(SimpleNamespace),
                                           .record_offset = offsetof(SimpleNamespace, record),
                                           .flags = type_is_subclassable | type_has_dict,
                                           .is_unhashable = true,
                                           .slots = {.repr = namespace_repr,
                                                     .compare = namespace_compare,
                                                     .make = namespace_make,
                                                     .initialise = namespace_initialise},
                                           .methods = namespace_methods,
                                           .members = namespace_members,
                                       });
}

}  // namespace gossamer
