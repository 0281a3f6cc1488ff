// hash() for hot paths: of small ints and exact strings without a call.
#pragma once
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

inline std::optional<int64_t> hash_quickly(Value value) {
    if (value.is_integer()) {
        constexpr int64_t modulus = (int64_t{1} << 61) - 1;
        int64_t const number = value.as_integer();
        if (number > -modulus && number < modulus) [[likely]] return number == -1 ? -2 : number;
    } else if (is_exactly(value, str_type)) return hash_of(value.as<Str>());
    return hash(value);
}

}  // namespace gossamer
