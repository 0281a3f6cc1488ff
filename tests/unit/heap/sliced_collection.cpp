// The collection in slices, against programs that change everything between two slices. A model (which handles there
// are) says what must be alive; what is not must be gone after two collections at the latest.
#include "runtime/heap/sliced_collection.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <unordered_map>
#include <utility>

#include "runtime/heap/collector.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/value/value.hpp"
#include "toys.hpp"

using namespace toys;

namespace {

constexpr size_t row_size = 4;
constexpr size_t large_row_size = 80;  // more than a page has slots for

// A row of references, small or large. Behind them stands what the program put there, which the collector must not
// take away from a living row.
struct Row : Object {
    size_t size;
    Object* items[2 * row_size];
    Object*& expected(size_t place) { return items[size + place]; }
    bool is_whole() { return std::equal(items, items + size, items + size); }
};
size_t bytes_of_row(size_t size) { return 24 + 2 * size * sizeof(Object*); }

std::vector<Row*>* reviving = nullptr;  // what a __del__ holds on to goes here

Layout const row_layout{
    .name = "row",
    .visit =
        [](Object& object, Visitor& visitor) {
            auto& row = static_cast<Row&>(object);
            for (size_t i = 0; i < row.size; ++i) visitor.visit(row.items[i]);
        },
    .destroy =
        [](Object& object) {
            auto& row = static_cast<Row&>(object);
            for (size_t i = 0; i < row.size; ++i)
                if (row.items[i]) release(row.items[i]);
        },
    .size = [](Object const& object) { return bytes_of_row(static_cast<Row const&>(object).size); },
    .visit_part =
        [](Object& object, Visitor& visitor, size_t position, size_t) {
            auto& row = static_cast<Row&>(object);
            size_t const end = std::min(row.size, position + 3);
            for (size_t i = position; i < end; ++i) visitor.visit(row.items[i]);
            return end < row.size ? end : 0;
        },
};

Shape& row_shape() {
    static Shape shape;
    shape.layout = &row_layout;
    return shape;
}

class Program {
public:
    explicit Program(unsigned seed) : random_(seed) {
        collector_hooks = {};
        death_hooks = {};
        visited_roots = &handles_;
        reviving = &handles_;
        collector_hooks.visit_roots = [](Visitor& visitor) {
            for (size_t i = 0; i < visited_roots->size(); ++i)
                if (i % 5 == 0) visitor.visit((*visited_roots)[i]);  // the others are not known
        };
        death_hooks.run_del = [](Object* object) {
            auto& row = static_cast<Row&>(*object);
            // Some revive themselves, some what they hold, most nobody.
            Object* const revived = row.size % 7 == 1 ? object : row.size % 7 == 2 ? row.items[0] : nullptr;
            if (!revived) return;
            retain(revived);
            reviving->push_back(static_cast<Row*>(revived));
        };
    }
    ~Program() {
        collector_hooks = hooks_;
        death_hooks = rites_;
    }

    void run(int steps) {
        for (int step = 0; step < steps; ++step) {
            act();
            if (random_() % 4 == 0) slice();
            if (random_() % 500 == 0) room_.heap.collector().collect_young();
            if (random_() % 20'000 == 0) room_.heap.collector().collect_full();
            if (step % 5'000 == 0) REQUIRE(is_sound());
        }
        CHECK(is_sound());
        for (int i = 0; i < 3; ++i) {
            room_.heap.collector().collect_young();
            sliced().finish();
            sliced().start();
            sliced().finish();
        }
        CHECK(count_reached() == room_.heap.live_objects());
        do {  // who is revived by a __del__ becomes a handle again, but each __del__ runs once
            for (Row* const row : std::exchange(handles_, {})) release(row);
            room_.heap.collector().collect_full();
        } while (!handles_.empty());
        CHECK(room_.heap.live_objects() == 0);
        CHECK(collections_ > 10);
    }

private:
    static inline std::vector<Row*>* visited_roots = nullptr;

    SlicedCollection& sliced() { return room_.heap.collector().sliced(); }
    size_t below(size_t n) { return random_() % n; }

    Row* make_row() {
        size_t const size = below(50) == 0 ? large_row_size : 1 + below(row_size);
        auto* const row = static_cast<Row*>(heap().allocate(bytes_of_row(size), &row_shape(), Contents::references));
        row->size = size;
        std::fill(row->items, row->items + 2 * size, nullptr);
        if (below(10) == 0) row->flags |= has_del;
        return row;
    }
    // Some way down from a handle, by references that are merely borrowed.
    Row* walk() {
        Row* row = handles_[below(handles_.size())];
        for (size_t steps = below(6); steps-- > 0;) {
            Object* const next = row->items[below(row->size)];
            if (!next) break;
            row = static_cast<Row*>(next);
        }
        return row;
    }
    void put(Row& row, Object* owned) {
        size_t const place = below(row.size);
        row.expected(place) = owned;
        if (Object* const old = std::exchange(row.items[place], owned)) release(old);
    }

    void act() {
        size_t const what = below(100);
        if (what < 25 || handles_.empty()) {
            handles_.push_back(make_row());
        } else if (what < 36) {  // a reference more
            Row* const from = walk();
            retain(from);
            Row* const to = walk();
            retain(to);
            put(*from, to);
            release(from);
        } else if (what < 42) {  // one less
            Row* const row = walk();
            retain(row);
            put(*row, nullptr);
            release(row);
        } else if (what < 46) {
            Row* const row = walk();
            retain(row);
            handles_.push_back(row);
        } else if (what < 62) {  // moved out of where it was
            Row* const row = walk();
            size_t const place = below(row->size);
            row->expected(place) = nullptr;
            if (Object* const moved = move_out(row->items[place])) handles_.push_back(static_cast<Row*>(moved));
        } else if (what < 70) {  // moved within
            Row* const row = walk();
            size_t const one = below(row->size), other = below(row->size);
            std::swap(row->items[one], row->items[other]);
            std::swap(row->expected(one), row->expected(other));
        } else if (what < 84) {  // moved in
            Row* const row = walk();
            retain(row);
            put(*row, take_handle());
            release(row);
        } else
            release(take_handle());
        while (handles_.size() > 400) release(take_handle());
    }
    Row* take_handle() {
        std::swap(handles_[below(handles_.size())], handles_.back());
        Row* const taken = handles_.back();
        handles_.pop_back();
        return taken;
    }

    void slice() {
        if (!sliced().is_running()) {
            if (below(30)) return;
            room_.heap.collector().collect_young();
            sliced().start();
            ++collections_;
        }
        sliced().work(1 + below(12));
    }

    // All that handles reach, and how many references to each were met.
    std::unordered_map<Object*, uint32_t> reach() {
        std::unordered_map<Object*, uint32_t> met;
        std::vector<Row*> waiting;
        auto const meet = [&](Object* object) {
            if (met[object]++ == 0) waiting.push_back(static_cast<Row*>(object));
        };
        for (Row* const row : handles_) meet(row);
        while (!waiting.empty()) {
            Row* const row = waiting.back();
            waiting.pop_back();
            for (size_t i = 0; i < row->size; ++i)
                if (row->items[i]) meet(row->items[i]);
        }
        return met;
    }
    size_t count_reached() { return reach().size(); }
    bool is_sound() {
        for (auto const& [object, references] : reach())
            if (object->shape != &row_shape() || (object->count & ~suspect_bit) < references ||
                !static_cast<Row*>(object)->is_whole())
                return false;
        return true;
    }

    CollectorHooks const hooks_ = collector_hooks;
    DeathHooks const rites_ = death_hooks;
    Room room_;
    std::mt19937 random_;
    std::vector<Row*> handles_;
    int collections_ = 0;
};

}  // namespace

TEST_CASE("the collection in slices takes what is dead and nothing else") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        Program(seed).run(100'000);
    }
}
