// lifetime.watch(): tells when an object has died, and which line of source dropped the last reference.
//
// A Watch knows its object by address and keeps nothing of it alive; the interpreter keeps the Watch until the object
// has died, so nobody else has to. What is told is written to a file (standard error, if there is no callback), or
// given to a callback as the Watch itself. It is told when weak references have been cleared and their callbacks have
// run: the object is beyond reach. What goes wrong in there goes to sys.unraisablehook.
#pragma once
#include "runtime/lifetimes/listening.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Watch : Object {
    Record* record;
    Object* target;    // not owned; null: has died, or is watched no more
    uint64_t serial;   // in the order in which they were made
    Str* description;  // of the object, as it was when the watch was set; owned, as are the rest
    Value callback;    // None: none
    Value file;        // None: sys.stderr, if there is no callback
    Str* died_file;    // null: has not died by now, or not in program code
    Str* died_in;
    uint32_t died_line;
    Str* report;  // what there is to say; null: still alive
    DeathCause cause;
    bool is_cancelled;
};
extern Type watch_type;

// Null: TypeError (what never dies can not be watched), or a mistake in the object's description.
Ref<Watch> make_watch(Value object, Value callback, Value file);

// The object dies: tells all who watch it.
void tell_watches(Object& object);
// The program has ended: tells all who still watch, in the order in which they began.
void tell_watches_of_exit();
// Lets go of all, and tells nobody.
void forget_watches();

}  // namespace gossamer
