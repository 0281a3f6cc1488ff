// The argument `size` of read() and its kin: a number, or None for no limit.
#pragma once
#include "runtime/binding/native.hpp"

namespace gossamer {

struct StreamSize : std::optional<int64_t> {
    using std::optional<int64_t>::optional;
};

namespace detail {
template <> struct Converter<StreamSize> {
    using Storage = StreamSize;
    static bool convert(Native const&, size_t, Value value, StreamSize& out) {
        if (!value || value.is_none()) {
            out = std::nullopt;
            return true;
        }
        if (!is_int(value) && !type_of(value).slots.to_index)
            return raise(type_error_type, "argument should be integer or None, not '{}'", type_of(value).name_text());
        auto const number = to_size(value, overflow_error_type);
        if (!number) return false;
        out = *number;
        return true;
    }
    static StreamSize pass(StreamSize& size) { return size; }
};
}  // namespace detail

}  // namespace gossamer
