// Memory for instances of any type that C++ code makes, classes of programs that derive from it included.
#include "runtime/binding/native.hpp"

namespace gossamer {

Object* allocate_instance(Type& type, size_t trailing) {
    Shape& shape = type.root;
    if (type.has(type_is_instance_layout)) {
        uint32_t const capacity = std::max(type.inline_capacity, type.fixed_slots);
        auto* const instance =
            static_cast<Instance*>(heap().allocate(Instance::size_with(capacity), &shape, Contents::references));
        instance->record = nullptr;
        for (uint32_t i = 0; i < type.fixed_slots; ++i) instance->slots[i] = empty;
        if (type.has(type_has_del)) instance->flags |= has_del, note_birth(*instance);
        retain(static_cast<Object*>(&type));
        return instance;
    }
    if (!Heap::fits(trailing)) return raise_memory_error();
    size_t bytes = type.instance_size + trailing;
    size_t record = shape.record_offset;
    if (record == record_after_payload) {
        record = (bytes + 7) & ~size_t{7};
        bytes = record + sizeof(Record*);
    }
    size_t const slots = bytes;
    bytes += shape.trailing_slots * sizeof(Value);
    bool const is_leaf = !shape.layout->visit && !record && !shape.is_type_counted;
    Object* const object = heap().allocate(bytes, &shape, is_leaf ? Contents::leaf : Contents::references);
    if (record) *reinterpret_cast<Record**>(reinterpret_cast<char*>(object) + record) = nullptr;
    for (size_t i = 0; i < shape.trailing_slots; ++i)
        reinterpret_cast<Value*>(reinterpret_cast<char*>(object) + slots)[i] = empty;
    if (type.has(type_has_del)) {
        object->flags |= has_del;
        // Behind a payload, the record's place is not known before that is filled.
        if (shape.record_offset != record_after_payload) note_birth(*object);
    }
    if (shape.is_type_counted) retain(static_cast<Object*>(&type));
    return object;
}

}  // namespace gossamer
