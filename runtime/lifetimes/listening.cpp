#include "runtime/lifetimes/listening.hpp"

#include "runtime/core/tuple.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/heap/collector.hpp"
#include "runtime/heap/context.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/lifetimes/chronicle.hpp"
#include "runtime/lifetimes/watch.hpp"

namespace gossamer {

namespace {

// Called by the heap for whatever is_watched.
void tell(Object* object, DeathEvent event) {
    Lifetimes* const here = lifetimes_if_any();
    if (!here) return;
    if (here->chronicle) here->chronicle->tell(*object, event);
    if (event == DeathEvent::death && !here->watches.empty()) tell_watches(*object);
}

// The call whose end drops variables, if the innermost call under way is the one that it returns to.
Frame const* ending_call() {
    Context const& here = context();
    return here.ending && here.ending->previous == here.frame ? here.ending : nullptr;
}

// The last slot counts: those before it have been dropped already.
std::string variable_of(Frame const& frame, Object& object) {
    Tuple& names = *frame.code->variable_names;
    for (size_t i = std::min<size_t>(names.size, frame.code->slot_count); i-- > 0;)
        if (frame.slots[i] == Value::of(&object)) return std::string(names[i].as<Str>().view());
    return {};
}

std::string function_of(Code const& code) { return std::string(code.qualified_name->view()); }

std::string called(std::string const& function) {
    return function.ends_with('>') && !function.ends_with("<lambda>") ? function : function + "()";
}

}  // namespace

char const* name_of(DeathCause cause) {
    switch (cause) {
        case DeathCause::count: return "count";
        case DeathCause::collector: return "collector";
        case DeathCause::exit: break;
    }
    return "exit";
}

std::string SourcePlace::short_file() const { return file.substr(file.rfind('/') + 1); }
std::string SourcePlace::in() const { return called(function); }
std::string SourcePlace::source() const {
    std::string const text = source_line(file, line);
    size_t const first = text.find_first_not_of(" \t\f");
    return first == text.npos ? "" : text.substr(first, text.find_last_not_of(" \t\f") + 1 - first);
}

bool is_library(Code const& code) { return code.filename->view().starts_with("<embedded "); }

SourcePlace place_of(Frame const* frame) {
    Frame const* shown = frame;
    while (shown && is_library(*shown->code)) shown = shown->previous;
    if (!shown) shown = frame;
    if (!shown) return {};
    Code const& code = *shown->code;
    uint32_t const line = shown->node ? code.position_of(code, shown->node).line : code.first_line;
    return {std::string(code.filename->view()), function_of(code), line};
}

Occasion occasion_of(Object& object) {
    Lifetimes const* const here = lifetimes_if_any();
    Occasion occasion;
    if (here && here->has_ended) {
        occasion.cause = DeathCause::exit;
        return occasion;
    }
    Collector const& collector = heap().collector();
    occasion.place = place_of(context().frame);
    if (collector.is_breaking()) {
        occasion.cause = DeathCause::collector;
        occasion.is_automatic = collector.is_automatic();
    } else if (Frame const* const ended = ending_call(); ended && !is_library(*ended->code)) {
        occasion.ended_call = called(function_of(*ended->code));
        occasion.variable = variable_of(*ended, object);
    }
    return occasion;
}

Lifetimes::Lifetimes() { death_hooks.tell = tell; }
Lifetimes::~Lifetimes() = default;

Lifetimes& lifetimes() {
    if (!context().lifetimes) context().lifetimes = new Lifetimes;
    return *context().lifetimes;
}

void destroy_lifetimes() {
    Lifetimes* const here = context().lifetimes;
    if (!here) return;
    heap().listen_to_births(nullptr);
    forget_watches();
    delete std::exchange(context().lifetimes, nullptr);
}

}  // namespace gossamer
