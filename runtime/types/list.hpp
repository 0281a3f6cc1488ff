// list: see protocol/sequence_view.hpp for its layout; this is what can be done to one from C++.
#pragma once
#include "runtime/protocol/sequence_view.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

extern Layout const list_layout;
Ref<List> make_list(size_t capacity = 0);
Ref<List> make_list_of(std::span<Value const> borrowed);
[[nodiscard]] bool append(List& list, Value owned);   // takes the reference over, also when it fails (MemoryError)
[[nodiscard]] bool extend(List& list, Value iterable);
[[nodiscard]] bool sort(List& list, Value key, bool reverse);  // stable; key may be None or empty

}  // namespace gossamer
