// What can be done to a bytearray from C++. It may not change its size while something looks at its memory.
#pragma once
#include "runtime/types/bytes.hpp"

namespace gossamer {

// Replaces the bytes [begin, end) by others, which must not lie in the array itself. false: BufferError, MemoryError.
[[nodiscard]] bool splice(ByteArray& array, size_t begin, size_t end, std::string_view replacement);
// The same for one byte; the rest moves down, wherever it stood.
[[nodiscard]] bool remove_byte_at(ByteArray& array, size_t place);
bool check_resizable(ByteArray const& array);  // false: BufferError

// Slices and items (bytearray.cpp).
Value bytearray_get_item(Value self, Value key);
bool bytearray_set_item(Value self, Value key, Value value);

}  // namespace gossamer
