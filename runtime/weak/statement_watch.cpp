#include "runtime/weak/statement_watch.hpp"

#include <algorithm>

#include "runtime/protocol/attributes.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/function.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/registry.hpp"
#include "runtime/weak/weak_containers.hpp"

namespace gossamer {

namespace {

bool is_entry_of_container(WeakReference& reference) {
    return (reference.kind == WeakKind::value_entry || reference.kind == WeakKind::key_entry ||
            reference.kind == WeakKind::set_entry) &&
           static_cast<WeakEntry&>(reference).container;
}

// What died, and what to do about it.
struct Advice {
    std::string subject, remedy;
};
Advice advice_for(Object& target) {
    Value const value = Value::of(&target);
    if (is_exactly(value, method_type))
        return {"the bound method, which is made anew each time it is looked up,", "use weakref.WeakMethod"};
    if (is_function(value)) {
        Function const& function = value.as<Function>();
        if (function.code->name->view() == "<lambda>")
            return {"the lambda", "keep it in a variable or an attribute that lives as long as it is needed"};
        return {fmt::format("the function '{}'", function.code->name->view()),
                "keep it in a variable or an attribute that lives as long as it is needed"};
    }
    return {fmt::format("the '{}' object", display_name(type_of(target))), "keep a strong reference to it"};
}

std::string tell(WeakReference& reference, Object& target) {
    auto const [subject, remedy] = advice_for(target);
    if (reference.callback && is_instance(reference.callback, finalize_type))
        return fmt::format("this finalizer has been called already: nothing else holds {} that it is for; register it "
                           "for an object that lives on",
                           subject);
    char const* what = "this weak reference";
    switch (reference.kind) {
        case WeakKind::proxy: what = "this weak proxy"; break;
        case WeakKind::method:
            return fmt::format("this weak method is dead already: nothing else holds {} it belongs to; keep a strong "
                               "reference to that",
                               subject);
        case WeakKind::value_entry:
        case WeakKind::key_entry:
        case WeakKind::set_entry:
            if (is_entry_of_container(reference)) {
                Object& container = *static_cast<WeakEntry&>(reference).container;
                char const* const part = reference.kind == WeakKind::value_entry ? "value"
                                         : reference.kind == WeakKind::key_entry ? "key"
                                                                                 : "element";
                return fmt::format("this entry of the {} is gone already: nothing else holds {} that is its {}; {}",
                                   display_name(type_of(container)), subject, part,
                                   is_exactly(Value::of(&target), method_type) ? "keep a strong reference to it"
                                                                               : remedy);
            }
            break;
        default: break;
    }
    return fmt::format("{} is dead already: nothing else holds {} that it refers to; {}", what, subject, remedy);
}

}  // namespace

StatementWatch::StatementWatch(Frame& frame) : outer_(weak_registry().watch), frame_(frame) {
    weak_registry().watch = this;
}
StatementWatch::~StatementWatch() { stop(); }

void StatementWatch::stop() {
    if (std::exchange(is_watching_, false)) weak_registry().watch = outer_;
}

void note_reference_made(WeakReference& reference, Object& target) {
    StatementWatch* const watch = weak_registry().watch;
    if (watch && &watch->frame_ == context().frame && reference.kind != WeakKind::method_function)
        watch->made_.push_back({&reference, &target});
}

void note_target_dies(Object& target) {
    StatementWatch* const watch = weak_registry().watch;
    if (!watch || watch->made_.empty() || &watch->frame_ != context().frame) return;
    for_each_reference(target, [&](WeakReference& reference) {
        if (!reference.count) return;  // on its way out itself
        auto const is_this = [&](auto& made) { return made.reference == &reference && made.target == &target; };
        if (std::none_of(watch->made_.begin(), watch->made_.end(), is_this)) return;
        StatementWatch::Dead dead;
        bool const is_finalizer = reference.callback && is_instance(reference.callback, finalize_type);
        Object* const witness = is_entry_of_container(reference) ? static_cast<WeakEntry&>(reference).container
                                : is_finalizer                   ? nullptr
                                                                 : static_cast<Object*>(&reference);
        if (witness && !witness->count) return;
        dead.text = tell(reference, target);
        // A plain reference holds nothing once its target has died, so nobody notices that it lives a little longer.
        if (witness && type_of(*witness).has(type_has_weakrefs)) {
            StatementWatch* const active = std::exchange(weak_registry().watch, nullptr);
            dead.witness = make_reference(Value::of(witness));
            weak_registry().watch = active;
            dead.is_observer = true;
        } else if (witness)
            dead.witness = Owned::share(Value::of(witness));
        watch->dead_.push_back(std::move(dead));
    });
}

bool StatementWatch::finish() {
    stop();
    std::vector<std::string> told;
    for (Dead& dead : dead_) {
        if (Value const witness = dead.witness.get()) {
            bool const is_alive =
                dead.is_observer ? target_of(witness.as<WeakReference>()) != nullptr : witness.object()->count > 1;
            if (!is_alive) continue;
        }
        if (std::find(told.begin(), told.end(), dead.text) == told.end()) told.push_back(std::move(dead.text));
    }
    dead_.clear();
    for (std::string const& text : told) {
        // At the prompt each input is a line 1 of its own.
        Code const& code = *frame_.code;
        bool const done =
            code.filename->view().starts_with("<stdin>-")
                ? warn_about_line(runtime_warning_type, text, code.filename, code.position_of(code, frame_.node).line)
                : warn_text(runtime_warning_type, text);
        if (!done) return false;
    }
    return true;
}

}  // namespace gossamer
