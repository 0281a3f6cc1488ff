// The end of a program: everybody gets to say goodbye while everything still works.
//
//   1. atexit handlers, newest first; all finalizers that wait are called as one block, newest first, in the place of
//      the first one's registration.
//   2. __del__ of everything that is still alive, with all names still bound: first what __main__ reaches, in the order
//      of its names, the near before the far; then what other modules reach; then the rest, in the order of birth.
//   3. Whoever owns the interpreter then frees everything, without running program code.
//
// An exception in a handler or a __del__ goes to sys.unraisablehook; one in a finalizer to sys.excepthook.
#pragma once
#include "runtime/core/dict.hpp"

namespace gossamer {

void run_exit_protocol(Dict& main_namespace);

// The first part alone, as atexit._run_exitfuncs() does it. The handlers are gone afterwards.
void run_exit_handlers();
// atexit.register(); all borrowed, args a tuple, kwargs null or a dict.
void register_exit_handler(Value function, Value args, Dict* kwargs);
// atexit.unregister(): all handlers whose function compares equal. False: an exception is pending.
[[nodiscard]] bool unregister_exit_handler(Value function);

}  // namespace gossamer
