// async_generator, and the awaitables that its methods give: asend() and __anext__(), athrow() and aclose().
//
// An awaitable is run through once. While it is, the generator is `is_awaited`, and others are refused.
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generator_parts.hpp"

namespace gossamer {

Type async_generator_type, async_item_type;

namespace {

Type asend_type, athrow_type;

struct AsyncItem : Object {
    Value value;
};

enum class Progress : uint8_t { fresh, under_way, over };
struct AsyncSend : Object {
    Record* record;
    Value generator;
    Value sent;
    Progress progress;
};
struct AsyncThrow : Object {
    Record* record;
    Value generator;
    Tuple* args;  // of athrow(); null: aclose()
    Progress progress;
};

Generator& generator_of(AsyncSend const& step) { return step.generator.as<Generator>(); }
Generator& generator_of(AsyncThrow const& step) { return step.generator.as<Generator>(); }

Layout const item_layout{
    .name = "async_generator_wrapped_value",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<AsyncItem&>(object).value); },
    .destroy = [](Object& object) { release(std::exchange(static_cast<AsyncItem&>(object).value, empty)); },
    .size = [](Object const&) { return sizeof(AsyncItem); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<AsyncItem&>(object);
            namer.part("its value", self.value);
        },
};
Layout const asend_layout{
    .name = "async_generator_asend",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(static_cast<AsyncSend&>(object).generator);
            visitor.visit(static_cast<AsyncSend&>(object).sent);
        },
    .destroy =
        [](Object& object) {
            release(std::exchange(static_cast<AsyncSend&>(object).generator, empty));
            release(std::exchange(static_cast<AsyncSend&>(object).sent, empty));
        },
    .size = [](Object const&) { return sizeof(AsyncSend); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<AsyncSend&>(object);
            namer.part("its generator", self.generator);
            namer.part("what it sends", self.sent);
        },
};
Layout const athrow_layout{
    .name = "async_generator_athrow",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(static_cast<AsyncThrow&>(object).generator);
            visitor.visit(static_cast<AsyncThrow&>(object).args);
        },
    .destroy =
        [](Object& object) {
            release(std::exchange(static_cast<AsyncThrow&>(object).generator, empty));
            if (Tuple* const args = std::exchange(static_cast<AsyncThrow&>(object).args, nullptr)) release(args);
        },
    .size = [](Object const&) { return sizeof(AsyncThrow); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<AsyncThrow&>(object);
            namer.part("its generator", self.generator);
            namer.part("what it throws", self.args);
        },
};

Raised raise_plain(Type& type) {
    Owned const exception = make_exception(type, {});
    return exception ? raise_instance(exception.get()) : Raised();
}

bool is_end() { return is_pending(stop_async_iteration_type) || is_pending(generator_exit_type); }

// StopIteration(value), with the value itself even if it is None.
Value stop_with(Value owned) {
    Owned const value = owned;
    return value.get().is_none() ? raise_plain(stop_iteration_type) : raise_with(stop_iteration_type, value.get());
}

// What the generator's frame gave: what an inner `await` passes on goes further out; an item ends the awaitable.
Value unwrap(Generator& generator, Value given) {
    if (!given) {
        if (!is_pending()) raise_plain(stop_async_iteration_type);
        if (is_end()) generator.is_closed = true;
        generator.is_awaited = false;
        return empty;
    }
    if (!is_exactly(given, async_item_type)) return given;
    Owned const item = given;
    generator.is_awaited = false;
    return stop_with(retain(item.get().as<AsyncItem>().value));
}

// What throw() of an awaitable does: as throw() of a generator.
Value throw_into(Value self, Generator& generator, Arguments const& arguments) {
    return check_thrown(self, "throw", arguments) ? generator_throw(generator, arguments) : empty;
}

// --- asend() and __anext__()

Value asend_send(Value self, Value value) {
    AsyncSend& step = self.as<AsyncSend>();
    Generator& generator = generator_of(step);
    if (step.progress == Progress::over)
        return raise(runtime_error_type, "cannot reuse already awaited __anext__()/asend()");
    if (step.progress == Progress::fresh) {
        if (generator.is_awaited) {
            step.progress = Progress::over;
            return raise(runtime_error_type, "anext(): asynchronous generator is already running");
        }
        if (value.is_none()) value = step.sent;
        step.progress = Progress::under_way;
    }
    generator.is_awaited = true;
    Owned const held = Owned::share(value);
    Value const result = unwrap(generator, generator_send(generator, held.get()));
    if (!result) step.progress = Progress::over;
    return result;
}

Value asend_throw(Value self, Arguments const& arguments) {
    AsyncSend& step = self.as<AsyncSend>();
    Generator& generator = generator_of(step);
    if (step.progress == Progress::over)
        return raise(runtime_error_type, "cannot reuse already awaited __anext__()/asend()");
    if (step.progress == Progress::fresh) {
        if (generator.is_awaited) {
            step.progress = Progress::over;
            return raise(runtime_error_type, "anext(): asynchronous generator is already running");
        }
        step.progress = Progress::under_way;
        generator.is_awaited = true;
    }
    Value const result = unwrap(generator, throw_into(self, generator, arguments));
    if (!result) step.progress = Progress::over;
    return result;
}

// close() of either awaitable: `over` says that there is nothing to be closed.
Value close_step(Value self, bool over, Value (*thrower)(Value, Arguments const&)) {
    if (over) return none;
    Value const exit[] = {Value::of(&generator_exit_type)};
    Owned const result = thrower(self, {exit, 1});
    if (result) return raise(runtime_error_type, "coroutine ignored GeneratorExit");
    if (!is_end() && !is_pending(stop_iteration_type)) return empty;
    clear_pending();
    return none;
}

Value asend_close(Value self) { return close_step(self, self.as<AsyncSend>().progress == Progress::over, asend_throw); }

// At its first use: who is to be told that it has begun is told, who will be told of its end is remembered.
[[gnu::noinline]] bool prepare_hooks(Value self) {
    Generator& generator = self.as<Generator>();
    generator.has_hooks = true;
    if (Object* const finalizer = context().asyncgen_finalizer) {
        generator.finalizer = retain(Value::of(finalizer));
        generator.flags |= has_del;
    }
    Object* const firstiter = context().asyncgen_firstiter;
    if (!firstiter) return true;
    Owned const hook = Owned::share(Value::of(firstiter));
    return bool(Owned(call(hook.get(), {self})));
}
bool begin_use(Value self) { return self.as<Generator>().has_hooks || prepare_hooks(self); }

void finalise(Value self) {
    Generator& generator = self.as<Generator>();
    if (!generator.finalizer || generator.is_closed) return generator_finalise(self);
    if (generator.state == GeneratorState::finished) return;
    clear_references_to_dying(generator);
    Owned interrupted = is_pending() ? take_pending() : Owned();
    Owned const finalizer = Owned::share(generator.finalizer);
    if (!Owned(call(finalizer.get(), {self}))) report_unraisable(self);
    if (interrupted) restore_pending(std::move(interrupted));
}

Value make_asend(Value generator, Value sent) {
    if (!begin_use(generator)) return empty;
    auto* const step = allocate_instance<AsyncSend>(asend_type);
    if (!step) return empty;
    step->generator = retain(generator);
    step->sent = retain(sent);
    step->progress = Progress::fresh;
    step->flags |= has_del;
    return Value::of(step);
}

// --- athrow() and aclose()

Value end_throw(AsyncThrow& step) {
    generator_of(step).is_awaited = false;
    step.progress = Progress::over;
    // aclose() has what it wanted.
    if (!step.args && is_end()) {
        clear_pending();
        return raise_plain(stop_iteration_type);
    }
    return empty;
}

// What the frame gave to aclose(): an item shows that it does not want to end.
Value after_close(AsyncThrow& step, Value given) {
    if (!given) {
        if (!is_pending()) raise_plain(stop_async_iteration_type);
        return end_throw(step);
    }
    if (!is_exactly(given, async_item_type)) return given;
    release(given);
    generator_of(step).is_awaited = false;
    step.progress = Progress::over;
    return raise(runtime_error_type, "async generator ignored GeneratorExit");
}

Value athrow_send(Value self, Value value) {
    AsyncThrow& step = self.as<AsyncThrow>();
    Generator& generator = generator_of(step);
    if (step.progress == Progress::over)
        return raise(runtime_error_type, "cannot reuse already awaited aclose()/athrow()");
    if (generator.state == GeneratorState::finished) {
        step.progress = Progress::over;
        return raise_plain(stop_iteration_type);
    }
    if (step.progress == Progress::under_way) {
        Value const given = generator_send(generator, value);
        return step.args ? unwrap(generator, given) : after_close(step, given);
    }
    if (generator.is_awaited) {
        step.progress = Progress::over;
        return raise(runtime_error_type, "{}(): asynchronous generator is already running",
                     step.args ? "athrow" : "aclose");
    }
    if (generator.is_closed) {
        step.progress = Progress::over;
        return raise_plain(stop_async_iteration_type);
    }
    if (!value.is_none()) return raise(runtime_error_type, "can't send non-None value to a just-started coroutine");
    step.progress = Progress::under_way;
    generator.is_awaited = true;
    if (step.args) {
        if (!step.args->size) return raise(type_error_type, "athrow expected at least 1 argument, got 0");
        if (step.args->size > 3)
            return raise(type_error_type, "athrow expected at most 3 arguments, got {}", step.args->size);
        Value const result = unwrap(
            generator, generator_throw(generator, {step.args->items, static_cast<uint32_t>(step.args->size)}, false));
        return result ? result : end_throw(step);
    }
    generator.is_closed = true;
    Value const exit = Value::of(&generator_exit_type);
    return after_close(step, generator_throw(generator, {&exit, 1}, false));
}

Value athrow_throw(Value self, Arguments const& arguments) {
    AsyncThrow& step = self.as<AsyncThrow>();
    Generator& generator = generator_of(step);
    if (step.progress == Progress::over)
        return raise(runtime_error_type, "cannot reuse already awaited aclose()/athrow()");
    if (step.progress == Progress::fresh) {
        if (generator.is_awaited) {
            step.progress = Progress::over;
            return raise(runtime_error_type, "{}(): asynchronous generator is already running",
                         step.args ? "athrow" : "aclose");
        }
        step.progress = Progress::under_way;
        generator.is_awaited = true;
    }
    Value const given = throw_into(self, generator, arguments);
    if (!step.args) return after_close(step, given);
    Value const result = unwrap(generator, given);
    if (!result) step.progress = Progress::over;
    return result;
}

Value athrow_close(Value self) {
    return close_step(self, self.as<AsyncThrow>().progress == Progress::over, athrow_throw);
}

Value make_athrow(Value generator, Ref<Tuple> args) {
    if (!begin_use(generator)) return empty;
    auto* const step = allocate_instance<AsyncThrow>(athrow_type);
    if (!step) return empty;
    step->generator = retain(generator);
    step->args = args.release();
    step->progress = Progress::fresh;
    step->flags |= has_del;
    return Value::of(step);
}

// --- what nobody has awaited

void warn_unawaited(Value generator, char const* method) {
    Owned interrupted = is_pending() ? take_pending() : Owned();
    if (!warn(runtime_warning_type, "coroutine method '{}' of '{}' was never awaited", method,
              generator.as<Generator>().qualified_name->view()))
        report_unraisable(generator);
    if (interrupted) restore_pending(std::move(interrupted));
}
void asend_finalise(Value self) {
    auto& step = self.as<AsyncSend>();
    if (step.progress == Progress::fresh) warn_unawaited(step.generator, "asend");
}
void athrow_finalise(Value self) {
    auto& step = self.as<AsyncThrow>();
    if (step.progress == Progress::fresh) warn_unawaited(step.generator, step.args ? "athrow" : "aclose");
}

// --- the generator's methods

Value itself(Value self) { return retain(self); }
Value generator_anext(Value self) { return make_asend(self, none); }
Value generator_asend(Value self, Value value) { return make_asend(self, value); }
Value generator_aclose(Value self) { return make_athrow(self, {}); }
Value generator_athrow(Value self, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "async_generator.athrow() takes no keyword arguments");
    if (!warn_about_signature("athrow", arguments)) return empty;
    return make_athrow(self, make_tuple(std::span<Value const>(arguments.values, arguments.positional)));
}

constexpr Native generator_methods[] = {
    method<&generator_asend, "asend(object, /)">("asend(v) -> send 'v' in generator."),
    method<&generator_athrow, "athrow(typ, val=None, tb=None, /)">(
        "athrow(value)\nathrow(type[,value[,tb]])\n\nraise exception in generator.\nthe (type, val, tb) signature is "
        "deprecated, "
        "\nand may be removed in a future version of Python."),
    method<&generator_aclose, "aclose()">("aclose() -> raise GeneratorExit inside generator."),
    class_method<&generator_class_getitem, "__class_getitem__(object, /)">("See PEP 585"),
};
constexpr Member generator_members[] = {
    {"__name__", [](Value self) { return retain(Value::of(self.as<Generator>().name)); }, set_generator_name,
     "name of the async generator"},
    {"__qualname__", [](Value self) { return retain(Value::of(self.as<Generator>().qualified_name)); },
     set_generator_qualified_name, "qualified name of the async generator"},
    {"ag_await",
     [](Value self) {
         Generator& generator = self.as<Generator>();
         return generator.delegate && generator.state != GeneratorState::finished ? retain(generator.delegate) : none;
     },
     nullptr, "object being awaited on, or None"},
    {"ag_running", [](Value self) { return Value::boolean(self.as<Generator>().is_awaited); },
     [](Value, Value) -> bool { return raise(attribute_error_type, "readonly attribute"); }},
    {"ag_suspended",
     [](Value self) { return Value::boolean(self.as<Generator>().state == GeneratorState::suspended); }},
    {"ag_frame", frame_of_generator},
    {"ag_code", code_of_generator},
};

constexpr Native asend_methods[] = {
    method<&asend_send, "send(object, /)">(
        "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration."),
    method<&asend_throw, "throw(typ, val=None, tb=None, /)">(""),
    method<&asend_close, "close()">("close() -> raise GeneratorExit inside generator."),
};
constexpr Native athrow_methods[] = {
    method<&athrow_send, "send(object, /)">(
        "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration."),
    method<&athrow_throw, "throw(typ, val=None, tb=None, /)">(""),
    method<&athrow_close, "close()">("close() -> raise GeneratorExit inside generator."),
};

}  // namespace

Value wrap_async_item(Value owned) {
    auto* const item = allocate_instance<AsyncItem>(async_item_type);
    item->value = owned;
    return Value::of(item);
}

Value get_async_iterator(Value value) {
    Type& type = type_of(value);
    if (!type.slots.async_iterate)
        return raise(type_error_type, "'async for' requires an object with __aiter__ method, got {}",
                     display_name(type));
    Owned iterator = type.slots.async_iterate(value);
    if (!iterator) return empty;
    if (!type_of(iterator.get()).slots.async_next)
        return raise(type_error_type,
                     "'async for' received an object from __aiter__ that does not implement __anext__: {}",
                     display_name(type_of(iterator.get())));
    return iterator.release();
}

Value get_async_next(Value iterator) {
    Type& type = type_of(iterator);
    if (&type == &async_generator_type) return make_asend(iterator, none);
    if (!type.slots.async_next)
        return raise(type_error_type, "'async for' requires an iterator with __anext__ method, got {}",
                     display_name(type));
    Owned const next = type.slots.async_next(iterator);
    if (!next) return empty;
    Owned awaitable = get_awaitable(next.get());
    if (awaitable) return awaitable.release();
    Owned const cause = take_pending();
    raise(type_error_type, "'async for' received an invalid object from __anext__: {}",
          display_name(type_of(next.get())));
    Exception& error = *static_cast<Exception*>(context().pending);
    store(error.cause, retain(cause.get()));
    store(error.context_exception, retain(cause.get()));
    error.suppress_context = true;
    return empty;
}

void define_async_generator_types() {
    define_type(async_item_type, {
                                     .name = "async_generator_wrapped_value",
                                     .layout = &item_layout,
                                     .size = sizeof(AsyncItem),
                                 });
    define_type(asend_type, {
                                .name = "async_generator_asend",
                                .layout = &asend_layout,
                                .size = sizeof(AsyncSend),
                                .record_offset = offsetof(AsyncSend, record),
                                .flags = type_has_weakrefs,
                                .slots = {.finalise = asend_finalise,
                                          .iterate = itself,
                                          .next = [](Value self) { return asend_send(self, none); },
                                          .await = itself},
                                .methods = asend_methods,
                            });
    define_type(athrow_type, {
                                 .name = "async_generator_athrow",
                                 .layout = &athrow_layout,
                                 .size = sizeof(AsyncThrow),
                                 .record_offset = offsetof(AsyncThrow, record),
                                 .flags = type_has_weakrefs,
                                 .slots = {.finalise = athrow_finalise,
                                           .iterate = itself,
                                           .next = [](Value self) { return athrow_send(self, none); },
                                           .await = itself},
                                 .methods = athrow_methods,
                             });
    define_type(async_generator_type, {
                                          .name = "async_generator",
                                          .layout = &generator_layout,
                                          .size = sizeof(Generator),
                                          .record_offset = offsetof(Generator, record),
                                          .flags = type_has_weakrefs,
                                          .slots = {.repr = repr_of_generator,
                                                    .finalise = finalise,
                                                    .async_iterate = itself,
                                                    .async_next = generator_anext},
                                          .methods = generator_methods,
                                          .members = generator_members,
                                      });
}

}  // namespace gossamer
