// bytes and bytearray.
#pragma once
#include <string_view>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Bytes : Object {
    int64_t hash;  // or 0 if not computed
    uint64_t size;
    char data[];  // ended by a NUL that is not counted
    std::string_view view() const { return {data, size}; }
};
extern Type bytes_type, bytearray_type;
extern Layout const bytes_layout;
inline Bytes* as_bytes(Value value) { return cast<Bytes>(value, type_is_bytes); }
// One-byte bytes and the empty ones are shared.
Ref<Bytes> make_bytes(std::string_view data);
// With room for `size` bytes, to be filled at once by the caller. MemoryError if it can not be.
Ref<Bytes> allocate_bytes(size_t size);

struct ByteArray : Object {
    char* data;  // the first byte, or null; the malloc'd memory begins `offset` bytes before it
    uint64_t size;
    uint64_t capacity;  // of the whole memory, with one more byte than are needed, as CPython counts
    uint64_t offset;    // bytes that were cut off at the front
    uint32_t exports;   // memoryviews that look at it: it may not change size meanwhile
    std::string_view view() const { return {data, size}; }
};
inline ByteArray* as_bytearray(Value value) {
    return is_instance(value, bytearray_type) ? &value.as<ByteArray>() : nullptr;
}
Ref<ByteArray> make_bytearray(std::string_view data);

}  // namespace gossamer
