#include "runtime/lifetimes/watch.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/lifetimes/description.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/classes.hpp"

namespace gossamer {

Type watch_type;

namespace {

Watch& watch_of(Value self) { return self.as<Watch>(); }

// "Image('a') died at prog.py:12 in load(): the last reference was dropped by  del image"
std::string report_of(Watch const& watch, Occasion const& occasion) {
    std::string const what(watch.description->view());
    if (occasion.cause == DeathCause::exit) return what + " was still alive when the program ended";
    std::string text = what + " died";
    SourcePlace const& place = occasion.place;
    if (!place.file.empty()) text += fmt::format(" at {}:{} in {}", place.short_file(), place.line, place.in());
    if (occasion.cause == DeathCause::collector) {
        text += occasion.is_automatic ? ": garbage that an automatic collection found"
                                      : ": garbage that the collector was asked to find";
        text += occasion.is_automatic ? ", near" : ", by";
    } else if (!occasion.variable.empty())
        text += fmt::format(": the last reference was the variable '{}' of {}, which ended; called by",
                            occasion.variable, occasion.ended_call);
    else if (!occasion.ended_call.empty())
        text += fmt::format(": the last reference went with the variables of {}, which ended; called by",
                            occasion.ended_call);
    else
        text += ": the last reference was dropped by";
    std::string const source = place.source();
    return text + "  " + (source.empty() ? "(source not found)" : source);
}

bool write_report(Watch& watch) {
    std::string const line = std::string(watch.report->view()) + "\n";
    if (watch.file.is_none()) return write_to_stderr(line);
    Ref<Str> const text = make_str(line);
    Owned const file = Owned::share(watch.file);
    return bool(Owned(call_method(file, intern("write"), {text.value()})));
}

// Takes over the registry's hold on the watch.
void tell(Watch* watch, Occasion const& occasion) {
    Ref<Watch> const held = Ref<Watch>::adopt(watch);
    watch->target = nullptr;
    watch->cause = occasion.cause;
    watch->report = make_str(report_of(*watch, occasion)).release();
    if (!occasion.place.file.empty()) {
        watch->died_file = make_str(occasion.place.file).release();
        watch->died_in = make_str(occasion.place.function).release();
        watch->died_line = occasion.place.line;
    }
    Owned const callback = Owned::share(watch->callback);
    if ((callback.get().is_none() || !watch->file.is_none()) && !write_report(*watch)) report_unraisable(held.value());
    if (!callback.get().is_none() && !Owned(call(callback, {held.value()}))) report_unraisable(callback);
}

void tell_all(std::vector<Watch*> const& watches, Occasion const& occasion) {
    Object* const pending = std::exchange(context().pending, nullptr);
    for (Watch* const watch : watches) tell(watch, occasion);
    context().pending = pending;
}

bool cancel(Watch& watch) {
    Object* const target = std::exchange(watch.target, nullptr);
    if (!target) return true;
    watch.is_cancelled = true;
    auto& all = lifetimes().watches;
    auto const found = all.find(target);
    std::erase(found->second, &watch);
    if (found->second.empty()) all.erase(found);
    release(&watch);
    return true;
}

// --- the class

Value make(Type&, Arguments const&) {
    return raise(type_error_type, "lifetime.watch(object) makes a Watch, the class does not");
}
bool cancel_method(Watch& watch) {
    Ref<Watch> const held = Ref<Watch>::share(&watch);
    return cancel(watch);
}
Value enter(Value self) { return retain(self); }
bool leave(Value self, Arguments const&) {
    Ref<Watch> const held = Ref<Watch>::share(&watch_of(self));
    return cancel(*held);
}

Value get_alive(Value self) {
    Watch& watch = watch_of(self);
    return watch.is_cancelled ? none : Value::boolean(!watch.report || watch.cause == DeathCause::exit);
}
Value get_how(Value self) {
    Watch& watch = watch_of(self);
    return watch.report ? make_str(name_of(watch.cause)).release_value() : none;
}
Value get_died_at(Value self) {
    Watch& watch = watch_of(self);
    if (!watch.died_file) return none;
    return make_tuple({Value::of(watch.died_file), Value::integer(watch.died_line), Value::of(watch.died_in)})
        .release_value();
}
Value get_report(Value self) {
    Watch& watch = watch_of(self);
    return watch.report ? retain(Value::of(watch.report)) : none;
}
Value get_description(Value self) { return retain(Value::of(watch_of(self).description)); }

Value repr(Value self) {
    Watch& watch = watch_of(self);
    char const* const state = watch.is_cancelled ? "cancelled" : watch.report ? name_of(watch.cause) : "alive";
    return make_str(fmt::format("<lifetime.Watch of {}: {}>", watch.description->view(), state)).release_value();
}

void visit(Object& object, Visitor& visitor) {
    auto& watch = static_cast<Watch&>(object);
    visitor.visit(watch.description);
    visitor.visit(watch.callback);
    visitor.visit(watch.file);
    visitor.visit(watch.died_file);
    visitor.visit(watch.died_in);
    visitor.visit(watch.report);
}

void destroy(Object& object) {
    auto& watch = static_cast<Watch&>(object);
    drop(watch.description);
    drop(watch.callback);
    drop(watch.file);
    drop(watch.died_file);
    drop(watch.died_in);
    drop(watch.report);
}

Layout const layout = {
    .name = "watch",
    .visit = visit,
    .destroy = destroy,
    .size = [](Object const&) { return sizeof(Watch); },
};

constexpr Native methods[] = {
    method<&cancel_method, "cancel()">("Forget the object: nothing is told when it dies."),
    method<&enter, "__enter__()">("Return the watch itself."),
    method<&leave, "__exit__(*args)">("Cancel the watch."),
};
constexpr Member members[] = {
    {"alive", get_alive, nullptr, "Whether the object is alive; None if the watch was cancelled."},
    {"how", get_how, nullptr, "How the object died: 'count', 'collector' or 'exit'; None if it has not."},
    {"died_at", get_died_at, nullptr, "Where the object died: (file, line, function), or None."},
    {"report", get_report, nullptr, "What there is to say of the object's death, or None."},
    {"description", get_description, nullptr, "The object in words, as it was when the watch was set."},
};

void define_watch() {
    TypeDefinition type;
    type.name = "Watch";
    type.module = "lifetime";
    type.doc = "Tells when an object has died and which line of source dropped the last reference: see watch().";
    type.layout = &layout;
    type.size = sizeof(Watch);
    type.record_offset = offsetof(Watch, record);
    type.flags = type_has_weakrefs;
    type.slots.make = make;
    type.slots.repr = repr;
    type.methods = methods;
    type.members = members;
    define_type(watch_type, type);
}
FurtherTypes const further_types{define_watch};

}  // namespace

Ref<Watch> make_watch(Value object, Value callback, Value file) {
    if (!object.is_object() || is_immortal(*object.object())) {
        raise(type_error_type, "cannot watch {}: it never dies", describe_value(object));
        return {};
    }
    if (!callback.is_none() && !is_callable(callback)) {
        raise(type_error_type, "callback must be callable or None, not '{}'", display_name(type_of(callback)));
        return {};
    }
    Ref<Str> description = TRY(make_str(describe_value(object)));
    Ref<Watch> watch = Ref<Watch>::adopt(TRY(allocate_instance<Watch>(watch_type)));
    Lifetimes& here = lifetimes();
    watch->target = object.object();
    watch->serial = ++here.watch_serial;
    watch->description = description.release();
    watch->callback = retain(callback);
    watch->file = retain(file);
    watch->died_file = watch->died_in = watch->report = nullptr;
    watch->died_line = 0;
    watch->cause = DeathCause::count;
    watch->is_cancelled = false;
    object.object()->flags |= is_watched;
    here.watches[object.object()].push_back(Ref<Watch>::share(watch.get()).release());
    return watch;
}

void tell_watches(Object& object) {
    auto& all = lifetimes().watches;
    auto const found = all.find(&object);
    if (found == all.end()) return;
    std::vector<Watch*> const watches = std::move(found->second);
    all.erase(found);
    tell_all(watches, occasion_of(object));
}

void tell_watches_of_exit() {
    Lifetimes* const here = lifetimes_if_any();
    if (!here || here->watches.empty()) return;
    std::vector<Watch*> watches;
    for (auto& [object, of_object] : here->watches) watches.insert(watches.end(), of_object.begin(), of_object.end());
    here->watches.clear();
    std::sort(watches.begin(), watches.end(), [](Watch* a, Watch* b) { return a->serial < b->serial; });
    Occasion exit;
    exit.cause = DeathCause::exit;
    tell_all(watches, exit);
}

void forget_watches() {
    Lifetimes* const here = lifetimes_if_any();
    if (!here) return;
    auto const all = std::move(here->watches);
    here->watches.clear();
    for (auto const& [object, watches] : all)
        for (Watch* const watch : watches) release(watch);
}

}  // namespace gossamer
