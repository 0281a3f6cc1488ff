// property: an attribute that functions compute.
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

Type property_type;

namespace {

Property& as_property(Object& object) { return static_cast<Property&>(object); }
Property& as_property(Value value) { return value.as<Property>(); }

constexpr Value Property::*owned_members[] = {&Property::getter, &Property::setter, &Property::deleter, &Property::doc,
                                              &Property::name};

Layout const property_layout{
    .name = "property",
    .visit =
        [](Object& object, Visitor& visitor) {
            for (auto member : owned_members) visitor.visit(as_property(object).*member);
        },
    .destroy =
        [](Object& object) {
            for (auto member : owned_members) release(std::exchange(as_property(object).*member, empty));
        },
    .size = [](Object const&) { return sizeof(Property); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            Property& property = as_property(object);
            namer.attribute("fget", property.getter);
            namer.attribute("fset", property.setter);
            namer.attribute("fdel", property.deleter);
            namer.attribute("__doc__", property.doc);
            namer.attribute("__name__", property.name);
        },
};

Value present(Value value) { return value && !value.is_none() ? value : empty; }

// The name it was given in a class, or its getter's: owned; absent: empty, without an exception.
Value name_of(Property& property) {
    if (property.name) return retain(property.name);
    if (!property.getter) return empty;
    auto found = find_attribute(property.getter, names::__name__);
    return found ? *found : empty;
}

[[gnu::noinline, gnu::cold]] Raised raise_lacks(Property& property, Value instance, char const* what) {
    Owned const name = name_of(property);
    if (!name && is_pending()) return {};
    Owned const type_name = get_attribute(Value::of(&type_of(instance)), names::__qualname__);
    if (!type_name) return {};
    Owned const shown_type = to_repr(type_name.get());
    if (!shown_type) return {};
    std::string_view const of_type = shown_type.get().as<Str>().view();
    if (!name) return raise(attribute_error_type, "property of {} object has no {}", of_type, what);
    Owned const shown = to_repr(name.get());
    if (!shown) return {};
    return raise(attribute_error_type, "property {} of {} object has no {}", shown.get().as<Str>().view(), of_type,
                 what);
}

Value property_get(Value self, Value instance, Value) {
    if (!instance || instance.is_none()) return retain(self);
    Property& property = as_property(self);
    if (!property.getter) return raise_lacks(property, instance, "getter");
    Owned const getter = Owned::share(property.getter);
    return call(getter.get(), {instance});
}

bool property_set(Value self, Value instance, Value value) {
    Property& property = as_property(self);
    Value const function = value ? property.setter : property.deleter;
    if (!function) return raise_lacks(property, instance, value ? "setter" : "deleter");
    Owned const held = Owned::share(function);
    Owned const done = value ? call(function, {instance, value}) : call(function, {instance});
    return bool(done);
}

Value property_make(Type& type, Arguments const&) {
    auto* const property = allocate_instance<Property>(type);
    if (!property) return empty;
    for (auto member : owned_members) property->*member = empty;
    property->doc_from_getter = false;
    return Value::of(property);
}

bool set_up(Value self, Value getter, Value setter, Value deleter, Value doc) {
    Property& property = as_property(self);
    store(property.getter, retain(present(getter)));
    store(property.setter, retain(present(setter)));
    store(property.deleter, retain(present(deleter)));
    store(property.name, empty);
    property.doc_from_getter = false;
    Owned text = present(doc) ? Owned::share(doc) : Owned();
    if (!text && property.getter) {
        auto found = find_attribute(property.getter, names::__doc__);
        if (!found) return false;
        text = *found;
        if (text && text.get().is_none()) text.reset();
        property.doc_from_getter = bool(text);
    }
    // A subclass has a __doc__ of its own that would hide this one.
    if (!is_exactly(self, property_type)) {
        if (set_attribute(self, names::__doc__, text ? text.get() : none)) return true;
        // Without a place for it, a text that was handed over is dropped silently; a getter's is not.
        if (property.doc_from_getter || !is_pending(attribute_error_type)) return false;
        clear_pending();
        return true;
    }
    store(property.doc, text.release());
    return true;
}

constexpr Native initialiser = method<&set_up, "property(fget=None, fset=None, fdel=None, doc=None)">();

bool property_initialise(Value self, Arguments const& arguments) {
    Owned const done = initialiser.invoke(initialiser, self, arguments);
    return bool(done);
}

// The same property with one function changed.
Value copy_with(Value self, Value getter, Value setter, Value deleter) {
    Property& property = as_property(self);
    auto choose = [](Value fresh, Value old) { return fresh && !fresh.is_none() ? fresh : old ? old : none; };
    Value const chosen_getter = choose(getter, property.getter);
    Value const doc = property.doc_from_getter && !chosen_getter.is_none() ? none : property.doc ? property.doc : none;
    Owned const copy = call(Value::of(&type_of(self)),
                            {chosen_getter, choose(setter, property.setter), choose(deleter, property.deleter), doc});
    if (!copy) return empty;
    if (is_instance(copy.get(), property_type)) store(as_property(copy.get()).name, retain(property.name));
    return retain(copy.get());
}

Value with_getter(Value self, Value function) { return copy_with(self, function, empty, empty); }
Value with_setter(Value self, Value function) { return copy_with(self, empty, function, empty); }
Value with_deleter(Value self, Value function) { return copy_with(self, empty, empty, function); }

Value property_set_name(Value self, Arguments const& arguments) {
    if (argument_count(arguments) != 2)
        return raise(type_error_type, "__set_name__() takes 2 positional arguments but {} were given",
                     argument_count(arguments));
    store(as_property(self).name, retain(arguments[1]));
    return none;
}

Value or_none(Value value) { return value ? retain(value) : none; }

Value get_name(Value self) {
    Value const name = name_of(as_property(self));
    if (name || is_pending()) return name;
    return raise_attribute_error(self, names::__name__);
}
bool set_name(Value self, Value value) {
    store(as_property(self).name, retain(value));
    return true;
}

bool set_doc(Value self, Value value) {
    store(as_property(self).doc, retain(value));
    return true;
}

Value is_abstract(Value self) {
    Property& property = as_property(self);
    for (Value const function : {property.getter, property.setter, property.deleter}) {
        if (!function) continue;
        auto found = find_attribute(function, intern("__isabstractmethod__"));
        if (!found) return empty;
        Owned const mark = *found;
        if (!mark) continue;
        auto const answer = truth(mark.get());
        if (!answer) return empty;
        if (*answer) return true_value;
    }
    return false_value;
}

constexpr Member property_members[] = {
    {"fget", [](Value self) { return or_none(as_property(self).getter); }, refuse_write},
    {"fset", [](Value self) { return or_none(as_property(self).setter); }, refuse_write},
    {"fdel", [](Value self) { return or_none(as_property(self).deleter); }, refuse_write},
    {"__doc__", [](Value self) { return or_none(as_property(self).doc); }, set_doc},
    {"__name__", get_name, set_name},
    {"__isabstractmethod__", is_abstract},
};

constexpr Native property_methods[] = {
    method<&with_getter, "getter(object, /)">("Descriptor to obtain a copy of the property with a different getter."),
    method<&with_setter, "setter(object, /)">("Descriptor to obtain a copy of the property with a different setter."),
    method<&with_deleter, "deleter(object, /)">(
        "Descriptor to obtain a copy of the property with a different deleter."),
    method<&property_set_name, "__set_name__(owner, name, /)">("Method to set name of a property."),
};

}  // namespace

void define_property_type() {
    define_type(
        property_type,
        {
            .name = "property",
            .doc = "property(fget=None, fset=None, fdel=None, doc=None)\n--\n\n"
                   "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n"
                   "    function to be used for setting an attribute value\n  fdel\n    function to be used for "
                   "del'ing an "
                   "attribute\n  doc\n    docstring\n\nTypical use is to define a managed attribute x:\n\nclass "
                   "C(object):\n"
                   "    def getx(self): return self._x\n    def setx(self, value): self._x = value\n"
                   "    def delx(self): del self._x\n    x = property(getx, setx, delx, \"I'm the 'x' property.\")\n\n"
                   "Decorators make defining new properties or modifying existing ones easy:\n\nclass C(object):\n"
                   "    @property\n    def x(self):\n        \"I am the 'x' property.\"\n        return self._x\n"
                   "    @x.setter\n    def x(self, value):\n        self._x = value\n    @x.deleter\n    def x(self):\n"
                   "        del self._x",
            .layout = &property_layout,
            .size = sizeof(Property),
            .record_offset = offsetof(Property, record),
            .flags = type_is_subclassable,
            .slots = {.make = property_make,
                      .initialise = property_initialise,
                      .descriptor_get = property_get,
                      .descriptor_set = property_set},
            .methods = property_methods,
            .members = property_members,
        });
}

}  // namespace gossamer
