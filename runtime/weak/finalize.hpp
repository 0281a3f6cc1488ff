// weakref.finalize: calls a function when an object has died, or at exit; once.
//
// The registry, which the interpreter owns, keeps each finalizer that still has something to do, oldest first. It is
// strong on the finalizer, which is strong on function and arguments; on the object it is weak.
#pragma once
#include "runtime/core/dict.hpp"
#include "runtime/weak/weak_reference.hpp"

namespace gossamer {

struct Finalizer : Object {
    Record* record;
    WeakReference* reference;  // whose callback this is; owned; null once it has been called or detached
    Value function;            // owned, as are the next two; empty when it has been called or detached
    Tuple* args;
    Dict* kwargs;      // or null
    Finalizer* newer;  // in the registry
    Finalizer* older;
    bool at_exit;
};
extern Type finalize_type;

// Warns if what the finalizer holds leads to its object: at the prompt and under -X dev. False: an exception is
// pending.
[[nodiscard]] bool warn_if_kept_alive(Object& object, Finalizer const& finalizer);

// Calls all that want to be called at exit, newest first, those included that are registered meanwhile. Errors go
// to sys.excepthook.
void run_finalizers_at_exit();

}  // namespace gossamer
