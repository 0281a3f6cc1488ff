// Exact lists and tuples, seen alike: the two that C++ code walks without an iterator.
#pragma once
#include "runtime/core/tuple.hpp"

namespace gossamer {

// list (its methods are in types/list.hpp): a growing row of references.
struct List : Object {
    Value* items;  // malloc'd, or null
    uint64_t size;
    uint64_t capacity;
    std::span<Value const> view() const { return {items, size}; }
};
extern Type list_type;
inline List* as_list(Value value) { return cast<List>(value, type_is_list); }

inline bool is_plain_sequence(Value value) { return is_exactly(value, list_type) || is_exactly(value, tuple_type); }
inline size_t sequence_size(Value value) {
    return is_exactly(value, list_type) ? value.as<List>().size : value.as<Tuple>().size;
}
inline Value sequence_item(Value value, size_t i) {  // borrowed
    return is_exactly(value, list_type) ? value.as<List>().items[i] : value.as<Tuple>().items[i];
}

}  // namespace gossamer
