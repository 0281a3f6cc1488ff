#include "runtime/object/record.hpp"

#include <atomic>
#include <cstdlib>
#include <new>
#include <utility>

#include "runtime/heap/death.hpp"
#include "runtime/object/attribute_order.hpp"

namespace gossamer {

namespace {

// Records come and go with objects that have a __del__ or are referred to weakly for a moment: a list of free ones is
// several times faster than malloc. They stay with the thread, as its interpreter does.
union FreeRecord {
    FreeRecord* next;
    Record record;
};
constexpr size_t records_in_chunk = 127;
struct RecordChunk {
    RecordChunk* older;
    FreeRecord records[records_in_chunk];
};
thread_local FreeRecord* free_records = nullptr;

// Chunks are never given back; the list keeps them known to leak checkers.
[[gnu::noinline, gnu::cold]] void add_chunk() {
    static std::atomic<RecordChunk*> newest{nullptr};
    auto* const chunk = static_cast<RecordChunk*>(std::malloc(sizeof(RecordChunk)));
    if (!chunk) std::abort();
    chunk->older = newest.exchange(chunk);
    for (FreeRecord& each : chunk->records) {
        each.next = free_records;
        free_records = &each;
    }
}

Record* make_record() {
    if (!free_records) [[unlikely]]
        add_chunk();
    FreeRecord* const taken = free_records;
    free_records = taken->next;
    return new (taken) Record;
}

}  // namespace

void free_record(Record* record) {
    auto* const freed = reinterpret_cast<FreeRecord*>(record);
    freed->next = free_records;
    free_records = freed;
}

Record& ensure_record(Object& object) {
    Record*& record = *record_slot(object);
    if (!(object.flags & has_record)) {
        record = make_record();
        object.flags |= has_record;
    }
    return *record;
}

Value* trailing_slots(Object& object) {
    ShapeHead const& head = shape_head(object);
    if (head.record_offset == record_after_payload) return reinterpret_cast<Value*>(record_slot(object) + 1);
    return reinterpret_cast<Value*>(reinterpret_cast<char*>(&object) + type_of(object).instance_size);
}

// Serials are only ever compared within one interpreter, and that has one thread.
static thread_local uint64_t births = 0;

Record& ensure_record_with_birth(Object& object) {
    Record*& record = *record_slot(object);
    if (!(object.flags & has_record)) {
        record = make_record();
        object.flags |= has_record;
    }
    if (!record->birth_serial) record->birth_serial = ++births;
    return *record;
}

void note_birth(Object& object) {
    if (record_slot(object)) ensure_record_with_birth(object);
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
        free_record(record);
    }
}

void Visitor::row(uint64_t* words, size_t count) {
    static_assert(sizeof(Value) == sizeof(uint64_t));
    for (size_t i = 0; i < count; ++i) visit(reinterpret_cast<Value&>(words[i]));
}

void trace_attributes_of(Object& object, Visitor& visitor) {
    if (size_t const count = shape_head(object).trailing_slots) visitor.visit_row(trailing_slots(object), count);
    if (Record* const record = record_of(object)) visitor.visit(record->dict);
}

}  // namespace gossamer
