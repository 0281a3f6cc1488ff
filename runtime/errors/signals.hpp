// Signals that become exceptions. One interpreter of a process takes them; its handler only notes that one came, and
// whoever passes a safe point next (see lang/nodes/node.hpp) or takes the next item of an iterator raises it there.
#pragma once
#include "runtime/heap/context.hpp"

namespace gossamer {

// SIGINT becomes KeyboardInterrupt, SIGTERM and SIGHUP become SystemExit, in the interpreter that is current now. Those
// that the process was started to ignore stay ignored.
void install_signal_handlers();

// The status of a program that a signal ended, as shells tell it.
constexpr int status_after(int number) { return 128 + number; }
// An uncaught KeyboardInterrupt ends the program, by whatever it was raised.
void end_by(int number);
// All is put away, and the status is this. If a signal is what ended the program, the process ends by that signal once
// more, so that its parent sees so; otherwise returns.
void end_as_signalled(int status);

// Has one come? False: its exception is pending.
[[gnu::noinline, gnu::cold]] bool take_signal();
inline bool check_signal() {
    if (context().safe_point_reasons & signal_arrived) [[unlikely]]
        return take_signal();
    return true;
}

}  // namespace gossamer
