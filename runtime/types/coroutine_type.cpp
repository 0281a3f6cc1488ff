// coroutine: what calling an `async def` function makes; and what can be awaited.
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generator_parts.hpp"

namespace gossamer {

Type coroutine_type;

namespace {

// What coroutine.__await__() gives: an iterator over the coroutine, which is none itself.
Type coroutine_wrapper_type;
struct CoroutineWrapper : Object {
    Value coroutine;
};

Generator& wrapped(Value self) { return self.as<CoroutineWrapper>().coroutine.as<Generator>(); }

Layout const coroutine_wrapper_layout{
    .name = "coroutine_wrapper",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<CoroutineWrapper&>(object).coroutine); },
    .destroy = [](Object& object) { release(std::exchange(static_cast<CoroutineWrapper&>(object).coroutine, empty)); },
    .size = [](Object const&) { return sizeof(CoroutineWrapper); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<CoroutineWrapper&>(object);
            namer.part("its coroutine", self.coroutine);
        },
};

Value coroutine_await(Value self) {
    auto* const wrapper = allocate_instance<CoroutineWrapper>(coroutine_wrapper_type);
    if (!wrapper) return empty;
    wrapper->coroutine = retain(self);
    return Value::of(wrapper);
}

Value wrapper_next(Value self) { return generator_send(wrapped(self), none); }
Value wrapper_send(Value self, Value value) {
    return generator_send_method(self.as<CoroutineWrapper>().coroutine, value);
}
Value wrapper_throw(Value self, Arguments const& arguments) {
    return generator_throw_method(self.as<CoroutineWrapper>().coroutine, arguments);
}
Value wrapper_close(Value self) { return close_generator(wrapped(self)); }

void coroutine_finalise(Value self) {
    Generator& coroutine = self.as<Generator>();
    if (coroutine.state != GeneratorState::fresh) return generator_finalise(self);
    clear_references_to_dying(coroutine);
    Owned interrupted = is_pending() ? take_pending() : Owned();
    if (!warn_never_awaited(self, *coroutine.qualified_name)) report_unraisable(self);
    if (interrupted) restore_pending(std::move(interrupted));
}

constexpr Native wrapper_methods[] = {
    method<&wrapper_send, "send(object, /)">(
        "send(arg) -> send 'arg' into coroutine,\nreturn next iterated value or raise StopIteration."),
    method<&wrapper_throw, "throw(typ, val=None, tb=None, /)">(
        "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated value or "
        "raise\n"
        "StopIteration."),
    method<&wrapper_close, "close()">("close() -> raise GeneratorExit inside coroutine."),
};

constexpr Native coroutine_methods[] = {
    method<&generator_send_method, "send(object, /)">(
        "send(arg) -> send 'arg' into coroutine,\nreturn next iterated value or raise StopIteration."),
    method<&generator_throw_method, "throw(typ, val=None, tb=None, /)">(
        "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated value or "
        "raise\n"
        "StopIteration.\nthe (type, val, tb) signature is deprecated, \nand may be removed in a future version of "
        "Python."),
    method<&generator_close_method, "close()">("close() -> raise GeneratorExit inside coroutine."),
    class_method<&generator_class_getitem, "__class_getitem__(object, /)">("See PEP 585"),
};

constexpr Member coroutine_members[] = {
    {"__name__", [](Value self) { return retain(Value::of(self.as<Generator>().name)); }, set_generator_name,
     "name of the coroutine"},
    {"__qualname__", [](Value self) { return retain(Value::of(self.as<Generator>().qualified_name)); },
     set_generator_qualified_name, "qualified name of the coroutine"},
    {"cr_await",
     [](Value self) {
         Generator& coroutine = self.as<Generator>();
         return coroutine.delegate && coroutine.state != GeneratorState::finished ? retain(coroutine.delegate) : none;
     },
     nullptr, "object being awaited on, or None"},
    {"cr_running", [](Value self) { return Value::boolean(self.as<Generator>().state == GeneratorState::running); }},
    {"cr_suspended",
     [](Value self) { return Value::boolean(self.as<Generator>().state == GeneratorState::suspended); }},
    {"cr_frame", frame_of_generator},
    {"cr_code", code_of_generator},
    {"cr_origin", [](Value self) { return self.as<Generator>().origin ? retain(self.as<Generator>().origin) : none; }},
};

}  // namespace

bool is_iterable_coroutine(Value value) {
    if (!is_exactly(value, generator_type)) return false;
    Owned const code(code_of_generator(value));
    return is_exactly(code, code_type) && code.get().as<Code>().is_iterable_coroutine;
}

Value get_awaitable(Value value) {
    Type& type = type_of(value);
    if (&type == &coroutine_type || is_iterable_coroutine(value)) return retain(value);
    if (!type.slots.await)
        return raise(type_error_type, "object {} can't be used in 'await' expression", display_name(type));
    Owned iterator = type.slots.await(value);
    if (!iterator) return empty;
    if (is_exactly(iterator.get(), coroutine_type) || is_iterable_coroutine(iterator))
        return raise(type_error_type, "__await__() returned a coroutine");
    if (!type_of(iterator.get()).slots.next)
        return raise(type_error_type, "__await__() returned non-iterator of type '{}'",
                     display_name(type_of(iterator.get())));
    return iterator.release();
}

void define_coroutine_types() {
    define_type(coroutine_type,
                {
                    .name = "coroutine",
                    .layout = &generator_layout,
                    .size = sizeof(Generator),
                    .record_offset = offsetof(Generator, record),
                    .flags = type_has_weakrefs,
                    .slots = {.repr = repr_of_generator, .finalise = coroutine_finalise, .await = coroutine_await},
                    .methods = coroutine_methods,
                    .members = coroutine_members,
                });
    define_type(coroutine_wrapper_type,
                {
                    .name = "coroutine_wrapper",
                    .doc = "A wrapper object implementing __await__ for coroutines.",
                    .layout = &coroutine_wrapper_layout,
                    .size = sizeof(CoroutineWrapper),
                    .slots = {.iterate = [](Value self) { return retain(self); }, .next = wrapper_next},
                    .methods = wrapper_methods,
                });
}

}  // namespace gossamer
