// Objects for tests of the heap: a pair of references and a number, whose deaths are written down.
#pragma once
#include <vector>

#include "runtime/heap/context.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/object/type.hpp"

namespace toys {

using namespace gossamer;

// A context with a heap, and nothing else.
struct Room {
    Heap heap;
    Context context;
    Context* outer = current_context;
    Room() {
        context.heap = &heap;
        current_context = &context;
    }
    ~Room() { current_context = outer; }
};

struct Pair : Object {
    Object *first, *second;
    int number;
};

inline std::vector<int> deaths;

inline void destroy_pair(Object& object) {
    auto& pair = static_cast<Pair&>(object);
    if (pair.first) release(pair.first);
    if (pair.second) release(pair.second);
    deaths.push_back(pair.number);
}

inline constexpr Layout pair_layout{
    .name = "pair",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(static_cast<Pair&>(object).first);
            visitor.visit(static_cast<Pair&>(object).second);
        },
    .destroy = destroy_pair,
    .size = [](Object const&) { return sizeof(Pair); },
};

inline Shape& pair_shape() {
    static Shape shape;
    shape.layout = &pair_layout;
    return shape;
}

// Takes over the references.
inline Pair* make_pair(int number, Object* first = nullptr, Object* second = nullptr) {
    auto* const pair = static_cast<Pair*>(heap().allocate(sizeof(Pair), &pair_shape(), Contents::references));
    pair->first = first;
    pair->second = second;
    pair->number = number;
    return pair;
}

}  // namespace toys
