// list.sort: which comparison a list needs, and what programs may see of it meanwhile.
#include "runtime/types/list_sort.hpp"

#include <algorithm>
#include <cstring>

#include "runtime/protocol/protocol.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

namespace {

struct Plain {
    Value key;
};
struct Keyed {
    Value key, value;  // both owned by the sort
};

enum class Kind { small_integers, floats, strings, any };

template <class Element> Kind kind_of_keys(Element const* row, size_t size) {
    auto all = [&](auto is) {
        for (size_t i = 0; i < size; ++i)
            if (!is(row[i].key)) return false;
        return true;
    };
    if (row[0].key.is_integer()) return all([](Value v) { return v.is_integer(); }) ? Kind::small_integers : Kind::any;
    if (is_exact_str(row[0].key)) return all([](Value v) { return is_exact_str(v); }) ? Kind::strings : Kind::any;
    if (is_exact_float(row[0].key)) return all([](Value v) { return is_exact_float(v); }) ? Kind::floats : Kind::any;
    return Kind::any;
}

// What can never fail: the compiler then drops every check for failure.
struct Answer {
    bool yes;
    bool& operator*() { return yes; }
    bool operator*() const { return yes; }
    constexpr explicit operator bool() const { return true; }
};

// Long rows are sorted faster if what is compared lies in the row itself, and not each behind a pointer.
template <class Rank, class Element> struct Ranked {
    Rank rank;
    Element element;
};
template <class Rank, class Element, class RankOf, class Less>
bool sort_ranked(Element* row, size_t size, RankOf rank_of, Less less) {
    using Entry = Ranked<Rank, Element>;
    std::unique_ptr<Entry[]> const ranked(new Entry[size]);
    for (size_t i = 0; i < size; ++i) ranked[i] = {rank_of(row[i].key), row[i]};
    sorting::merge_sort(ranked.get(), size, [&](Entry const& a, Entry const& b) { return Answer{less(a, b)}; });
    for (size_t i = 0; i < size; ++i) row[i] = ranked[i].element;
    return true;
}

template <class Element> bool sort_floats(Element* row, size_t size) {
    return sort_ranked<double>(
        row, size, [](Value key) { return key.as<Float>().number; },
        [](auto const& a, auto const& b) { return a.rank < b.rank; });
}

// The first eight bytes as a number of the same order.
uint64_t prefix_of(Value text) {
    Str const& str = text.as<Str>();
    uint64_t prefix = 0;
    std::memcpy(&prefix, str.text, std::min<size_t>(str.bytes, sizeof prefix));
    return __builtin_bswap64(prefix);
}

// By bytes, which is by code points.
template <class Element> bool sort_strings(Element* row, size_t size) {
    return sort_ranked<uint64_t>(row, size, prefix_of, [](auto const& a, auto const& b) {
        if (a.rank != b.rank) return a.rank < b.rank;
        return a.element.key.template as<Str>().view() < b.element.key.template as<Str>().view();
    });
}

template <class Element> bool sort_row(Element* row, size_t size) {
    using sorting::merge_sort;
    if (size < 2) return true;
    switch (kind_of_keys(row, size)) {
        case Kind::small_integers:
            return merge_sort(row, size, [](Element const& a, Element const& b) {
                return Answer{static_cast<int64_t>(a.key.bits) < static_cast<int64_t>(b.key.bits)};
            });
        case Kind::floats: return sort_floats(row, size);
        case Kind::strings: return sort_strings(row, size);
        case Kind::any: break;
    }
    return merge_sort(row, size,
                      [](Element const& a, Element const& b) { return compare_truth(a.key, b.key, Comparison::less); });
}

template <class Element> void turn_round(Element* row, size_t size) {
    for (size_t i = 0, j = size; i + 1 < j; ++i) std::swap(row[i], row[--j]);
}

// Descending order is sorting the row backwards, twice turned round: equal elements then stay in order.
template <class Element> bool sort_either_way(Element* row, size_t size, bool reverse) {
    if (reverse) turn_round(row, size);
    bool const good = sort_row(row, size);
    if (reverse) turn_round(row, size);
    return good;
}

bool sort_by_key(Value* items, size_t size, Value key, bool reverse) {
    std::unique_ptr<Keyed[]> const row(new Keyed[size]);
    for (size_t i = 0; i < size; ++i) {
        Value const found = call(key, {items[i]});
        if (!found) {
            while (i-- > 0) release(row[i].key);
            return false;
        }
        row[i] = {found, items[i]};
    }
    bool const good = sort_either_way(row.get(), size, reverse);
    for (size_t i = 0; i < size; ++i) items[i] = row[i].value;
    for (size_t i = 0; i < size; ++i) release(row[reverse ? size - 1 - i : i].key);
    return good;
}

}  // namespace

bool sort(List& list, Value key, bool reverse) {
    // To programs the list is empty while it is being sorted; whatever they put into it is an error.
    Limbo const limbo;
    Value* const items = std::exchange(list.items, nullptr);
    uint64_t const size = std::exchange(list.size, 0), capacity = std::exchange(list.capacity, 0);
    // A row of its own that holds nothing: it is gone after any change, even if the list is empty again.
    Value* const marker = list.items = static_cast<Value*>(std::malloc(1));
    bool good = true;
    if (key && !key.is_none())
        good = sort_by_key(items, size, key, reverse);
    else if (size > 1)
        good = sort_either_way(reinterpret_cast<Plain*>(items), size, reverse);
    bool const is_modified = list.items != marker || list.capacity;

    Value* const intruders = std::exchange(list.items, items);
    uint64_t intruder_count = std::exchange(list.size, size);
    list.capacity = capacity;
    if (is_modified && good) good = raise(value_error_type, "list modified during sort");
    while (intruder_count-- > 0) release(intruders[intruder_count]);
    std::free(intruders);
    return good;
}

}  // namespace gossamer
