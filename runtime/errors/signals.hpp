// Signals that become exceptions. One interpreter of a process takes them; its handler only notes that one came, and
// whoever passes a safe point next (see lang/nodes/node.hpp) or takes the next item of an iterator raises it there.
#pragma once
#include "runtime/heap/context.hpp"

namespace gossamer {

// SIGINT becomes KeyboardInterrupt and SIGTERM SystemExit, in the interpreter that is current now.
void install_signal_handlers();

// Has one come? False: its exception is pending.
[[gnu::noinline, gnu::cold]] bool take_signal();
inline bool check_signal() {
    if (context().safe_point_reasons & signal_arrived) [[unlikely]]
        return take_signal();
    return true;
}

}  // namespace gossamer
