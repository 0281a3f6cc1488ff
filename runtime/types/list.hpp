// list: see protocol/sequence_view.hpp for its layout; this is what can be done to one from C++.
#pragma once
#include "runtime/protocol/sequence_view.hpp"
#include "runtime/types/slice.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

extern Layout const list_layout;
Ref<List> make_list(size_t capacity = 0);
Ref<List> make_list_of(std::span<Value const> borrowed);
[[nodiscard]] bool append_growing(List& list, Value owned);
[[nodiscard]] inline bool append(List& list,
                                 Value owned) {  // takes the reference over, also when it fails (MemoryError)
    if (list.size == list.capacity) [[unlikely]]
        return append_growing(list, owned);
    list.items[list.size++] = owned;
    return true;
}
[[nodiscard]] bool extend(List& list, Value iterable);
[[nodiscard]] bool sort(List& list, Value key, bool reverse);  // stable; key may be None or empty

// Room for so many items in all; the size does not change. `exact`: no more than that.
[[nodiscard]] bool reserve(List& list, uint64_t capacity, bool exact = false);
void clear(List& list);
// The index counts from the end if it is negative, and is clamped.
[[nodiscard]] bool insert(List& list, int64_t index, Value borrowed);
// Takes an item out and hands it over; the index is in bounds.
Value take(List& list, uint64_t index);

// list_slices.cpp
Value list_get_item(Value self, Value key);
bool list_set_item(Value self, Value key, Value value);
Ref<List> list_slice(List& list, SliceBounds const& bounds);
// list[begin:end] = items; items are borrowed and must not be the list's own. Deletes with no items.
[[nodiscard]] bool replace_slice(List& list, int64_t begin, int64_t end, std::span<Value const> items);

}  // namespace gossamer
