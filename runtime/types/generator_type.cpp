// generator: what send, throw and close mean, on top of resuming the frame.
#include <cstddef>
#include <cstdlib>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generator.hpp"
#include "runtime/types/generic_alias.hpp"

namespace gossamer {

Type generator_type;

namespace {

Generator& as_generator(Object& object) { return static_cast<Generator&>(object); }
Generator& as_generator(Value value) { return value.as<Generator>(); }

void visit_generator(Object& object, Visitor& visitor) {
    Generator& generator = as_generator(object);
    visitor.visit(generator.name);
    visitor.visit(generator.qualified_name);
    if (Frame* const frame = generator.frame) {
        for (uint32_t i = 0; i < frame->code->slot_count; ++i) visitor.visit(frame->slots[i]);
        visitor.visit(frame->extra);
        visitor.visit(frame->object);
    }
    // The frame borrows its code and globals from here.
    if (generator.function) visitor.fixed_edge(reinterpret_cast<Object*>(generator.function));
    visitor.visit(generator.delegate);
    visitor.visit(generator.handled);
    visitor.visit(generator.result);
}

// The frame of a generator that will not run any more.
void drop_frame(Generator& generator) {
    Frame* const frame = std::exchange(generator.frame, nullptr);
    generator.state = GeneratorState::finished;
    if (!frame) return;
    if (frame->object) retire_frame_object(*frame);
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
    if (generator.function) release(static_cast<Object*>(std::exchange(generator.function, nullptr)));
    if (generator.name) release(static_cast<Object*>(generator.name));
    if (generator.qualified_name) release(static_cast<Object*>(generator.qualified_name));
}

Layout const generator_layout{
    .name = "generator",
    .visit = visit_generator,
    .destroy = destroy_generator,
    .size = [](Object const& object) {
        Frame const* const frame = static_cast<Generator const&>(object).frame;
        return sizeof(Generator) + (frame ? sizeof(Frame) + frame->code->slot_count * sizeof(Value) : 0);
    },
};

[[gnu::noinline, gnu::cold]] Raised raise_running() { return raise(value_error_type, "generator already executing"); }

// A StopIteration that leaves the body would look like its end (PEP 479).
[[gnu::noinline, gnu::cold]] Value forbid_stop_iteration() {
    Owned const cause = take_pending();
    raise(runtime_error_type, "generator raised StopIteration");
    Exception& error = *static_cast<Exception*>(context().pending);
    store(error.cause, retain(cause.get()));
    store(error.context_exception, retain(cause.get()));
    error.suppress_context = true;
    return empty;
}

// The body has ended: what the function closes over goes now, its code stays for gi_code.
void let_go(Generator& generator) {
    generator.flags &= static_cast<uint8_t>(~has_del);
    Function* const function = std::exchange(generator.function, nullptr);
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
    if (is_pending(stop_iteration_type)) return forbid_stop_iteration();
    return empty;
}

// An item, or empty: then an exception is pending, or the body has ended and its result stands in `result`.
inline Value step(Generator& generator, Value sent) {
    Value const item = generator.resume(generator, sent);
    if (!item) [[unlikely]] return after_end(generator);
    // In the middle of something: whoever lets go of it now must have it closed.
    generator.flags |= has_del;
    return item;
}

// Ends the iteration with what the body returned. None needs no exception.
Value stop_with_result(Generator& generator) {
    if (is_pending()) return empty;
    Owned const result = std::exchange(generator.result, empty);
    if (!result || result.get().is_none()) return empty;
    return raise_with(stop_iteration_type, result.get());
}

Value generator_next(Value self) {
    Generator& generator = as_generator(self);
    if (generator.state >= GeneratorState::running) [[unlikely]]
        return generator.state == GeneratorState::running ? Value(raise_running()) : empty;
    Value const item = step(generator, none);
    return item ? item : stop_with_result(generator);
}

// What close() returns; empty: an exception is pending.
Value close_generator(Generator& generator) {
    switch (generator.state) {
        case GeneratorState::running: return raise_running();
        case GeneratorState::finished: return none;
        case GeneratorState::fresh: drop_frame(generator); let_go(generator); return none;
        case GeneratorState::suspended: break;
    }
    Owned const exit = make_exception(generator_exit_type, {});
    if (!exit) return empty;
    raise_instance(exit.get());
    Owned const item = step(generator, empty);
    if (item) return raise(runtime_error_type, "generator ignored GeneratorExit");
    if (!is_pending()) {
        Value const result = std::exchange(generator.result, empty);
        return result ? result : none;
    }
    if (!is_pending(generator_exit_type) && !is_pending(stop_iteration_type)) return empty;
    clear_pending();
    return none;
}

// A generator that nobody holds any more and that is in the middle of something.
void generator_finalise(Value self) {
    Generator& generator = as_generator(self);
    if (generator.state != GeneratorState::suspended) return;
    Owned interrupted = is_pending() ? take_pending() : Owned();
    Owned const closed = close_generator(generator);
    if (!closed) report_unraisable(self);
    if (interrupted) restore_pending(std::move(interrupted));
}

Value generator_repr(Value self) {
    Generator& generator = as_generator(self);
    return make_str(fmt::format("<generator object {} at {}>", generator.qualified_name->view(), static_cast<void*>(&generator)))
        .release_value();
}

// --- methods

Value ended(Value item) {
    if (item || is_pending()) return item;
    Owned const stop = make_exception(stop_iteration_type, {});
    return stop ? Value(raise_instance(stop.get())) : empty;
}

Value send_method(Value self, Value value) { return ended(generator_send(as_generator(self), value)); }

Value class_getitem(Value type, Value item) { return make_generic_alias(type, item); }

Value close_method(Value self) { return close_generator(as_generator(self)); }

// throw(value) or, as of old, throw(type, value, traceback): the exception, owned.
Value thrown_exception(Value type, Value value, Value traceback) {
    if (traceback && !traceback.is_none() && !is_instance(traceback, traceback_type))
        return raise(type_error_type, "throw() third argument must be a traceback object");
    Owned exception;
    if (is_type(type) && type.as<Type>().has(type_is_exception)) {
        if (value && is_instance(value, type.as<Type>())) exception = Owned::share(value);
        else if (!value || value.is_none()) exception = call(type);
        else if (Tuple* const arguments = as_tuple(value)) exception = call(type, *arguments, nullptr);
        else exception = call(type, {value});
        if (exception && !as_exception(exception.get()))
            return raise(type_error_type, "calling {} should have returned an instance of BaseException, not {}",
                         type.as<Type>().name_text(), display_name(type_of(exception.get())));
    } else if (as_exception(type)) {
        if (value && !value.is_none()) return raise(type_error_type, "instance exception may not have a separate value");
        exception = Owned::share(type);
    } else {
        return raise(type_error_type, "exceptions must be classes or instances deriving from BaseException, not {}",
                     display_name(type_of(type)));
    }
    if (!exception) return empty;
    if (traceback && !traceback.is_none()) {
        Exception& target = exception.get().as<Exception>();
        Ref<Traceback> const old =
            Ref<Traceback>::adopt(std::exchange(target.traceback, Ref<Traceback>::share(&traceback.as<Traceback>()).release()));
    }
    return exception.release();
}

Value throw_method(Value self, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size) return raise(type_error_type, "generator.throw() takes no keyword arguments");
    if (!arguments.positional) return raise(type_error_type, "throw expected at least 1 argument, got 0");
    if (arguments.positional > 3)
        return raise(type_error_type, "throw expected at most 3 arguments, got {}", arguments.positional);
    Owned const exception = thrown_exception(arguments[0], arguments.positional > 1 ? arguments[1] : empty,
                                             arguments.positional > 2 ? arguments[2] : empty);
    if (!exception) return empty;
    return ended(generator_throw(as_generator(self), exception.get()));
}

// --- attributes

Value get_frame(Value self) {
    Frame* const frame = as_generator(self).frame;
    return frame ? retain(Value::of(&ensure_frame_object(*frame))) : none;
}

Value get_code(Value self) {
    Generator& generator = as_generator(self);
    if (generator.function) return retain(Value::of(generator.function->code));
    return generator.delegate ? retain(generator.delegate) : none;
}

bool set_name(Value self, Value value) {
    if (!value || !as_str(value)) return raise(type_error_type, "__name__ must be set to a string object");
    Ref<Str> const old = Ref<Str>::adopt(std::exchange(as_generator(self).name, &retain(value).as<Str>()));
    return true;
}

bool set_qualified_name(Value self, Value value) {
    if (!value || !as_str(value)) return raise(type_error_type, "__qualname__ must be set to a string object");
    Ref<Str> const old = Ref<Str>::adopt(std::exchange(as_generator(self).qualified_name, &retain(value).as<Str>()));
    return true;
}

constexpr Member generator_members[] = {
    {"__name__", [](Value self) { return retain(Value::of(as_generator(self).name)); }, set_name, "name of the generator"},
    {"__qualname__", [](Value self) { return retain(Value::of(as_generator(self).qualified_name)); }, set_qualified_name,
     "qualified name of the generator"},
    {"gi_yieldfrom",
     [](Value self) {
         Generator& generator = as_generator(self);
         return generator.delegate && generator.frame ? retain(generator.delegate) : none;
     },
     nullptr,
     "object being iterated by yield from, or None"},
    {"gi_running", [](Value self) { return Value::boolean(as_generator(self).state == GeneratorState::running); }},
    {"gi_suspended", [](Value self) { return Value::boolean(as_generator(self).state == GeneratorState::suspended); }},
    {"gi_frame", get_frame},
    {"gi_code", get_code},
};

constexpr Native generator_methods[] = {
    method<&send_method, "send(arg, /)">("send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration."),
    method<&throw_method, "throw(typ, val=None, tb=None, /)">(
        "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\n"
        "StopIteration.\nthe (type, val, tb) signature is deprecated, \nand may be removed in a future version of Python."),
    method<&close_method, "close()">("close() -> raise GeneratorExit inside generator."),
    class_method<&class_getitem, "__class_getitem__(item, /)">("See PEP 585"),
};

}  // namespace

Value generator_send(Generator& generator, Value value) {
    if (generator.state == GeneratorState::running) [[unlikely]] return raise_running();
    if (generator.state == GeneratorState::finished) return empty;
    if (generator.state == GeneratorState::fresh && !value.is_none())
        return raise(type_error_type, "can't send non-None value to a just-started generator");
    Value const item = step(generator, retain(value));
    return item ? item : stop_with_result(generator);
}

Value generator_throw(Generator& generator, Value exception) {
    if (generator.state == GeneratorState::running) return raise_running();
    raise_instance(exception);
    if (generator.state == GeneratorState::fresh) {
        // It is raised where the body would have begun.
        add_traceback(*generator.frame, nullptr);
        Owned interrupted = take_pending();
        drop_frame(generator);
        restore_pending(std::move(interrupted));
    }
    if (generator.state == GeneratorState::finished) {
        after_end(generator);
        return empty;
    }
    Value const item = step(generator, empty);
    return item ? item : stop_with_result(generator);
}

bool generator_close(Generator& generator) {
    Owned const result = close_generator(generator);
    return bool(result);
}

void define_generator_type() {
    define_type(generator_type, {
        .name = "generator",
        .layout = &generator_layout,
        .size = sizeof(Generator),
        .record_offset = offsetof(Generator, record),
        .flags = type_has_weakrefs,
        .slots = {.repr = generator_repr,
                  .finalise = generator_finalise,
                  .iterate = [](Value self) { return retain(self); },
                  .next = generator_next},
        .methods = generator_methods,
        .members = generator_members,
    });
}

}  // namespace gossamer
