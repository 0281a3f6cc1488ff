// Death by count: what happens when the last owner of an object lets go, in CPython's order.
//
//   1. __del__, once in a life, with weak references still alive. If somebody holds the object afterwards, it
//      lives on with all that it has.
//   2. Weak references are cleared, and their callbacks run.
//   3. What it holds is dropped: __slots__, then __dict__, then the contents that its built-in layout knows.
//   4. Its memory is freed, and last of all its class is let go.
//
// Deaths nest depth first, as calls do. Only when thousands are under way (the depth at which CPython's
// trashcan steps in), or the machine stack runs low, further ones are put off, newest first, until the nest
// has shrunk. So a chain of a million objects needs no more stack than one of ten thousand.
#pragma once
#include "runtime/heap/object.hpp"

namespace gossamer {

// What is told of an object that is_watched, in this order: that nobody holds it any more; then, if its __del__ put it
// somewhere, that it lives on; otherwise, when its weak references are cleared and what it holds is still there, that
// it dies.
enum class DeathEvent : uint8_t { last_reference, resurrected, death };

// What later layers contribute; set once, before any object with the flag in question exists.
struct DeathHooks {
    void (*run_del)(Object* object) = nullptr;                 // has_del
    void (*clear_weak_references)(Object* object) = nullptr;   // has_weak_referents; runs the callbacks too
    void (*tell)(Object* object, DeathEvent event) = nullptr;  // is_watched; may run program code when it dies
};
inline DeathHooks death_hooks;

// Drops the values of __slots__ and the __dict__, and frees the record (object/record.cpp, which knows of them).
void drop_attributes(Object& object);

// How many deaths may be nested before further ones wait.
constexpr uint32_t death_depth_limit = 9948;
// The nest must have shrunk by so many before those that wait are taken up.
constexpr uint32_t death_depth_slack = 50;

}  // namespace gossamer
