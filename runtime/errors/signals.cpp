#include "runtime/errors/signals.hpp"

#include <signal.h>

#include <cstring>
#include <utility>

#include "runtime/errors/raise.hpp"

namespace gossamer {

namespace {

Context* volatile signalled_context = nullptr;
volatile sig_atomic_t last_signal = 0;
volatile sig_atomic_t ending = 0;  // the last that became SystemExit

// What whoever started us does not want us to hear is not heard.
void listen_to(int number, struct sigaction const& action) {
    struct sigaction before;
    if (sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) sigaction(number, &action, nullptr);
}

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
    for (int const number : {SIGINT, SIGTERM, SIGHUP}) listen_to(number, action);
    signal(SIGPIPE, SIG_IGN);
}

bool take_signal() {
    Context& state = context();
    state.safe_point_reasons = state.safe_point_reasons & ~uint32_t{signal_arrived};
    int const number = last_signal;
    last_signal = 0;
    if (number == SIGINT) return raise_text(keyboard_interrupt_type, "");
    if (number != SIGTERM && number != SIGHUP) return true;
    ending = number;
    return raise_with(system_exit_type, Value::integer(status_after(number)));
}

void end_by(int number) { ending = number; }

void end_as_signalled(int status) {
    int const number = ending;
    if (!number || status != status_after(number)) return;
    signal(number, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, number);
    pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
    ::raise(number);
}

}  // namespace gossamer
