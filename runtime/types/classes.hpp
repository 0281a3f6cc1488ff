// Inside of the class machinery: what object_type, type_type and type_new share.
#pragma once
#include "runtime/protocol/argument_row.hpp"
#include "runtime/protocol/attributes.hpp"

namespace gossamer {

extern Layout const type_layout;
extern Type simple_namespace_type;

Value object_make(Type& type, Arguments const& arguments);
bool object_initialise(Value self, Arguments const& arguments);
Value type_make(Type& metatype, Arguments const& arguments);

// Module and qualified name as repr shows them: "module.Outer.Inner", or the name alone for built-ins.
std::string full_name(Type& type);
// What __module__ gives: owned; it need not be a str.
Value module_of(Type& type);

// Puts a value (empty: takes it away) into the namespace of a class, and lets everybody know who has looked.
[[nodiscard]] bool put_class_attribute(Type& type, Str* name, Value value);

// The linearisation of a class from its bases: owned tuple.
Ref<Tuple> linearise(Type& type, Tuple& bases);
// Sets mro and mro_tuple, through the metaclass's mro() if it has one of its own. False: that method has had another
// one set meanwhile, which stays.
std::optional<bool> compute_mro(Type& type);
// Sets mro and mro_tuple to what they were (null: not yet).
void set_mro(Type& type, Tuple* order);
// The base whose layout is extended: null: TypeError.
Type* choose_base(Tuple& bases);
// The most derived of a metaclass and those of the bases; null: TypeError.
Type* choose_metatype(Type& metatype, Tuple& bases);
// Could an object of `from` become one of `to` just by saying so? TypeError "… assignment: 'to' object layout differs
// …".
[[nodiscard]] bool check_same_layout(Type& to, Type& from, char const* attribute);
// type.__bases__ = bases.
[[nodiscard]] bool assign_bases(Type& type, Value bases);

// Definers of the types of this room, see define_core_types.cpp and define_function_types.cpp.
void define_object_type();
void define_type_type();
void define_none_types();
void define_function_type();
void define_method_types();
void define_cell_type();
void define_module_type();
void define_module_spec_type();
void define_property_type();
void define_super_type();
void define_generator_type();
void define_coroutine_types();
void define_async_generator_types();
void define_mapping_proxy_type();
void define_generic_alias_type();
void define_union_type();
void define_typing_union();
void define_simple_namespace_type();
void define_type_variables();
void define_generic_types();

// object.__weakref__, as classes that bring it have it in their namespace.
Value object_weak_reference(Value self);

// The setter of what CPython keeps as a read-only member: its words differ from those for computed attributes.
inline bool refuse_write(Value, Value) { return raise(attribute_error_type, "readonly attribute"); }

// For copy and pickle (object_reduce.cpp).
Value object_reduce(Value self);
Value object_reduce_ex(Value self, int64_t protocol);
Value object_get_state(Value self);
Value state_of(Value self);  // what __getstate__ gives

}  // namespace gossamer
