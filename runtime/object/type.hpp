// Types and shapes.
//
// A Shape (hidden class) says what an object is made of: its type, its layout, and, for instances of
// classes, which attribute stands in which inline slot. Instances that gained the same attributes in the
// same order share a shape. Built-in types have one shape each, inside the type, so that an exact type
// check is a compare with a constant.
//
// Built-in types are static objects: made once in a process, immortal, immutable, shared by interpreters.
// Classes made by programs live on an interpreter's heap; their instances own a reference to them.
//
// A version is a number that is never used twice. Whatever changes what a look-up through a class may find
// (its namespace, its bases, those of its bases) gives new versions to the class, to all of its shapes and
// to its subclasses. So a cache that guards (shape, version) is right as long as both agree, even if
// memory of dead shapes is used again.
#pragma once
#include <vector>

#include "runtime/heap/heap.hpp"
#include "runtime/object/record.hpp"
#include "runtime/object/slots.hpp"

namespace gossamer {

struct Dict;

struct Shape : ShapeHead {
    uint32_t version = 0;
    uint32_t slot_count = 0;       // inline attribute slots in use, fixed __slots__ included
    bool is_dictionary = false;    // attributes are in record->dict
    Shape* parent = nullptr;       // without the newest attribute
    Str* key = nullptr;            // the newest attribute; interned; owned
    std::vector<Str*> keys;        // attribute of each slot; null for fixed __slots__
    std::vector<Shape*> children;  // one more attribute each; owned
    // The slots behind the fixed ones in the order in which a dying instance drops them; empty: in the order of slots.
    std::vector<uint16_t> death_order;

    Type& type_object() const { return *reinterpret_cast<Type*>(type); }
    // The slot of an attribute (an interned name), or -1.
    int find(Str const* name) const {
        for (size_t i = keys.size(); i-- > 0;)
            if (keys[i] == name) return static_cast<int>(i);
        return -1;
    }
    // The shape with one more attribute; made if need be.
    Shape& with(Str* name);
};

enum TypeFlag : uint32_t {
    type_is_heap = 1 << 0,  // made by a program, on the heap
    type_is_subclassable = 1 << 1,
    type_has_dict = 1 << 2,      // instances have a __dict__
    type_has_weakrefs = 1 << 3,  // instances can be referred to weakly
    type_is_int = 1 << 4,        // int and what derives from it; and so on
    type_is_str = 1 << 5,
    type_is_bytes = 1 << 6,
    type_is_tuple = 1 << 7,
    type_is_list = 1 << 8,
    type_is_dict = 1 << 9,
    type_is_type = 1 << 10,
    type_is_exception = 1 << 11,
    type_is_float = 1 << 12,
    type_is_set = 1 << 13,                // set or frozenset
    type_is_sequence_pattern = 1 << 14,   // matches [ … ]
    type_is_mapping_pattern = 1 << 15,    // matches { … }
    type_is_method_descriptor = 1 << 16,  // calling instance.name(…) may pass the instance as first argument
    type_has_del = 1 << 17,
    type_is_instance_layout = 1 << 18,       // instances are `Instance`: attributes in inline slots
    type_has_custom_getattribute = 1 << 19,  // __getattribute__ or __getattr__ defined in Python
    type_is_immutable = 1 << 20,
    type_is_abstract = 1 << 21,
    type_matches_self = 1 << 22,  // class patterns: a single positional sub-pattern is the subject itself
    type_is_ready = 1 << 23,
    type_is_module = 1 << 24,  // instances are `Module`: their __dict__ is their own
};
constexpr uint32_t inherited_type_flags = type_is_int | type_is_str | type_is_bytes | type_is_tuple | type_is_list |
                                          type_is_dict | type_is_type | type_is_exception | type_is_float |
                                          type_is_set | type_is_sequence_pattern | type_is_mapping_pattern |
                                          type_has_del | type_is_instance_layout | type_has_custom_getattribute |
                                          type_has_dict | type_has_weakrefs | type_matches_self | type_is_module;

struct Type : Object {
    Record* record = nullptr;  // of the class object itself
    Str* name = nullptr;       // __name__
    Value qualified_name;      // __qualname__
    Type* base = nullptr;      // the one whose layout is extended
    Tuple* bases = nullptr;
    std::vector<Type*> mro;  // itself first; borrowed, kept alive by mro_owner
    Tuple* mro_tuple = nullptr;
    Dict* dict = nullptr;  // the namespace
    Slots slots;
    uint32_t type_flags = 0;
    uint32_t version = 0;
    uint32_t instance_size =
        0;  // bytes of an instance; without trailing elements and slots, with the record's word if it is fixed
    uint32_t fixed_slots = 0;           // of __slots__, in an Instance
    uint32_t inline_capacity = 0;       // attribute slots that new instances get, fixed ones included
    char const* doc = nullptr;          // of built-in types
    char const* module_name = nullptr;  // of built-in types; null: builtins
    Shape root;                         // of fresh instances
    Shape* dictionary_shape = nullptr;  // of instances whose attributes are in a dict; owned
    std::vector<Type*> subclasses;      // not owned; a dying class leaves the lists of its bases
    Value abstract_methods;             // __abstractmethods__, or empty
    // Attributes of instances, in the order in which any instance was the first to have each: they die in that order.
    std::vector<Str*> attribute_order;
    // Made on first use for `instance.method()` on hot paths: see protocol/attributes.hpp.

    bool has(uint32_t flags) const { return type_flags & flags; }
    bool is_heap() const { return type_flags & type_is_heap; }
    char const* name_text() const;  // __name__ as UTF-8
    // Is it `other` or derived from it (by MRO)?
    bool derives_from(Type const& other) const {
        for (Type const* type : mro)
            if (type == &other) return true;
        return false;
    }
    // Gives new versions to the class, its shapes and its subclasses.
    void changed();
};

extern Type object_type, type_type, int_type, bool_type, none_type, ellipsis_type, not_implemented_type, str_type,
    tuple_type, dict_type;

inline Shape& shape_of(Object const& object) { return *object.shape; }
inline Type& type_of(Object const& object) { return *reinterpret_cast<Type*>(object.shape->type); }
Type& type_of_immediate(Value value);
inline Type& type_of(Value value) {
    if (value.is_object()) [[likely]]
        return type_of(*value.object());
    if (value.is_integer()) return int_type;
    return type_of_immediate(value);
}
inline bool is_exactly(Value value, Type const& type) {
    return value.is_object() && value.object()->shape == &type.root;
}
inline bool is_a(Value value, uint32_t kind_flag) {
    return value.is_object() && type_of(*value.object()).has(kind_flag);
}
inline bool is_instance(Value value, Type const& type) { return type_of(value).derives_from(type); }
inline bool is_type(Value value) { return is_a(value, type_is_type); }

// Takes a borrowed value as a T, or null if it is not of the flagged family (str_cast and kin are made of it).
template <class T> T* cast(Value value, uint32_t kind_flag) {
    return is_a(value, kind_flag) ? &value.as<T>() : nullptr;
}

// An instance of a class that derives from no built-in but object: attributes in inline slots, in the order
// of its shape. More attributes than slots, or a look at __dict__, move them to record->dict for good.
struct Instance : Object {
    Record* record;
    Value slots[];
    static constexpr size_t size_with(uint32_t slots) { return sizeof(Instance) + slots * sizeof(Value); }
    // Room for so many, whatever the class gives its newer instances.
    uint32_t capacity() const {
        return static_cast<uint32_t>((Heap::bytes_of(*this) - sizeof(Instance)) / sizeof(Value));
    }
};
extern Layout const instance_layout;

// Frees the shapes that grew from the class's root, and its dictionary_shape. For a dying class.
void free_shapes(Type& type);

uint32_t next_version();

}  // namespace gossamer
