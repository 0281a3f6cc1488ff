// The record of an object: what few objects have. Made on first use, found through one word of the object.
#pragma once
#include <cstdint>

#include "runtime/value/value.hpp"

namespace gossamer {

struct Dict;
struct WeakReference;

struct Record {
    Dict* dict = nullptr;                 // the instance's __dict__, once there is one; owned
    WeakReference* references = nullptr;  // those that refer to the object weakly, newest first; not owned
    uint64_t birth_serial = 0;            // order of birth among objects with __del__ or weak references; 0: none given
};

// The word that holds the object's record, or null if its type can have none.
inline Record** record_slot(Object& object) {
    ShapeHead const& head = shape_head(object);
    if (!head.record_offset) return nullptr;
    size_t offset = head.record_offset;
    if (offset == record_after_payload) offset = (head.layout->size(object) + 7) & ~size_t{7};
    return reinterpret_cast<Record**>(reinterpret_cast<char*>(&object) + offset);
}
// The record if the object has one already.
inline Record* record_of(Object& object) { return object.flags & has_record ? *record_slot(object) : nullptr; }
// The record, made if need be. The object's type must allow one.
Record& ensure_record(Object& object);
// The same for an object that is about to be referred to weakly: its birth is noted in it.
Record& ensure_record_with_birth(Object& object);
// Notes when the object was born, among all objects for which that matters: called for those with a __del__ at their
// birth, and for others when they are first referred to weakly. Nothing happens if it is noted already, or if the
// object's type allows no record.
void note_birth(Object& object);

// The trailing slots of an object that has them (see ShapeHead): behind the record's word if that is behind the
// payload, else behind Type::instance_size bytes.
Value* trailing_slots(Object& object);

}  // namespace gossamer
