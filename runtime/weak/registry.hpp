// What an interpreter keeps about weak references and the end of the program.
#pragma once
#include <vector>

#include "runtime/value/owned.hpp"

namespace gossamer {

struct Finalizer;
class StatementWatch;
struct Module;
struct Tuple;
struct Dict;

// What atexit.register() was given; an empty function is one that was unregistered, or stands for all finalizers.
struct ExitHandler {
    Owned function;
    Owned args;    // a tuple
    Owned kwargs;  // a dict, or empty
    bool is_finalizers = false;
};

struct WeakRegistry {
    Finalizer* newest = nullptr;
    Finalizer* oldest = nullptr;
    bool is_shut_down = false;  // finalizers are called no more
    bool is_silent = false;     // no callback is called any more
    bool finalizers_are_registered = false;
    std::vector<ExitHandler> handlers;  // oldest first
    Module* module = nullptr;           // weakref; owned
    StatementWatch* watch = nullptr;    // the innermost, see statement_watch.hpp
};

// The current interpreter's, made when first asked for.
WeakRegistry& weak_registry();
// Drops all that it holds; without a call of anything that waits.
void destroy_weak_registry();

}  // namespace gossamer
