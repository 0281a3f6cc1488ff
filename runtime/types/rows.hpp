// What lists and tuples share: comparing and searching rows of items that may change meanwhile.
#pragma once
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

template <class Number> bool answer_by_order(Number a, Number b, Comparison how) {
    switch (how) {
        case Comparison::less: return a < b;
        case Comparison::less_equal: return a <= b;
        case Comparison::equal: return a == b;
        case Comparison::not_equal: return a != b;
        case Comparison::greater: return a > b;
        case Comparison::greater_equal: return a >= b;
    }
    __builtin_unreachable();
}

// The first pair of items that differ decides; sizes are asked anew each time round.
template <class Row> Value compare_rows(Row& left, Row& right, Comparison how) {
    if (left.size != right.size) {
        if (how == Comparison::equal) return false_value;
        if (how == Comparison::not_equal) return true_value;
    }
    uint64_t i = 0;
    for (; i < left.size && i < right.size; ++i) {
        if (left.items[i] == right.items[i]) continue;
        Owned const a = Owned::share(left.items[i]), b = Owned::share(right.items[i]);
        auto const same = equals(a.get(), b.get());
        if (!same) return empty;
        if (!*same) break;
    }
    if (i >= left.size || i >= right.size) return Value::boolean(answer_by_order(left.size, right.size, how));
    if (how == Comparison::equal) return false_value;
    if (how == Comparison::not_equal) return true_value;
    Owned const a = Owned::share(left.items[i]), b = Owned::share(right.items[i]);
    return compare(a.get(), b.get(), how);
}

// Position of the first item equal to the value in [begin, end), -1 if there is none; ends are clamped.
template <class Row>
std::optional<int64_t> find_in_row(Row& row, Value value, int64_t begin = 0, int64_t end = INT64_MAX) {
    for (int64_t i = begin; i < end && i < static_cast<int64_t>(row.size); ++i) {
        if (row.items[i] == value) return i;
        Owned const item = Owned::share(row.items[i]);
        auto const same = equals(item.get(), value);
        if (!same) return std::nullopt;
        if (*same) return i;
    }
    return -1;
}

template <class Row> std::optional<int64_t> count_in_row(Row& row, Value value) {
    int64_t count = 0;
    for (uint64_t i = 0; i < row.size; ++i) {
        Owned const item = Owned::share(row.items[i]);
        auto const same = equals(item.get(), value);
        if (!same) return std::nullopt;
        count += *same;
    }
    return count;
}

// A bound of index(): counts from the end if negative.
inline int64_t from_end(int64_t bound, uint64_t size) {
    if (bound >= 0) return bound;
    bound += static_cast<int64_t>(size);
    return bound < 0 ? 0 : bound;
}

}  // namespace gossamer
