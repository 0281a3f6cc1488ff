// What stands in the namespaces of types for their C++ functions: descriptors. Fast paths of the language look
// into them; everybody else calls through the slots of their types.
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/binding/slot_table.hpp"

namespace gossamer {

// (NativeFunction and NativeDescriptor are in native.hpp.) Owners are owned: a descriptor taken out of a class
// keeps it alive.
struct GetsetDescriptor : Object {
    Member const* member;
    Type* owner;
};
// A name of __slots__, in a class of a program; or what CPython calls a member of a built-in type.
struct MemberDescriptor : Object {
    Str* name;  // owned
    Type* owner;
    uint32_t index;        // of Instance::slots, or of the trailing slots
    Member const* native;  // null for slots
};
struct WrapperDescriptor : Object {
    SlotEntry const* entry;
    Type* owner;
};
struct MethodWrapper : Object {
    WrapperDescriptor* descriptor;  // owned
    Value self;
};

Ref<Object> make_member_descriptor(Type& owner, Str* name, uint32_t index);
// Where an instance keeps the value; the instance is one of the descriptor's owner.
inline Value& member_slot(MemberDescriptor const& member, Object& instance) {
    if (type_of(instance).has(type_is_instance_layout)) return static_cast<Instance&>(instance).slots[member.index];
    return trailing_slots(instance)[member.index];
}

namespace detail {
// For define_type: made before the types of descriptors are ready.
Ref<Object> make_native_descriptor(Native const& native, Type& owner);
Ref<Object> make_getset_descriptor(Member const& member, Type& owner);
Ref<Object> make_plain_descriptor(Member const& member, Type& owner);
// Which of a type's members are plain fields in CPython.
struct PlainMembers {
    std::string_view names;  // separated by blanks
    bool all_public;         // all that do not begin with '_'
    bool has(std::string_view name) const;
};
PlainMembers plain_members_of(Type const& owner);
Ref<Object> make_wrapper_descriptor(SlotEntry const& entry, Type& owner);
// After a TypeError: a method that is bound to an instance of a program's class shows that class if it was called
// wrongly.
void name_bound_call(Native const& native, Type const& type, Arguments const& arguments);
// What __reduce__ of a descriptor gives: (getattr, (owner, name)). Owned.
Value reduce_to_attribute(Value owner, Value name);
void define_native_function_type();
void define_method_descriptor_types();
void define_attribute_descriptor_types();
void define_wrapper_types();
}  // namespace detail

// "($self, object, /)" from "append(object, /)"; nullopt if the doc string spells it instead.
std::optional<std::string> text_signature_of(Native const& native);

// The doc string of a type may begin with "NAME(…)\n--\n\n": how to call it.
struct SplitDoc {
    std::string_view signature, rest;  // signature: with its parentheses, or empty
};
SplitDoc split_doc(std::string_view type_name, std::string_view doc);

}  // namespace gossamer
