// A cycle in the words of the program: the things it goes through, how each holds the next, and which of these edges
// should be a weak one.
//
// Things are what a programmer thinks of as objects: instances, functions, generators, frames, exceptions. Lists,
// tuples, dicts, sets, cells, bound methods and tracebacks are merely on the way from one thing to the next
// (`Node('a').children[0]`), unless the cycle has no thing at all.
#pragma once
#include <string>
#include <vector>

#include "runtime/lifetimes/edges.hpp"

namespace gossamer {

struct CycleStep {
    Object* holder;  // borrowed
    NamedEdge edge;
};
// A closed walk: each step's target is the holder of the next, the last one's that of the first.
using CycleWalk = std::vector<CycleStep>;

// From worst to best to be weakened.
enum class HopKind : uint8_t {
    class_of_instance,  // or how a class holds itself: cannot be weak
    hidden,             // what programs have no name for
    keeper,             // an attribute that holds a function, generator or exception: nobody else does
    of_class,           // an attribute of a class
    item,               // in a list, tuple, dict or set
    chained,            // from one exception to another
    default_value,      // of a parameter
    local,              // a variable of a call that has ended, or of a generator
    cell,               // a variable that a function shares with the one around it
    attribute,          // that holds an instance
    method,             // a bound method that is kept somewhere
    back,               // an attribute with a name like parent or owner
};

// From one thing to the next.
struct CycleHop {
    HopKind kind = HopKind::hidden;
    Object* holder = nullptr;  // borrowed
    Object* target = nullptr;
    std::string via;      // ".children[0]", " closure 'loop'"
    std::string pattern;  // the same without places and keys: ".children[…]"
    // What the program would change: the edges of this name from all holders of the same sort.
    void const* sort = nullptr;  // see sort_of
    EdgeKind name_kind = EdgeKind::part;
    Owned name;
};
std::vector<CycleHop> hops_of(CycleWalk const& walk);

// What holders of one sort have in common: the class of instances, the code of functions, frames and generators.
void const* sort_of(Object& thing);
// "Node", "function f()", "generator g()", "f()", "class Node".
std::string words_for_sort(Object& thing);
// Calls each(Object& owner, NamedEdge const&) for the edges of a thing that go by a name of its own: its attributes and
// variables, be they in the object, in its __dict__ or in the cells of a function.
template <class Each> void for_each_own_edge(Object& thing, Each each);
bool is_same_name(CycleHop const& hop, NamedEdge const& edge);

// The class's file, without its folder, and line; line 0: unknown (a built-in one). Of functions, generators and
// frames those of their code.
struct Definition {
    std::string name, file;
    uint32_t line = 0;
};
Definition definition_of(Object& thing);

// A class of a module of the library: what such modules make and drop while they are imported is nobody's leak.
bool is_class_of_library(Object& thing);

// "Node.parent", "function f() closure 'x'": the edge of which the advice speaks; and the advice.
std::string words_for_edge(CycleHop const& hop);
std::string advice_for(CycleHop const& hop);

// What holds a thing's own edges for it: the tuple of a function's cells, the __dict__ of an instance, class or module.
// Null: nothing does.
Object* stand_in_of(Object& thing);

template <class Each> void for_each_own_edge(Object& thing, Each each) {
    for_each_named_edge(thing, [&](NamedEdge const& edge) { each(thing, edge); });
    if (Object* const other = stand_in_of(thing))
        for_each_named_edge(*other, [&](NamedEdge const& edge) { each(*other, edge); });
}

}  // namespace gossamer
