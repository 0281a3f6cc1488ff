// What stands behind get_attribute and set_attribute (protocol.hpp): the look-up of objects in general, of
// classes and of modules, for code that needs them without an exception made.
//
// The look-ups here answer in three ways: found (owned), absent (empty, nothing is pending), or failed (empty,
// and an exception is pending).
#pragma once
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

// The `get_attribute` of object, type and module, and what they are made of.
Value generic_lookup(Value object, Str* name);
Value type_lookup(Value type, Str* name);
Value module_lookup(Value module, Str* name);
Value module_get_attribute(Value module, Str* name);
Value super_find(Value super, Str* name);
Value super_get_attribute(Value super, Str* name);

// Binds what a class has under a name, as `instance.name` does: the descriptor's get, or the value itself.
Value bind_descriptor(Value descriptor, Value instance, Type& owner);

// AttributeError with this text, and with `name` and `obj` set.
Raised raise_attribute_text(Value object, Str* name, std::string_view text);
// "'X' object has no attribute 'y'" for a write, or the form that names the missing __dict__, or "… is read-only".
Raised raise_no_assignment(Value object, Str* name, Value descriptor);

// The name as an object that compares by address.
inline Str* interned(Str* name) { return name->flags & is_interned ? name : intern(name->view()); }

// The word that holds an object's __dict__ outside of inline slots; null if its type gives it none. The Dict
// itself may be null.
Dict** dict_word(Object& object, Type& type, bool make);
// obj.__dict__ = dict. False: the type has none.
bool replace_dict(Object& object, Dict& dict);
// Later instances are born with room for so many attributes (fixed slots included), within bounds.
void set_attribute_capacity(Type& type, uint32_t capacity);
// What a descriptor of __dict__ does: object.__dict__, and object.__dict__ = value.
Value object_dict_of(Value self);
bool set_object_dict(Value self, Value value);
// The shape of instances whose attributes are in a dict, made on first use.
Shape& dictionary_shape_of(Type& type);

// isinstance() and issubclass() as type answers them, whatever the metaclass of `cls` (classes.cpp).
std::optional<bool> plain_is_instance(Value object, Value cls);
std::optional<bool> plain_is_subclass(Value derived, Value cls);

// The name that messages show: with the module for built-in types of modules ("collections.deque").
std::string display_name(Type const& type);

}  // namespace gossamer
