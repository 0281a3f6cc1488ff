// The inside of memoryview: views of views, items by format.
#pragma once
#include <limits>

#include "runtime/binding/native.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/memoryview.hpp"

namespace gossamer {

Ref<MemoryView> make_view_of_owner(Value owner, int64_t dimensions);  // the caller fills in data, shape and strides
Ref<MemoryView> make_view_of_bytes(Value object);                     // of bytes or a bytearray itself; else TypeError
Ref<MemoryView> make_view_like(MemoryView const& other, Value owner = empty);  // of another owner's, if one is given
void let_memory_go(MemoryView& memory);

int64_t format_size(char format);  // bytes of an item; 0: no such format
Value load_item(MemoryView const& memory, char const* p);
bool save_item(MemoryView const& memory, char* p, Value value);

Value memoryview_cast(MemoryView& self, Str& format, Value shape);  // memoryview_cast.cpp

}  // namespace gossamer
