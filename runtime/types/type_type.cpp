// type: the class of classes. Making them is in type_new.cpp, their attributes in type_attributes.cpp.
#include <algorithm>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/type_attributes.hpp"

namespace gossamer {

Type type_type;

namespace {

Type& as_type(Object& object) { return static_cast<Type&>(object); }

void visit_type(Object& object, Visitor& visitor) {
    Type& type = as_type(object);
    bool const had_dict = type.dict;
    visitor.visit(type.dict);
    // Cleared by the collector: what the caches have borrowed is gone.
    if (had_dict && !type.dict) type.changed();
    visitor.visit(type.mro_tuple);
    visitor.visit(type.abstract_methods);
    // No cycle goes through these alone, and the MRO leans on them to the end.
    if (type.base) visitor.fixed_edge(type.base);
    if (type.bases) visitor.fixed_edge(type.bases);
}

void name_edges_of_type(Object& object, EdgeNamer& namer) {
    Type& type = as_type(object);
    namer.attribute("__dict__", type.dict);
    namer.attribute("__mro__", type.mro_tuple);
    namer.attribute("__abstractmethods__", type.abstract_methods);
    namer.attribute("__base__", type.base);
    namer.attribute("__bases__", type.bases);
}

void destroy_type(Object& object) {
    Type& type = as_type(object);
    if (type.bases)
        for (Value const base : type.bases->view()) std::erase(base.as<Type>().subclasses, &type);
    free_shapes(type);
    if (Dict* const dict = std::exchange(type.dict, nullptr)) release(dict);
    release(std::exchange(type.abstract_methods, empty));
    if (type.mro_tuple) release(type.mro_tuple);
    if (type.base) release(type.base);
    if (type.bases) release(type.bases);
    if (type.name) release(Value::of(type.name));
    release(type.qualified_name);
    type.~Type();
}

Value type_repr(Value self) {
    return make_str(fmt::format("<class '{}'>", full_name(self.as<Type>()))).release_value();
}

[[gnu::noinline]] Value call_type_itself(Arguments const& arguments) {
    if (arguments.positional == 1 && argument_count(arguments) == 1) return retain(Value::of(&type_of(arguments[0])));
    if (arguments.positional == 1) return raise(type_error_type, "type() takes no keyword arguments");
    if (arguments.positional != 3) return raise(type_error_type, "type() takes 1 or 3 arguments");
    return empty;
}

Value type_call(Value self, Arguments const& arguments) {
    Type& type = self.as<Type>();
    Slots const& slots = type.slots;
    if (slots.make == object_make && slots.initialise != object_initialise && is_plain_class(type) &&
        !type.has(type_is_abstract)) [[likely]] {
        Value const made = new_instance(type);
        if (slots.initialise(made, arguments)) [[likely]]
            return made;
        release(made);
        return empty;
    }
    if (&type == &type_type) {
        Value const answer = call_type_itself(arguments);
        if (answer || is_pending()) return answer;
    }
    if (!slots.make) [[unlikely]]
        return raise(type_error_type, "cannot create '{}' instances", display_name(type));
    Owned made = slots.make(type, arguments);
    if (!made) [[unlikely]]
        return empty;
    Type& made_type = type_of(made.get());
    if (&made_type != &type && !made_type.derives_from(type)) return made.release();
    if (made_type.slots.initialise && !made_type.slots.initialise(made.get(), arguments)) return empty;
    return made.release();
}

bool type_initialise(Value, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size && arguments.positional == 1)
        return raise(type_error_type, "type.__init__() takes no keyword arguments");
    if (arguments.positional != 1 && arguments.positional != 3)
        return raise(type_error_type, "type.__init__() takes 1 or 3 arguments");
    return true;
}

Value type_mro(Type& self) {
    Ref<Tuple> const row = linearise(self, *self.bases);
    return row ? make_list_of(row->view()).release_value() : empty;
}

Value type_subclasses(Type& self) {
    Ref<List> list = make_list(self.subclasses.size());
    for (Type* const subclass : self.subclasses)
        if (!append(*list, retain(Value::of(subclass)))) return empty;
    return list.release_value();
}

Value type_prepare(Value, Arguments const&) { return make_dict().release_value(); }

std::optional<bool> type_instancecheck(Value self, Value instance) { return plain_is_instance(instance, self); }
std::optional<bool> type_subclasscheck(Value self, Value subclass) { return plain_is_subclass(subclass, self); }

bool merge_namespace(Dict& names, Type& type) {
    for (Type* const base : type.mro) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*base->dict, position))
            if (!insert(names, entry->key, none)) return false;
    }
    return true;
}

Value type_dir(Type& self) {
    Ref<Dict> const names = make_dict();
    if (!names || !merge_namespace(*names, self)) return empty;
    return to_list(names.value()).release_value();
}

int64_t type_sizeof(Type& self) {
    return static_cast<int64_t>(sizeof(Type) + (self.mro.size() + self.subclasses.size()) * sizeof(Type*));
}

Value type_or(Value left, Value right) { return make_union(left, right); }

}  // namespace

Layout const type_layout{
    .name = "type",
    .visit = visit_type,
    .destroy = destroy_type,
    .size = [](Object const&) { return sizeof(Type); },
    .name_edges = name_edges_of_type,
};

void define_type_type() {
    static constexpr Native methods[] = {
        method<&type_mro, "mro()">("Return a type's method resolution order."),
        method<&type_subclasses, "__subclasses__()">("Return a list of immediate subclasses."),
        class_method<&type_prepare, "__prepare__(name, bases, /, **kwds)">(
            "Create the namespace for the class statement"),
        method<&type_instancecheck, "__instancecheck__(instance, /)">("Check if an object is an instance."),
        method<&type_subclasscheck, "__subclasscheck__(subclass, /)">("Check if a class is a subclass."),
        method<&type_dir, "__dir__()">("Specialized __dir__ implementation for types."),
        method<&type_sizeof, "__sizeof__()">("Return memory consumption of the type object."),
    };
    Slots slots;
    slots.repr = type_repr;
    slots.call = type_call;
    slots.get_attribute = type_get_attribute;
    slots.set_attribute = type_set_attribute;
    slots.make = type_make;
    slots.initialise = type_initialise;
    slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = type_or;
    define_type(type_type,
                {
                    .name = "type",
                    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
                    .base = &object_type,
                    .layout = &type_layout,
                    .size = sizeof(Type),
                    .record_offset = offsetof(Type, record),
                    .flags = type_is_type | type_is_subclassable | type_has_weakrefs,
                    .slots = slots,
                    .methods = methods,
                    .members = type_members,
                });
}

}  // namespace gossamer
