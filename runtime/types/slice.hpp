// slice and range.
#pragma once
#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Slice : Object { Value start, stop, step; };
extern Type slice_type;
Ref<Slice> make_slice(Value start, Value stop, Value step);  // borrowed; None where left out
inline bool is_slice(Value value) { return is_exactly(value, slice_type); }

// The elements that a slice selects of a sequence of a given length.
struct SliceBounds { int64_t start, stop, step, count; };
std::optional<SliceBounds> slice_bounds(Slice& slice, int64_t length);

struct Range : Object { Value start, stop, step, length; };  // exact ints of any size
extern Type range_type, range_iterator_type;
struct RangeIterator : Object { int64_t next, step, remaining; };  // when all numbers fit 63 bits
Value make_range(Value start, Value stop, Value step);       // borrowed exact ints; ValueError if step is 0

}  // namespace gossamer
