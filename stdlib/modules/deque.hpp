// collections.deque: a ring of references, quick at both ends.
#pragma once
#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Deque : Object {
    Record* record;
    Value* ring;  // malloc'd, or null; a power of two of places
    uint64_t capacity;
    uint64_t head;  // place of the first item
    uint64_t size;
    uint64_t changes;  // counts what iterators must notice
    int64_t most;      // maxlen; negative: none
    Value& at(uint64_t index) { return ring[(head + index) & (capacity - 1)]; }
};
extern Type deque_type, deque_iterator_type, deque_reverse_iterator_type;
extern Layout const deque_layout;
inline Deque& deque_of(Value value) { return value.as<Deque>(); }
inline bool is_deque(Value value) { return is_instance(value, deque_type); }

void make_empty(Deque& deque, int64_t most = -1);
void clear(Deque& deque);
// They take the reference over, also when they fail; what no longer fits falls off at the other end.
[[nodiscard]] bool append(Deque& deque, Value owned);
[[nodiscard]] bool append_left(Deque& deque, Value owned);
// From a deque that is not empty; the reference is handed over.
Value take_last(Deque& deque);
Value take_first(Deque& deque);
Value take_at(Deque& deque, uint64_t index);
[[nodiscard]] bool extend(Deque& deque, Value iterable, bool to_the_left);
void rotate(Deque& deque, int64_t steps);
// Before an index in bounds; the deque is not full.
[[nodiscard]] bool insert_at(Deque& deque, uint64_t index, Value borrowed);

Value make_deque_iterator(Deque& deque, bool backwards);
void define_deque_types();

}  // namespace gossamer
