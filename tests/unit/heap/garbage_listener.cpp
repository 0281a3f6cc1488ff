#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <random>

#include "runtime/heap/collector.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/heap/dry_trial.hpp"
#include "toys.hpp"

using namespace toys;

namespace {

// The hooks of the whole runtime know nothing of pairs.
struct Listening : Room {
    CollectorHooks const hooks = collector_hooks;
    std::vector<int> heard;
    Listening() {
        collector_hooks = {};
        deaths.clear();
        heap.collector().listener = std::make_unique<Listener>(heard);
    }
    ~Listening() { collector_hooks = hooks; }

    struct Listener final : GarbageListener {
        explicit Listener(std::vector<int>& heard) : heard_(heard) {}
        void found(std::vector<Object*> const& garbage) override {
            CHECK_FALSE(garbage.empty());
            for (Object* const object : garbage) {
                // All of it is whole still.
                CHECK(static_cast<Pair*>(object)->first);
                heard_.push_back(static_cast<Pair*>(object)->number);
            }
        }
        std::vector<int>& heard_;
    };
    std::vector<int> sorted() {
        std::sort(heard.begin(), heard.end());
        return heard;
    }
};

Pair* make_couple(int number) {
    Pair* const one = make_pair(number);
    one->first = make_pair(number + 1, one);  // which takes over our reference
    retain(one);
    return one;
}

}  // namespace

TEST_CASE("the listener is shown the garbage of each collection once, while it is whole") {
    Listening room;
    release(make_couple(1));
    Pair* const kept = make_couple(10);
    room.heap.collector().collect_young();
    CHECK(room.sorted() == std::vector{1, 2});
    CHECK(deaths.size() == 2);
    release(kept);
    release(make_couple(20));
    room.heap.collector().collect_full();
    CHECK(room.sorted() == std::vector{1, 2, 10, 11, 20, 21});
    CHECK(deaths.size() == 6);
    room.heap.collector().collect_full();
    CHECK(room.heard.size() == 6);
}

TEST_CASE("the listener is shown the garbage of a collection in slices") {
    Listening room;
    Pair* const kept = make_couple(1);
    Pair* const dropped = make_couple(10);
    room.heap.collector().collect_young();
    release(dropped);
    SlicedCollection& sliced = room.heap.collector().sliced();
    sliced.start();
    while (sliced.is_running()) {
        if (room.heard.empty()) CHECK(deaths.empty());
        sliced.work(1);
    }
    CHECK(room.sorted() == std::vector{10, 11});
    CHECK(deaths.size() == 2);
    release(kept);
    room.heap.collector().collect_full();
}

TEST_CASE("a listener that touches what it is shown saves none of it") {
    Listening room;
    struct Touching final : GarbageListener {
        void found(std::vector<Object*> const& garbage) override {
            for (Object* const object : garbage) retain(object);
            for (Object* const object : garbage) release(object);
            shown += garbage.size();
        }
        size_t shown = 0;
    };
    auto touching = std::make_unique<Touching>();
    Touching& listener = *touching;
    room.heap.collector().listener = std::move(touching);
    DeathHooks const rites = death_hooks;
    static size_t last_words;
    last_words = 0;
    death_hooks.run_del = [](Object*) { ++last_words; };
    for (bool const has_rites : {false, true}) {
        deaths.clear();
        listener.shown = 0;
        std::vector<Pair*> pairs;
        for (int i = 0; i < 200; ++i) pairs.push_back(make_couple(2 * i));
        room.heap.collector().collect_young();
        for (Pair* const pair : pairs) {
            if (has_rites) pair->flags |= has_del;
            release(pair);
        }
        SlicedCollection& sliced = room.heap.collector().sliced();
        sliced.start();
        while (sliced.is_running()) sliced.work(1);
        CHECK(listener.shown == 400);
        CHECK(deaths.size() == 400);
        CHECK(sliced.collected() == 400);
        CHECK(room.heap.live_objects() == 0);
    }
    CHECK(last_words == 200);
    death_hooks = rites;
}

TEST_CASE("a dry trial finds what a collection would, and leaves everything as it is") {
    Listening room;
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        std::vector<Pair*> pairs;
        for (int i = 0; i < 60; ++i) pairs.push_back(make_pair(i));
        for (Pair* const pair : pairs) {
            pair->first = pairs[random() % pairs.size()];
            retain(pair->first);
            if (random() % 3) continue;
            pair->second = pairs[random() % pairs.size()];
            retain(pair->second);
        }
        if (round % 2) room.heap.collector().collect_young();
        std::vector<Pair*> held;
        for (size_t i = 0; i < pairs.size(); ++i) {
            if (i < 3)
                held.push_back(pairs[i]);
            else
                release(pairs[i]);
        }
        deaths.clear();
        room.heard.clear();
        size_t const alive = room.heap.live_objects();
        std::vector<int> expected;
        for (Object* const object : find_garbage(room.heap)) expected.push_back(static_cast<Pair*>(object)->number);
        std::sort(expected.begin(), expected.end());
        CHECK(room.heap.live_objects() == alive);
        CHECK(deaths.empty());
        CHECK(room.heard.empty());
        room.heap.collector().collect_full();
        CHECK(room.sorted() == expected);
        for (Pair* const pair : held) release(pair);
        room.heap.collector().collect_full();
        CHECK(room.heap.live_objects() == 0);
    }
}
