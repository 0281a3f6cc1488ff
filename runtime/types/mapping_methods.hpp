// get() and setdefault() of a mapping that is no dict, out of what finds a value (owned; empty inside: there is none)
// and what sets one.
#pragma once
#include <optional>

#include "runtime/protocol/protocol.hpp"

namespace gossamer {

template <auto find> Value mapping_get(Value self, Value key, Value fallback) {
    std::optional<Value> const found = find(self, key);
    if (!found) return empty;
    return *found ? *found : retain(fallback);
}

template <auto find, auto set> Value mapping_set_default(Value self, Value key, Value fallback) {
    std::optional<Value> const found = find(self, key);
    if (!found) return empty;
    if (*found) return *found;
    return set(self, key, fallback) ? retain(fallback) : empty;
}

}  // namespace gossamer
