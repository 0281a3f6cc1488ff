#include "runtime/heap/heap.hpp"

#include <doctest/doctest.h>

#include <set>

#include "toys.hpp"

using namespace toys;

TEST_CASE("slots of one class do not overlap, and are used again") {
    Room room;
    std::vector<Pair*> pairs;
    std::set<void*> places;
    for (int i = 0; i < 10'000; ++i) {
        pairs.push_back(make_pair(i));
        places.insert(pairs.back());
    }
    CHECK(places.size() == pairs.size());
    for (Pair* pair : pairs) release(pair);
    for (int i = 0; i < 10'000; ++i) CHECK(places.count(make_pair(i)) == 1);
}

TEST_CASE("the walk meets each live object once") {
    Room room;
    std::set<Object*> expected;
    std::vector<Object*> dropped;
    for (int i = 0; i < 5'000; ++i) {
        Pair* const pair = make_pair(i);
        if (i % 3)
            expected.insert(pair);
        else
            dropped.push_back(pair);
    }
    expected.insert(room.heap.allocate(10'000, &pair_shape(), Contents::references));
    Object* const large = room.heap.allocate(10'000, &pair_shape(), Contents::references);
    for (Object* object : dropped) release(object);
    room.heap.free(large);
    std::set<Object*> met;
    size_t count = 0;
    room.heap.for_each_object([&](Object* object) {
        met.insert(object);
        ++count;
    });
    CHECK(count == expected.size());
    CHECK(met == expected);
    CHECK(room.heap.live_objects() == expected.size());
}

TEST_CASE("a freed slot keeps its place in the list of the young") {
    Room room;
    Pair* const pair = make_pair(1);
    CHECK((pair->gc & gc_listed));
    release(pair);
    CHECK((pair->gc & gc_listed));
    CHECK(pair->count == 0);
    CHECK(make_pair(2) == pair);
}

TEST_CASE("leaves live on pages of their own") {
    Room room;
    Object* const leaf = room.heap.allocate(40, &pair_shape(), Contents::leaf);
    Object* const other = room.heap.allocate(40, &pair_shape(), Contents::references);
    CHECK(page_of(leaf) != page_of(other));
    CHECK(Heap::contents_of(*leaf) == Contents::leaf);
    CHECK(Heap::contents_of(*other) == Contents::references);
    CHECK(!(leaf->gc & gc_listed));
    CHECK(Heap::bytes_of(*leaf) == 48);
    room.heap.free(leaf);
    CHECK(room.heap.allocate(40, &pair_shape(), Contents::leaf) == leaf);
}

TEST_CASE("objects are aligned, and sizes are what was asked for at least") {
    Room room;
    for (size_t bytes : {16, 17, 31, 32, 100, 511, 512, 513, 5000}) {
        Object* const object = room.heap.allocate(bytes, &pair_shape(), Contents::leaf);
        CHECK(reinterpret_cast<uintptr_t>(object) % 16 == 0);
        CHECK(Heap::bytes_of(*object) >= bytes);
    }
}
