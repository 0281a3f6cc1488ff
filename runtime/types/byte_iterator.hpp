// What iter() gives for bytes and bytearray.
#pragma once
#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct ByteIterator : Object {
    Value bytes;  // owned; empty once exhausted
    uint64_t position;
};
extern Type bytes_iterator_type, bytearray_iterator_type;
Value make_byte_iterator(Value bytes);
void define_byte_iterator_types();

// The parts of the room, in the order of define_text_types().
void define_bytes_type();
void define_bytearray_type();
Value compare_bytes(Value self, Value other, Comparison how);
// That str() is asked of them, which -b warns of. False: the warning is an error.
bool may_be_str(Value self);

}  // namespace gossamer
