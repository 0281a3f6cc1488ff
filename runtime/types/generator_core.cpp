// Generators of all three kinds, as far as they are alike: their frame, what resuming it gives, how they end.
#include <cstdlib>

#include "runtime/errors/exception.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/generator_parts.hpp"

namespace gossamer {

namespace {

Generator& as_generator(Object& object) { return static_cast<Generator&>(object); }

void visit_generator(Object& object, Visitor& visitor) {
    Generator& generator = as_generator(object);
    visitor.visit(generator.name);
    visitor.visit(generator.qualified_name);
    // What a running body holds, it holds as a function does: its owners are no business of the generator's.
    Frame* const frame = generator.state == GeneratorState::running ? nullptr : generator.frame;
    if (frame) {
        visitor.visit_row(frame->slots, frame->code->slot_count);
        visitor.visit(frame->extra);
        visitor.visit(frame->object);
    }
    // The frame borrows its code and globals from here.
    if (generator.function) visitor.fixed_edge(reinterpret_cast<Object*>(generator.function));
    visitor.visit(generator.delegate);
    visitor.visit(generator.handled);
    visitor.visit(generator.result);
    visitor.visit(generator.finalizer);
    visitor.visit(generator.origin);
}

void name_edges_of_generator(Object& object, EdgeNamer& namer) {
    Generator& generator = as_generator(object);
    bool const is_async = is_exactly(Value::of(&object), async_generator_type);
    auto const name = [&](char const* plain, char const* coroutine, char const* async) {
        return is_exactly(Value::of(&object), coroutine_type) ? coroutine : is_async ? async : plain;
    };
    namer.attribute("__name__", generator.name);
    namer.attribute("__qualname__", generator.qualified_name);
    Frame* const frame = generator.state == GeneratorState::running ? nullptr : generator.frame;
    if (frame) {
        name_slots(*frame, frame->code->slot_count, namer);
        namer.part("the value it gives", frame->extra);
        namer.attribute(name("gi_frame", "cr_frame", "ag_frame"), frame->object);
    }
    namer.part("its function", generator.function);
    namer.attribute(generator.function ? name("gi_yieldfrom", "cr_await", "ag_await")
                                       : name("gi_code", "cr_code", "ag_code"),
                    generator.delegate);
    namer.part("the exception it handles", generator.handled);
    namer.part("its result", generator.result);
    namer.part("its finalizer", generator.finalizer);
    namer.attribute("cr_origin", generator.origin);
}

// The frame of a generator that will not run any more.
void drop_frame(Generator& generator) {
    Frame* const frame = std::exchange(generator.frame, nullptr);
    generator.state = GeneratorState::finished;
    if (!frame) return;
    FrameObject* const object = frame->object;
    bool const survives = object && object->count > 1;
    if (object) retire_frame_object(*frame);
    // What was being handled in there stays with the frame: its own traceback may be all that holds both.
    if (survives && generator.handled) store(object->ended->extra, move_out(generator.handled));
    for (uint32_t i = 0; i < frame->code->slot_count; ++i) store(frame->slots[i], empty);
    store(frame->extra, empty);
    std::free(frame);
}

void destroy_generator(Object& object) {
    Generator& generator = as_generator(object);
    drop_frame(generator);
    release(std::exchange(generator.delegate, empty));
    release(std::exchange(generator.handled, empty));
    release(std::exchange(generator.result, empty));
    release(std::exchange(generator.finalizer, empty));
    release(std::exchange(generator.origin, empty));
    if (generator.function) release(static_cast<Object*>(std::exchange(generator.function, nullptr)));
    if (generator.name) release(static_cast<Object*>(generator.name));
    if (generator.qualified_name) release(static_cast<Object*>(generator.qualified_name));
}

}  // namespace

Layout const generator_layout{
    .name = "generator",
    .visit = visit_generator,
    .destroy = destroy_generator,
    .size =
        [](Object const& object) {
            Frame const* const frame = static_cast<Generator const&>(object).frame;
            return sizeof(Generator) + (frame ? sizeof(Frame) + frame->code->slot_count * sizeof(Value) : 0);
        },
    .is_left_freely = true,
    .name_edges = name_edges_of_generator,
};

char const* kind_of(Generator const& generator) {
    Type const& type = type_of(generator);
    return &type == &coroutine_type ? "coroutine" : &type == &async_generator_type ? "async generator" : "generator";
}

namespace {

[[gnu::noinline, gnu::cold]] Raised raise_running(Generator const& generator) {
    return raise(value_error_type, "{} already executing", kind_of(generator));
}

// A StopIteration that leaves the body would look like its end (PEP 479).
[[gnu::noinline, gnu::cold]] Value forbid_stop(Generator const& generator, char const* what) {
    Owned const cause = take_pending();
    raise(runtime_error_type, "{} raised {}", kind_of(generator), what);
    Exception& error = *static_cast<Exception*>(context().pending);
    store(error.cause, retain(cause.get()));
    store(error.context_exception, retain(cause.get()));
    error.suppress_context = true;
    return empty;
}

// The body has ended: what the function closes over goes now, its code stays for gi_code.
void let_go(Generator& generator) {
    generator.flags &= static_cast<uint8_t>(~has_del);
    Function* const function = move_out(generator.function);
    if (!function) return;
    store(generator.delegate, retain(Value::of(function->code)));
    Owned const interrupted = is_pending() ? take_pending() : Owned();
    release(static_cast<Object*>(function));
    if (interrupted) restore_pending(Owned::share(interrupted.get()));
}

// `resume` gave nothing: an exception is pending, or the body has ended.
[[gnu::noinline]] Value after_end(Generator& generator) {
    if (generator.state == GeneratorState::finished) let_go(generator);
    if (!is_pending()) return empty;
    if (is_pending(stop_iteration_type)) return forbid_stop(generator, "StopIteration");
    if (is_pending(stop_async_iteration_type) && is_exactly(Value::of(&generator), async_generator_type))
        return forbid_stop(generator, "StopAsyncIteration");
    return empty;
}

// An item, or empty: then an exception is pending, or the body has ended and its result stands in `result`.
inline Value step(Generator& generator, Value sent) {
    Value const item = generator.resume(generator, sent);
    if (!item) [[unlikely]]
        return after_end(generator);
    // In the middle of something: whoever lets go of it now must have it closed.
    generator.flags |= has_del;
    return item;
}

// Ends the iteration with what the body returned. None needs no exception.
Value stop_with_result(Generator& generator) {
    if (is_pending()) return empty;
    Owned const result = move_out(generator.result);
    if (!result || result.get().is_none()) return empty;
    return raise_with(stop_iteration_type, result.get());
}

// Nothing comes from a generator that has ended; for a coroutine it is a mistake to ask.
Value refuse_finished(Generator const& generator) {
    if (!is_exactly(Value::of(&generator), coroutine_type)) return empty;
    return raise(runtime_error_type, "cannot reuse already awaited coroutine");
}

}  // namespace

Value generator_next(Value self) {
    Generator& generator = self.as<Generator>();
    if (generator.state >= GeneratorState::running) [[unlikely]]
        return generator.state == GeneratorState::running ? Value(raise_running(generator)) : empty;
    Value const item = step(generator, none);
    return item ? item : stop_with_result(generator);
}

namespace {

bool raise_end() {
    Owned const exit = make_exception(generator_exit_type, {});
    if (exit) raise_instance(exit.get());
    return bool(exit);
}

// Goes on in the node that waits for the delegate, which does as it is told.
Value step_throwing(Generator& generator, Throwing const& throwing) {
    generator.throwing = &throwing;
    Value const item = step(generator, empty);
    generator.throwing = nullptr;
    return item;
}

bool is_generator_exit(Value thrown) {
    if (as_exception(thrown)) return is_instance(thrown, generator_exit_type);
    return is_type(thrown) && thrown.as<Type>().derives_from(generator_exit_type);
}

}  // namespace

// What close() returns; empty: an exception is pending.
Value close_generator(Generator& generator) {
    switch (generator.state) {
        case GeneratorState::running: return raise_running(generator);
        case GeneratorState::finished: return none;
        // What the frame holds dies with the generator: nothing of it has run that could be wound up.
        case GeneratorState::fresh: generator.state = GeneratorState::finished; return none;
        case GeneratorState::suspended: break;
    }
    Owned const item = generator.delegate ? step_throwing(generator, {.given = nullptr, .closes = true, .is_end = true})
                       : raise_end()      ? step(generator, empty)
                                          : empty;
    if (item) return raise(runtime_error_type, "{} ignored GeneratorExit", kind_of(generator));
    if (!is_pending()) {
        if (is_exactly(Value::of(&generator), async_generator_type)) {  // whose end is no StopIteration
            Owned const end = make_exception(stop_async_iteration_type, {});
            return end ? Value(raise_instance(end.get())) : empty;
        }
        Value const result = move_out(generator.result);
        return result ? result : none;
    }
    if (!is_pending(generator_exit_type) && !is_pending(stop_iteration_type)) return empty;
    clear_pending();
    return none;
}

void clear_references_to_dying(Generator& generator) {
    if (!(generator.flags & has_weak_referents)) return;
    generator.flags &= static_cast<uint8_t>(~has_weak_referents);
    death_hooks.clear_weak_references(&generator);
}

// A generator that nobody holds any more and that is in the middle of something.
void generator_finalise(Value self) {
    Generator& generator = self.as<Generator>();
    clear_references_to_dying(generator);
    if (generator.state != GeneratorState::suspended) return;
    Owned interrupted = is_pending() ? take_pending() : Owned();
    Owned const closed = close_generator(generator);
    if (!closed) report_unraisable(self);
    if (interrupted) restore_pending(std::move(interrupted));
}

Value generator_send(Generator& generator, Value value) {
    if (generator.state == GeneratorState::running) [[unlikely]]
        return raise_running(generator);
    if (generator.state == GeneratorState::finished) return refuse_finished(generator);
    if (generator.state == GeneratorState::fresh && !value.is_none())
        return raise(type_error_type, "can't send non-None value to a just-started {}", kind_of(generator));
    Value const item = step(generator, retain(value));
    return item ? item : stop_with_result(generator);
}

namespace {

Value throw_here(Generator& generator, Value exception) {
    if (generator.state == GeneratorState::running) return raise_running(generator);
    if (generator.state == GeneratorState::finished) {
        if (!refuse_finished(generator) && is_pending()) return empty;
        restore_pending(Owned::share(exception));
        return empty;
    }
    restore_pending(Owned::share(exception));
    if (generator.state == GeneratorState::fresh) {
        // It is raised where the body would have begun, before anything there could take a StopIteration amiss.
        add_traceback(*generator.frame, nullptr);
        Owned interrupted = take_pending();
        drop_frame(generator);
        let_go(generator);
        restore_pending(std::move(interrupted));
        return empty;
    }
    Value const item = step(generator, empty);
    return item ? item : stop_with_result(generator);
}

}  // namespace

Value generator_throw(Generator& generator, Arguments const& given, bool is_end) {
    if (generator.state == GeneratorState::suspended && generator.delegate) {
        bool const closes = is_end && is_generator_exit(given[0]);
        bool reaches = closes || is_generator_or_coroutine(generator.delegate);
        Owned method;
        if (!reaches) {
            auto const found = find_attribute(generator.delegate, names::throw_);
            if (!found) return empty;
            method = Owned(*found);
            reaches = bool(method);
        }
        if (reaches) {
            Value const item =
                step_throwing(generator, {.given = &given, .method = method.get(), .closes = closes, .is_end = is_end});
            return item ? item : stop_with_result(generator);
        }
    }
    // Whatever is wrong with the arguments is found where the exception would be raised.
    Owned const exception = thrown_exception(given);
    return exception ? throw_here(generator, exception.get()) : empty;
}

bool generator_close(Generator& generator) {
    Owned const result = close_generator(generator);
    return bool(result);
}

}  // namespace gossamer
