#include "runtime/object/record.hpp"

#include <utility>

#include "runtime/heap/death.hpp"
#include "runtime/object/attribute_order.hpp"

namespace gossamer {

Record& ensure_record(Object& object) {
    Record*& record = *record_slot(object);
    if (!(object.flags & has_record)) {
        record = new Record;
        object.flags |= has_record;
    }
    return *record;
}

Value* trailing_slots(Object& object) {
    ShapeHead const& head = shape_head(object);
    if (head.record_offset == record_after_payload) return reinterpret_cast<Value*>(record_slot(object) + 1);
    return reinterpret_cast<Value*>(reinterpret_cast<char*>(&object) + type_of(object).instance_size);
}

void note_birth(Object& object) {
    // Serials are only ever compared within one interpreter, and that has one thread.
    static thread_local uint64_t births = 0;
    if (!record_slot(object)) return;
    Record& record = ensure_record(object);
    if (!record.birth_serial) record.birth_serial = ++births;
}

void drop_attributes(Object& object) {
    ShapeHead const& head = shape_head(object);
    if (head.layout->destroy_slots) head.layout->destroy_slots(object);
    if (head.trailing_slots) {
        Value* const slots = trailing_slots(object);
        for (size_t i = 0; i < head.trailing_slots; ++i) release(std::exchange(slots[i], empty));
    }
    if (object.flags & has_record) {
        Record*& slot = *record_slot(object);
        Record* const record = std::exchange(slot, nullptr);
        object.flags &= static_cast<uint8_t>(~has_record);
        if (record->dict) drop_instance_dict(type_of(object), record->dict);
        delete record;
    }
}

void trace(Object& object, Visitor& visitor) {
    ShapeHead const& head = shape_head(object);
    if (head.layout->visit) head.layout->visit(object, visitor);
    if (head.trailing_slots) {
        Value* const slots = trailing_slots(object);
        for (size_t i = 0; i < head.trailing_slots; ++i) visitor.visit(slots[i]);
    }
    if (Record* const record = record_of(object)) visitor.visit(record->dict);
    if (head.is_type_counted) visitor.fixed_edge(head.type);
}

}  // namespace gossamer
