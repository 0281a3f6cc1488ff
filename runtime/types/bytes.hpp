// bytes and bytearray.
#pragma once
#include <string_view>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Bytes : Object {
    int64_t hash;        // or 0 if not computed
    uint64_t size;
    char data[];
    std::string_view view() const { return {data, size}; }
};
extern Type bytes_type, bytearray_type;
inline Bytes* as_bytes(Value value) { return cast<Bytes>(value, type_is_bytes); }
Ref<Bytes> make_bytes(std::string_view data);

struct ByteArray : Object {
    char* data;          // malloc'd, or null
    uint64_t size, capacity;
    uint32_t exports;    // memoryviews that look at it: it may not change size meanwhile
};

}  // namespace gossamer
