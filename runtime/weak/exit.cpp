#include "runtime/weak/exit.hpp"

#include <algorithm>

#include "runtime/errors/raise.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/module.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/protocol/sequence_view.hpp"
#include "runtime/types/file.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/registry.hpp"

namespace gossamer {

namespace {

// A __del__ may leave new objects with a __del__ behind; those that always do are cut off some time.
constexpr int rounds_of_farewell = 8;

bool is_file(Object const& object) { return type_of(object).slots.finalise == &finalise_file; }

// Lists what can be reached and still has its __del__ before it, the near before the far. Modules are not entered.
class Walk final : public Visitor {
public:
    void edge(Object*& slot) override { meet(slot); }
    void fixed_edge(Object* target) override { meet(target); }

    void start_from(Dict& name_space) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(name_space, position))
            if (entry->value.is_object()) meet(entry->value.object());
        while (next_ < met_.size()) {
            Object& object = *met_[next_++];
            size_t const first = met_.size();
            if (heap_.contents_of(object) == Contents::leaf || is_instance(Value::of(&object), module_type)) continue;
            trace(object, *this);
            // Lists and tuples are told from the end, as they also die.
            if (is_plain_sequence(Value::of(&object)))
                std::reverse(met_.begin() + static_cast<ptrdiff_t>(first), met_.end());
        }
    }

    // Those with a __del__, held; and the marks are taken off. Files wait: the others may still write to them.
    std::vector<Owned> finish() {
        std::vector<Owned> doomed;
        for (Object* const object : met_) {
            object->gc &= static_cast<uint8_t>(~gc_reached);
            if (object->flags & has_del && !is_file(*object)) doomed.push_back(Owned::share(Value::of(object)));
        }
        return doomed;
    }

private:
    void meet(Object* object) {
        if (is_immortal(*object) || object->gc & gc_reached) return;
        object->gc |= gc_reached;
        met_.push_back(object);
    }

    Heap& heap_ = heap();
    std::vector<Object*> met_;
    size_t next_ = 0;
};

void say_farewell(std::vector<Owned> const& doomed) {
    for (Owned const& owner : doomed) {
        Object* const object = owner.get().object();
        if (!(object->flags & has_del)) continue;
        object->flags = static_cast<uint8_t>((object->flags & ~has_del) | is_finalized);
        death_hooks.run_del(object);
    }
}

bool anybody_left() {
    bool found = false;
    heap().for_each_object([&](Object* object) { found = found || object->flags & has_del; });
    return found;
}

std::vector<Owned> everybody_left(bool files) {
    std::vector<Owned> doomed;
    heap().for_each_object([&](Object* object) {
        if (object->flags & has_del && is_file(*object) == files) doomed.push_back(Owned::share(Value::of(object)));
    });
    auto const serial = [](Owned const& owner) {
        Record* const record = record_of(*owner.get().object());
        return record ? record->birth_serial : 0;
    };
    std::stable_sort(doomed.begin(), doomed.end(),
                     [&](Owned const& a, Owned const& b) { return serial(a) < serial(b); });
    return doomed;
}

void run_all_del(Dict& main_namespace) {
    {
        Walk walk;
        walk.start_from(main_namespace);
        say_farewell(walk.finish());
    }
    if (Dict* const modules = context().modules) {
        Ref<Dict> const held = copy_of(*modules);
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*held, position)) {
            Module* const module = as_module(entry->value);
            if (!module || !module->dict) continue;
            Walk walk;
            walk.start_from(*module->dict);
            say_farewell(walk.finish());
        }
    }
    say_farewell(everybody_left(false));
    // The outer before what they are made around.
    std::vector<Owned> files = everybody_left(true);
    std::reverse(files.begin(), files.end());
    say_farewell(files);
}

}  // namespace

void register_exit_handler(Value function, Value args, Dict* kwargs) {
    ExitHandler handler;
    handler.function = Owned::share(function);
    handler.args = Owned::share(args);
    if (kwargs) handler.kwargs = Owned::share(Value::of(kwargs));
    weak_registry().handlers.push_back(std::move(handler));
}

bool unregister_exit_handler(Value function) {
    auto& handlers = weak_registry().handlers;
    for (size_t i = 0; i < handlers.size(); ++i) {
        if (!handlers[i].function) continue;
        Owned const held = Owned::share(handlers[i].function);
        auto const same = equals(held, function);
        if (!same) return false;
        if (!*same || i >= handlers.size()) continue;
        // The place stays, so that nobody who is walking along is disturbed.
        ExitHandler const gone = std::exchange(handlers[i], ExitHandler());
    }
    return true;
}

void run_exit_handlers() {
    WeakRegistry& registry = weak_registry();
    // What is registered from now on is not called any more.
    for (size_t i = registry.handlers.size(); i-- > 0;) {
        if (i >= registry.handlers.size()) continue;
        if (registry.handlers[i].is_finalizers) {
            run_finalizers_at_exit();
            continue;
        }
        if (!registry.handlers[i].function) continue;
        Owned const function = Owned::share(registry.handlers[i].function),
                    args = Owned::share(registry.handlers[i].args), kwargs = Owned::share(registry.handlers[i].kwargs);
        Owned const result = call(function, args.get().as<Tuple>(), kwargs ? &kwargs.get().as<Dict>() : nullptr);
        if (result) continue;
        Object* const pending = std::exchange(context().pending, nullptr);
        std::string message = "Exception ignored in atexit callback ";
        if (!append_repr(message, function)) clear_pending();
        context().pending = pending;
        report_unraisable(empty, message.c_str());
    }
    auto const gone = std::move(registry.handlers);
    registry.handlers.clear();
}

void run_exit_protocol(Dict& main_namespace) {
    run_exit_handlers();
    for (int round = 0; round < rounds_of_farewell && anybody_left(); ++round) run_all_del(main_namespace);
}

}  // namespace gossamer
