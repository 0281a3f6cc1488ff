// tuple: a fixed row of references. The empty tuple is one object.
#pragma once
#include <initializer_list>
#include <span>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Tuple : Object {
    uint64_t size;
    Value items[];
    std::span<Value const> view() const { return {items, size}; }
    Value operator[](size_t i) const { return items[i]; }
};
extern Layout const tuple_layout;

inline Tuple* as_tuple(Value value) { return cast<Tuple>(value, type_is_tuple); }

// With all items `empty`, to be filled by the caller before any program code can see it.
Ref<Tuple> allocate_tuple(size_t size);
Ref<Tuple> make_tuple(std::span<Value const> borrowed);
inline Ref<Tuple> make_tuple(std::initializer_list<Value> borrowed) {
    return make_tuple(std::span<Value const>(borrowed.begin(), borrowed.size()));
}
// Takes over the references.
Ref<Tuple> make_tuple_of_owned(std::span<Value const> owned);
Tuple& empty_tuple();  // borrowed, immortal

}  // namespace gossamer
