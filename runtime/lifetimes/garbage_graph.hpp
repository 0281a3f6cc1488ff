// A part of the heap as a numbered graph.
#pragma once
#include <vector>

#include "runtime/heap/layout.hpp"
#include "runtime/lifetimes/components.hpp"

namespace gossamer {

// From objects to numbers: a table of its own, because there may be millions.
class ObjectNumbers {
public:
    uint32_t find(Object const* object) const;  // no_node: has none
    void add(Object* object, uint32_t number);  // must not be there yet
    size_t size() const { return size_; }

private:
    struct Entry {
        Object const* object = nullptr;
        uint32_t number = 0;
    };
    size_t place_of(Object const* object) const;
    std::vector<Entry> table_;
    size_t size_ = 0;
};

struct GarbageGraph {
    std::vector<Object*> objects;  // of each node, borrowed
    ObjectNumbers numbers;
    Graph graph;
    std::vector<bool> is_class_edge;  // of each edge: from an instance to its class
};

// The pieces of garbage from the one at `start` on (and round), with all that they reach among the garbage, until at
// least `enough` are in; at most `most`. Empty: what hangs together is more than that.
GarbageGraph graph_of_garbage(std::vector<Object*> const& garbage, size_t start, size_t enough, size_t most);

}  // namespace gossamer
