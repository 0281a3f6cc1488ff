// memoryview: a look at the memory of bytes or a bytearray, as items of one C type, in one or more dimensions.
#pragma once
#include <string>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct MemoryView : Object {
    Record* record;
    Value owner;   // whose memory it is; owned; empty once released
    char* data;    // the first item
    int64_t hash;  // or 0 if not computed
    int64_t item_bytes;
    int64_t dimensions;
    int64_t* shape;    // malloc'd: the lengths of all dimensions, then the bytes from one item to the next
    uint32_t exports;  // looks at it under way
    char format;       // a letter as in struct
    bool has_at;       // was the format given as '@' and a letter?
    bool is_readonly;
    bool is_released;

    int64_t* strides() const { return shape + dimensions; }
    int64_t item_count() const {
        int64_t count = 1;
        for (int64_t i = 0; i < dimensions; ++i) count *= shape[i];
        return count;
    }
    int64_t byte_count() const { return item_count() * item_bytes; }
};
extern Type memoryview_type;
Ref<MemoryView> make_memoryview(Value object);         // TypeError if it is not bytes-like
bool check_released(MemoryView const& memory);         // false: ValueError
bool is_contiguous(MemoryView const& memory);          // do the items lie side by side, in order?
bool is_fortran_contiguous(MemoryView const& memory);  // the first index changing fastest?
void append_items(std::string& out, MemoryView const& memory);
void define_memoryview_type();

}  // namespace gossamer
