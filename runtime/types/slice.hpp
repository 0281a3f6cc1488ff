// slice and range.
#pragma once
#include <optional>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Tuple;

struct Slice : Object {
    Value start, stop, step;
};
extern Type slice_type;
Ref<Slice> make_slice(Value start, Value stop, Value step);  // borrowed; None where left out
inline bool is_slice(Value value) { return is_exactly(value, slice_type); }

// The elements that a slice selects of a sequence of a given length.
struct SliceBounds {
    int64_t start, stop, step, count;
};
std::optional<SliceBounds> slice_bounds(Slice& slice, int64_t length);

// The same in two steps, for sequences whose length may change while __index__ of the slice's parts runs.
struct SliceSteps {
    int64_t start, stop, step;
};
std::optional<SliceSteps> unpack_slice(Slice& slice);
SliceBounds bounds_within(SliceSteps steps, int64_t length);
// slice.indices(length) for a length of any size: (start, stop, step).
Ref<Tuple> slice_indices(Slice& slice, Value length);

// Does it have __index__, so that a sequence takes it as a subscript?
inline bool has_index(Value value) { return value.is_integer() || type_of(value).slots.to_index; }
// A subscript as a number; IndexError "cannot fit 'X' into an index-sized integer". It must have __index__.
std::optional<int64_t> subscript_index(Value value);
// start and stop of list.index and kin: clamped; "slice indices must be integers or have an __index__ method".
std::optional<int64_t> search_bound(Value value);

struct Range : Object {
    Value start, stop, step, length;
};  // exact ints of any size
extern Type range_type, range_iterator_type, long_range_iterator_type;
struct RangeIterator : Object {
    int64_t next, step, remaining;
};                                                      // when all numbers fit 63 bits
Value make_range(Value start, Value stop, Value step);  // borrowed exact ints; ValueError if step is 0

}  // namespace gossamer
