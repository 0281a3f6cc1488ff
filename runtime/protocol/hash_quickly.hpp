// hash() for hot paths: of small ints and exact strings without a call, and in a register.
#pragma once
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

[[gnu::noinline]] inline bool hash_slowly(Value value, int64_t& result) {
    auto const number = hash(value);
    if (number) result = *number;
    return number.has_value();
}

// False: an exception is pending.
[[nodiscard]] inline bool hash_quickly(Value value, int64_t& result) {
    if (value.is_integer()) {
        constexpr int64_t modulus = (int64_t{1} << 61) - 1;
        int64_t const number = value.as_integer();
        if (number > -modulus && number < modulus) [[likely]] {
            result = number == -1 ? -2 : number;
            return true;
        }
    } else if (is_exactly(value, str_type)) {
        Str& text = value.as<Str>();
        result = text.hash ? static_cast<int64_t>(text.hash) : hash_of(text);
        return true;
    }
    return hash_slowly(value, result);
}

}  // namespace gossamer
