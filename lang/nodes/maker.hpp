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
// release() and store() by a statement: what dies of it sees the frame at this node.
inline void release_at(Node const& node, Frame& frame, Value old) {
    if (!old.is_object()) return;
    uint32_t const next = old.object()->count - 1;
    if (static_cast<int32_t>(next) <= 0) [[unlikely]] {
        frame.node = &node;
        return release_slow(old.object());
    }
    old.object()->count = next;
}
inline void store_at(Node const& node, Frame& frame, Value& slot, Value owned) {
    release_at(node, frame, std::exchange(slot, owned));
}

inline bool assign(Target* target, Frame& frame, Value owned) {
    if (target->is_local) [[likely]] {
        store_at(*target, frame, frame.slots[target->slot], owned);
        return true;
    }
    return target->assign(*target, frame, owned);
}

}  // namespace gossamer::nodes
