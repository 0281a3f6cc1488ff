#include "runtime/errors/signals.hpp"

#include <signal.h>

#include <cstring>
#include <utility>

#include "runtime/errors/raise.hpp"

namespace gossamer {

namespace {

Context* volatile signalled_context = nullptr;
volatile sig_atomic_t last_signal = 0;

void note_signal(int number) {
    last_signal = number;
    if (Context* const target = signalled_context)
        target->safe_point_reasons = target->safe_point_reasons | signal_arrived;
}

}  // namespace

void install_signal_handlers() {
    signalled_context = &context();
    struct sigaction action;
    std::memset(&action, 0, sizeof action);
    action.sa_handler = &note_signal;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    signal(SIGPIPE, SIG_IGN);
}

bool take_signal() {
    Context& state = context();
    state.safe_point_reasons = state.safe_point_reasons & ~uint32_t{signal_arrived};
    int const number = last_signal;
    last_signal = 0;
    if (number == SIGINT) return raise_text(keyboard_interrupt_type, "");
    if (number == SIGTERM) return raise_with(system_exit_type, Value::integer(128 + SIGTERM));
    return true;
}

}  // namespace gossamer
