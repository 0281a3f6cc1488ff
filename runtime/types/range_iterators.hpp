// Iterators of ranges: one for numbers that fit a word, one for numbers of any size.
#pragma once
#include "runtime/types/slice.hpp"

namespace gossamer {

Value make_range_iterator(Range& range);
Value make_reversed_range_iterator(Range& range);
// The number at an index (an exact int).
Value range_number(Range& range, Value index);

void define_range_iterator_types();

}  // namespace gossamer
