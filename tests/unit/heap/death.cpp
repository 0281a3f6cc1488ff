#include "runtime/heap/death.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "toys.hpp"

using namespace toys;

TEST_CASE("an object dies with its last owner") {
    Room room;
    deaths.clear();
    Pair* const pair = make_pair(1);
    retain(pair);
    release(pair);
    CHECK(deaths.empty());
    CHECK(room.heap.live_objects() == 1);
    release(pair);
    CHECK(deaths == std::vector{1});
    CHECK(room.heap.live_objects() == 0);
}

TEST_CASE("immortal objects are neither counted nor freed") {
    Room room;
    deaths.clear();
    Pair* const pair = make_pair(1);
    pair->count = immortal_count;
    retain(pair);
    for (int i = 0; i < 10; ++i) release(pair);
    CHECK(pair->count == immortal_count);
    CHECK(deaths.empty());
}

TEST_CASE("children die depth first") {
    Room room;
    deaths.clear();
    release(make_pair(1, make_pair(2, make_pair(3), make_pair(4)), make_pair(5)));
    CHECK(deaths == std::vector{3, 4, 2, 5, 1});
}

TEST_CASE("a chain of a million dies without a million stack frames") {
    Room room;
    deaths.clear();
    Pair* chain = nullptr;
    int const length = 1'000'000;
    for (int i = 0; i < length; ++i) chain = make_pair(i, chain);
    release(chain);
    CHECK(deaths.size() == length);
    CHECK(room.heap.live_objects() == 0);
    CHECK(room.context.death_depth == 0);
    // Those of the outermost nest die first, from its inner end.
    CHECK(deaths.front() == length - static_cast<int>(death_depth_limit));
}

TEST_CASE("low on stack, deaths wait and none is lost") {
    Room room;
    deaths.clear();
    Pair* chain = nullptr;
    for (int i = 0; i < 1000; ++i) chain = make_pair(i, chain, make_pair(-1));
    room.context.stack_limit = reinterpret_cast<char*>(UINTPTR_MAX);
    release(chain);
    CHECK(deaths.size() == 2000);
    CHECK(room.heap.live_objects() == 0);
}

namespace {
Object* kept = nullptr;
int dels = 0;
}  // namespace

TEST_CASE("__del__ runs once, and may resurrect") {
    Room room;
    deaths.clear();
    auto const before = death_hooks;
    death_hooks.run_del = [](Object* object) {
        ++dels;
        CHECK(object->count == 1);
        if (static_cast<Pair*>(object)->number == 1) {
            retain(object);
            kept = object;
        }
    };
    Pair* const pair = make_pair(1, make_pair(2));
    pair->flags |= has_del;
    release(pair);
    CHECK(dels == 1);
    CHECK(kept == pair);
    CHECK(deaths.empty());
    release(kept);
    CHECK(dels == 1);
    CHECK(deaths == std::vector{2, 1});
    death_hooks = before;
}

TEST_CASE("weak references are cleared after __del__ and before the contents go") {
    Room room;
    deaths.clear();
    auto const before = death_hooks;
    death_hooks.run_del = [](Object* object) {
        CHECK((object->flags & has_weak_referents));
        deaths.push_back(-1);
    };
    death_hooks.clear_weak_references = [](Object* object) {
        CHECK(object->count == 0);
        deaths.push_back(-2);
    };
    Pair* const pair = make_pair(1, make_pair(2));
    pair->flags |= has_del | has_weak_referents;
    release(pair);
    CHECK(deaths == std::vector{-1, -2, 2, 1});
    death_hooks = before;
}
