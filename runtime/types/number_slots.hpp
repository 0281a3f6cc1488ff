// Small things that the slots of all number types need.
#pragma once
#include "runtime/object/slots.hpp"

namespace gossamer {

constexpr size_t slot_of(BinaryOperator op) { return static_cast<size_t>(op); }
constexpr size_t slot_of(UnaryOperator op) { return static_cast<size_t>(op); }

// What a comparison says of two numbers, given their order (<0, 0, >0).
constexpr bool holds(int order, Comparison how) {
    switch (how) {
        case Comparison::less: return order < 0;
        case Comparison::less_equal: return order <= 0;
        case Comparison::equal: return order == 0;
        case Comparison::not_equal: return order != 0;
        case Comparison::greater: return order > 0;
        case Comparison::greater_equal: return order >= 0;
    }
    return false;
}

}  // namespace gossamer
