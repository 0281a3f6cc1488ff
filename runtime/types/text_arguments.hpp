// What the methods of str, bytes and bytearray ask of their arguments alike.
#pragma once
#include <optional>

#include "runtime/protocol/protocol.hpp"

namespace gossamer {

// A type's name as argument errors show it: None is called by its own name.
inline char const* shown_type(Value value) { return value.is_none() ? "None" : type_of(value).name_text(); }

// start and end of find() and kin: None or left out gives the fallback; clamped.
std::optional<int64_t> slice_position(Value value, int64_t fallback);
// An index of x[index]: IndexError if it does not fit.
std::optional<int64_t> item_position(Value index);

struct Range64 {
    int64_t begin, end;
};
// Puts start and end into 0 … length as slices do. begin > end: nothing can be found there, not even nothing.
std::optional<Range64> search_range(Value start, Value end, int64_t length);

// The same in two steps, for lengths that the conversion itself may change.
std::optional<Range64> search_positions(Value start, Value end);
Range64 clamped(Range64 positions, int64_t length);

// A number that must fit C's int, as CPython takes tab sizes and the like.
std::optional<int64_t> to_c_int(Value value);
// What __setstate__ of an iterator takes: an int, and nothing that is only like one.
std::optional<int64_t> iterator_state(Value state);

// The encoding or errors argument: null if left out; false: TypeError, or ValueError if a NUL is in it.
bool optional_str(char const* function, char const* argument, Value value, Str*& out);

}  // namespace gossamer
