// Making nodes: the unit's arena and the span of what was written.
#pragma once
#include <new>

#include "lang/engine/unit.hpp"
#include "lang/nodes/node.hpp"

namespace gossamer::nodes {

struct Span {
    uint32_t start = 0, end = 0;
};

struct Maker {
    Unit& unit;
    bool specialise = true;  // false: every node stays on its most general form

    template <class T> T* make(Span span, Execute execute) {
        T* const node = new (unit.allocate(sizeof(T))) T;
        node->execute = execute;
        node->start = span.start;
        node->end = span.end;
        return node;
    }
    template <class T> T* array(size_t count) {
        return static_cast<T*>(unit.allocate(sizeof(T) * (count ? count : 1)));
    }
};

// A row of nodes in the arena.
struct Row {
    Node** items = nullptr;
    uint32_t count = 0;
    Node* operator[](size_t i) const { return items[i]; }
    Node** begin() const { return items; }
    Node** end() const { return items + count; }
};

// Where a value goes. `assign` takes over the owned value, also when it fails.
struct Target : Node {
    bool (*assign)(Target& self, Frame& frame, Value owned);
    uint32_t slot = 0;      // of a local
    bool is_local = false;  // then whoever assigns may store into the slot by itself
};
struct Targets {
    Target** items = nullptr;
    uint32_t count = 0;
};
inline bool assign(Target* target, Frame& frame, Value owned) {
    if (target->is_local) [[likely]] {
        store(frame.slots[target->slot], owned);
        return true;
    }
    return target->assign(*target, frame, owned);
}

}  // namespace gossamer::nodes
