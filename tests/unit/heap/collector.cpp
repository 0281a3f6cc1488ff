#include "runtime/heap/collector.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <utility>

#include "runtime/heap/death.hpp"
#include "toys.hpp"

using namespace toys;

namespace {

// The hooks of the whole runtime know nothing of pairs.
struct Collecting : Room {
    CollectorHooks const hooks = collector_hooks;
    DeathHooks const rites = death_hooks;
    Collecting() {
        collector_hooks = {};
        deaths.clear();
    }
    ~Collecting() {
        collector_hooks = hooks;
        death_hooks = rites;
    }
};

Pair* make_ring(int first, int count) {
    Pair* const head = make_pair(first);
    Pair* last = head;
    for (int i = 1; i < count; ++i) {
        Pair* const next = make_pair(first + i);
        last->first = next;
        last = next;
    }
    retain(head);
    last->first = head;
    return head;
}

std::vector<int> sorted_deaths() {
    std::vector<int> sorted = deaths;
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void let_go(Pair* pair) { release(pair); }

}  // namespace

TEST_CASE("a cycle nobody holds is collected") {
    Collecting room;
    let_go(make_ring(1, 3));
    CHECK(deaths.empty());
    CHECK(room.heap.collector().collect_young() == 3);
    CHECK(sorted_deaths() == std::vector{1, 2, 3});
    CHECK(room.heap.live_objects() == 0);
    CHECK(room.heap.collector().collect_full() == 0);
}

TEST_CASE("a cycle that somebody holds stays, and what it reaches too") {
    Collecting room;
    Pair* const ring = make_ring(1, 3);
    static_cast<Pair*>(ring->first)->second = make_pair(9);
    CHECK(room.heap.collector().collect_young() == 0);
    CHECK(room.heap.collector().collect_full() == 0);
    CHECK(deaths.empty());
    let_go(ring);
    CHECK(room.heap.collector().collect_young() == 0);  // they are old by now
    CHECK(room.heap.collector().collect_full() == 4);
    CHECK(room.heap.live_objects() == 0);
}

TEST_CASE("old objects keep young ones alive") {
    Collecting room;
    Pair* const old = make_pair(1);
    room.heap.collector().collect_full();
    Pair* const ring = make_ring(2, 2);
    old->first = ring;
    CHECK(room.heap.collector().collect_young() == 0);
    CHECK(deaths.empty());
    let_go(old);
    CHECK(deaths == std::vector{1});
    CHECK(room.heap.collector().collect_full() == 2);
    CHECK(room.heap.live_objects() == 0);
}

TEST_CASE("more than 255 references from suspects are counted") {
    Collecting room;
    Pair* const hub = make_pair(0);
    Pair* chain = nullptr;
    for (int i = 1; i <= 1000; ++i) {
        retain(hub);
        chain = make_pair(i, chain, hub);
    }
    retain(chain);
    hub->first = chain;
    SUBCASE("and a live hub stays") {
        let_go(chain);
        CHECK(room.heap.collector().collect_young() == 0);
        CHECK(deaths.empty());
        let_go(hub);
        CHECK(room.heap.collector().collect_full() == 1001);
    }
    SUBCASE("and a dead one goes") {
        let_go(chain);
        let_go(hub);
        CHECK(room.heap.collector().collect_young() == 1001);
    }
    CHECK(room.heap.live_objects() == 0);
}

TEST_CASE("a long dead chain of cycles takes no stack") {
    Collecting room;
    let_go(make_ring(0, 300'000));
    CHECK(room.heap.collector().collect_young() == 300'000);
    CHECK(room.heap.live_objects() == 0);
    CHECK(room.heap.deferred_deaths().empty());
}

namespace {
Object* rescued = nullptr;
std::vector<int> finalised;
void rescue_one(Object* object) {
    auto* const pair = static_cast<Pair*>(object);
    finalised.push_back(pair->number);
    if (pair->number != 1) return;
    retain(object);
    rescued = object;
}
}  // namespace

TEST_CASE("a finalizer can rescue what it reaches, once") {
    Collecting room;
    death_hooks.run_del = rescue_one;
    rescued = nullptr;
    finalised.clear();
    Pair* const ring = make_ring(1, 2);   // 1 -> 2 -> 1
    Pair* const other = make_ring(5, 1);  // 5 -> 5, reaches the ring but is not reached by it
    retain(ring);
    other->second = ring;
    ring->flags |= has_del;
    other->flags |= has_del;
    let_go(ring);
    let_go(other);
    CHECK(room.heap.collector().collect_young() == 1);
    CHECK(deaths == std::vector{5});
    CHECK(finalised.size() == 2);
    REQUIRE(rescued == ring);
    release(std::exchange(rescued, nullptr));
    CHECK(room.heap.collector().collect_full() == 2);
    CHECK(finalised.size() == 2);
    CHECK(rescued == nullptr);
    CHECK(room.heap.live_objects() == 0);
}

TEST_CASE("frozen objects are left alone") {
    Collecting room;
    let_go(make_ring(1, 2));
    room.heap.collector().freeze();
    CHECK(room.heap.collector().frozen() == 2);
    CHECK(room.heap.collector().collect_full() == 0);
    room.heap.collector().unfreeze();
    CHECK(room.heap.collector().collect_full() == 2);
}

TEST_CASE("large objects are traced and freed") {
    Collecting room;
    auto* const large = static_cast<Pair*>(room.heap.allocate(100'000, &pair_shape(), Contents::references));
    large->first = large;
    retain(large);
    large->second = make_pair(2);
    large->number = 1;
    let_go(large);
    CHECK(room.heap.collector().collect_young() == 2);
    CHECK(room.heap.live_objects() == 0);
}

TEST_CASE("births raise the flag, and only while the collector is on") {
    Collecting room;
    std::vector<Pair*> kept;
    auto const bear = [&](int count) {
        for (int i = 0; i < count; ++i) kept.push_back(make_pair(i));
    };
    room.heap.collector().enable(false);
    bear(3000);
    CHECK(room.context.safe_point_reasons == 0);
    room.heap.collector().enable(true);
    bear(1);
    CHECK(room.context.safe_point_reasons == collection_due);
    collect_at_safe_point();
    CHECK(room.context.safe_point_reasons == 0);
    CHECK(room.heap.collector().statistics(0).collections == 1);
    bear(2000);
    CHECK(room.context.safe_point_reasons == 0);
    bear(1);
    CHECK(room.context.safe_point_reasons == collection_due);
    for (Pair* const pair : kept) release(pair);
}

// Random graphs, against the plain definition: what no handle reaches dies.
TEST_CASE("exactly the unreachable dies") {
    std::mt19937 random(7);
    for (int round = 0; round < 30; ++round) {
        Collecting room;
        int const count = 200;
        std::vector<Pair*> nodes;
        for (int i = 0; i < count; ++i) nodes.push_back(make_pair(i));
        auto const any = [&] { return nodes[random() % count]; };
        for (Pair* const node : nodes) {
            for (Object** slot : {&node->first, &node->second})
                if (random() % 3) retain(*slot = any());
        }
        if (round % 3 == 1) room.heap.collector().collect_full();
        std::vector<bool> reached(count);
        std::vector<Pair*> stack;
        std::vector<Pair*> handles;
        for (Pair* const node : nodes) {
            if (random() % 20) continue;
            handles.push_back(node);
            retain(node);
            stack.push_back(node);
        }
        while (!stack.empty()) {
            Pair* const node = stack.back();
            stack.pop_back();
            if (reached[static_cast<size_t>(node->number)]) continue;
            reached[static_cast<size_t>(node->number)] = true;
            for (Object* const child : {node->first, node->second})
                if (child) stack.push_back(static_cast<Pair*>(child));
        }
        for (Pair* const node : nodes) release(node);
        if (round % 3 == 1)
            room.heap.collector().collect_full();
        else
            room.heap.collector().collect_young();
        std::vector<int> expected;
        for (int i = 0; i < count; ++i)
            if (!reached[static_cast<size_t>(i)]) expected.push_back(i);
        CHECK(sorted_deaths() == expected);
        CHECK(room.heap.live_objects() == static_cast<size_t>(count) - expected.size());
        for (Pair* const handle : handles) release(handle);
        room.heap.collector().collect_full();
        CHECK(room.heap.live_objects() == 0);
    }
}
