// Order, hashes and bounds of built-in containers. All expectations are what CPython 3.13 gives.
#include "tests/unit/binding/session.hpp"

#include <algorithm>
#include <cmath>

#include "runtime/types/list_sort.hpp"
#include "runtime/types/set.hpp"
#include "runtime/types/slice.hpp"

using namespace session;

namespace {

std::string items_of(Set& set) {
    std::string text;
    uint64_t position = 0;
    while (SetEntry* entry = next_entry(set, position)) {
        if (!text.empty()) text += ' ';
        REQUIRE(append_repr(text, entry->key));
    }
    return text;
}

Ref<Set> set_of(std::initializer_list<int64_t> numbers) {
    Ref<Set> set = make_set();
    for (int64_t const number : numbers) REQUIRE(add(*set, Value::integer(number)));
    return set;
}

Ref<Set> set_of_range(int64_t begin, int64_t end, int64_t step) {
    Ref<Set> set = make_set();
    for (int64_t i = begin; i < end; i += step) REQUIRE(add(*set, Value::integer(i)));
    return set;
}

std::string operated(BinaryOperator op, Set& left, Set& right) {
    Owned const result(binary(op, Value::of(&left), Value::of(&right)));
    REQUIRE(result);
    return items_of(result.get().as<Set>());
}

Ref<Tuple> tuple_of(std::initializer_list<int64_t> numbers) {
    std::vector<Value> values;
    for (int64_t const number : numbers) values.push_back(Value::integer(number));
    return gossamer::make_tuple(values);
}

}  // namespace

TEST_CASE("sets are walked in CPython's order") {
    Session session;
    CHECK(items_of(*set_of({5, 1, 9, 17, 33, 2})) == "1 33 2 5 9 17");
    Ref<Set> const set = set_of({100, 3, 1000003, 64, 8, 16, 24, 32, 7});
    CHECK(items_of(*set) == "64 32 1000003 3 100 7 8 16 24");
    CHECK(discard(*set, Value::integer(8)) == true);
    CHECK(discard(*set, Value::integer(64)) == true);
    CHECK(discard(*set, Value::integer(64)) == false);
    REQUIRE(add(*set, Value::integer(72)));
    REQUIRE(add(*set, Value::integer(0)));
    CHECK(items_of(*set) == "0 32 1000003 3 100 7 72 16 24");
    CHECK(calling(set.value(), "pop") == "0");
    CHECK(calling(set.value(), "pop") == "32");
    CHECK(items_of(*set) == "1000003 3 100 7 72 16 24");
}

TEST_CASE("results of set operations have CPython's order, too") {
    Session session;
    CHECK(operated(BinaryOperator::bit_and, *set_of_range(0, 200, 7), *set_of_range(0, 200, 3)) ==
          "0 168 105 42 147 84 21 189 126 63");
    CHECK(operated(BinaryOperator::subtract, *set_of_range(0, 20, 1), *set_of_range(0, 20, 3)) ==
          "1 2 4 5 7 8 10 11 13 14 16 17 19");
    CHECK(operated(BinaryOperator::bit_or, *set_of_range(0, 40, 9), *set_of_range(1, 40, 9)) ==
          "0 1 36 37 9 10 18 19 27 28");
    CHECK(operated(BinaryOperator::bit_xor, *set_of({1, 2, 3, 50}), *set_of({3, 50, 99})) == "1 2 99");
}

TEST_CASE("hashes are CPython's") {
    Session session;
    CHECK(hash(tuple_of({1}).value()) == -6644214454873602895);
    CHECK(hash(tuple_of({1, 2}).value()) == -3550055125485641917);
    CHECK(hash(tuple_of({-1}).value()) == 8078679518589016365);
    Ref<Tuple> const inner = tuple_of({1, 2});
    CHECK(hash(make_tuple({inner.value(), Value::integer(3)}).value()) == -333907151259015829);
    CHECK(hash(make_slice(Value::integer(1), Value::integer(2), Value::integer(3)).value()) == -2340833382717974474);
    auto range_hash = [](int64_t start, int64_t stop, int64_t step) {
        Owned const range(make_range(Value::integer(start), Value::integer(stop), Value::integer(step)));
        return hash(range.get());
    };
    CHECK(range_hash(3, 10, 2) == 6780757389018338722);
    CHECK(range_hash(0, 0, 1) == 2676694398852732306);
    CHECK(range_hash(4, 5, 1) == -4611370833692132892);
    auto frozen_hash = [](Ref<Set> items) {
        Ref<Set> const set = make_frozenset();
        REQUIRE(update(*set, items.value()));
        return hash(set.value());
    };
    CHECK(frozen_hash(set_of_range(0, 10, 1)) == 3895031357313128696);
    CHECK(frozen_hash(set_of({})) == 133146708735736);
    CHECK(frozen_hash(set_of({-1, -2})) == 399283329322573);
    CHECK(hash_of_double(0.5) == 1152921504606846976);
    CHECK(hash_of_double(1e300) == 1224995262755759164);
    CHECK(hash_of_double(-2.25) == -576460752303423490);
    CHECK(hash_of_double(3.0) == 3);
    CHECK(hash_of_double(1e-10) == 2124533198426632172);
}

TEST_CASE("slices find their bounds") {
    Session session;
    auto bounds = [](Value start, Value stop, Value step) {
        auto const found = slice_bounds(*make_slice(start, stop, step), 10);
        REQUIRE(found);
        return std::vector<int64_t>{found->start, found->stop, found->step, found->count};
    };
    auto number = [](int64_t n) { return Value::integer(n); };
    CHECK(bounds(none, none, number(-1)) == std::vector<int64_t>{9, -1, -1, 10});
    CHECK(bounds(number(-3), none, number(2)) == std::vector<int64_t>{7, 10, 2, 2});
    CHECK(bounds(number(10), number(-20), number(-3)) == std::vector<int64_t>{9, -1, -3, 4});
    CHECK(bounds(number(2), number(2), none) == std::vector<int64_t>{2, 2, 1, 0});
    CHECK(bounds(none, number(100), none) == std::vector<int64_t>{0, 10, 1, 10});
    CHECK_FALSE(slice_bounds(*make_slice(none, none, number(0)), 10));
    CHECK(shown(empty) == "ValueError: slice step cannot be zero");
}

TEST_CASE("the sort is stable, and compares no more than it must") {
    using Pair = std::pair<int64_t, int64_t>;  // sorted by the first alone; the second shows what is stable
    uint64_t seed = 1;
    auto random = [&] {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int64_t>(seed >> 40);
    };
    for (int64_t const size : {0, 1, 2, 31, 64, 65, 1000, 4097})
        for (int const kind : {0, 1, 2, 3, 4}) {
            std::vector<Pair> row;
            for (int64_t i = 0; i < size; ++i) {
                int64_t const keys[] = {random() % 10, random(), i / 7, i % 100 == 99 ? random() % 50 : -i / 3, -i};
                row.emplace_back(keys[kind], i);
            }
            std::vector<Pair> expected = row;
            auto less = [](Pair const& a, Pair const& b) { return a.first < b.first; };
            std::stable_sort(expected.begin(), expected.end(), less);
            size_t comparisons = 0;
            CHECK(sorting::merge_sort(row.data(), row.size(), [&](Pair const& a, Pair const& b) {
                ++comparisons;
                return std::optional<bool>(less(a, b));
            }));
            CHECK(row == expected);
            auto const n = static_cast<double>(size);
            if (size > 1) CHECK(static_cast<double>(comparisons) <= n * std::log2(n) + 1);
            if (kind == 2 && size > 1) CHECK(comparisons == row.size() - 1);
        }
}

TEST_CASE("a sort that fails half-way loses no element") {
    std::vector<int> row;
    for (int i = 0; i < 500; ++i) row.push_back(i * 7919 % 500);
    for (int limit = 1; limit < 4000; limit += 37) {
        std::vector<int> attempt = row;
        int comparisons = 0;
        bool const done = sorting::merge_sort(attempt.data(), attempt.size(), [&](int a, int b) -> std::optional<bool> {
            if (++comparisons > limit) return std::nullopt;
            return a < b;
        });
        std::sort(attempt.begin(), attempt.end());
        CHECK(attempt[0] == 0);
        CHECK(std::adjacent_find(attempt.begin(), attempt.end()) == attempt.end());
        if (done) break;
    }
}
