// aiter() and anext().
#include "runtime/errors/exception.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/async.hpp"
#include "stdlib/builtins/families.hpp"

namespace gossamer {

namespace {

// anext(iterator, default): where the iterator is exhausted, the default ends the waiting.
Type anext_awaitable_type;
struct AnextAwaitable : Object {
    Value wrapped;
    Value fallback;
};
AnextAwaitable& as_awaitable(Object& object) { return static_cast<AnextAwaitable&>(object); }

Layout const anext_awaitable_layout{
    .name = "anext_awaitable",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(as_awaitable(object).wrapped);
            visitor.visit(as_awaitable(object).fallback);
        },
    .destroy =
        [](Object& object) {
            release(std::exchange(as_awaitable(object).wrapped, empty));
            release(std::exchange(as_awaitable(object).fallback, empty));
        },
    .size = [](Object const&) { return sizeof(AnextAwaitable); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<AnextAwaitable&>(object);
            namer.part("what it waits for", self.wrapped);
            namer.part("its default", self.fallback);
        },
};

Value stop_with_fallback(Value self, Value given) {
    if (given || !is_pending(stop_async_iteration_type)) return given;
    clear_pending();
    return raise_with(stop_iteration_type, self.as<AnextAwaitable>().fallback);
}
// What is waited for, as an iterator with send and throw.
Owned iterator_of(Value self) {
    Owned const iterator = get_awaitable(self.as<AnextAwaitable>().wrapped);
    if (!iterator || !is_exactly(iterator.get(), coroutine_type)) return Owned::share(iterator.get());
    return type_of(iterator.get()).slots.await(iterator.get());
}
Value awaitable_next(Value self) {
    Owned const iterator = iterator_of(self);
    return iterator ? stop_with_fallback(self, type_of(iterator.get()).slots.next(iterator.get())) : empty;
}
Value forward(Value self, Str* name, Arguments const& arguments) {
    Owned const iterator = iterator_of(self);
    if (!iterator) return empty;
    Owned const method = get_attribute(iterator.get(), name);
    return method ? stop_with_fallback(self, call(method.get(), arguments)) : empty;
}
Value awaitable_send(Value self, Arguments const& arguments) { return forward(self, names::send, arguments); }
Value awaitable_throw(Value self, Arguments const& arguments) { return forward(self, names::throw_, arguments); }
Value awaitable_close(Value self, Arguments const& arguments) { return forward(self, names::close, arguments); }
Value itself(Value self) { return retain(self); }

constexpr Native awaitable_methods[] = {
    method<&awaitable_send, "send(arg, /)">(
        "send(arg) -> send 'arg' into the wrapped iterator,\nreturn next yielded value or raise StopIteration."),
    method<&awaitable_throw, "throw(typ, val=None, tb=None, /)">(
        "throw(value)\nthrow(typ[,val[,tb]])\n\nraise exception in the wrapped iterator, return next yielded value or "
        "raise StopIteration."),
    method<&awaitable_close, "close()">("close() -> raise GeneratorExit inside generator."),
};

void define_types() {
    define_type(anext_awaitable_type, {
                                          .name = "anext_awaitable",
                                          .layout = &anext_awaitable_layout,
                                          .size = sizeof(AnextAwaitable),
                                          .slots = {.iterate = itself, .next = awaitable_next, .await = itself},
                                          .methods = awaitable_methods,
                                      });
}
FurtherTypes const types{define_types};

Value builtin_aiter(Value iterable) {
    Type& type = type_of(iterable);
    if (!type.slots.async_iterate)
        return raise(type_error_type, "'{}' object is not an async iterable", display_name(type));
    Owned iterator = type.slots.async_iterate(iterable);
    if (iterator && !type_of(iterator.get()).slots.async_next)
        return raise(type_error_type, "aiter() returned not an async iterator of type '{}'",
                     display_name(type_of(iterator.get())));
    return iterator.release();
}
Value builtin_anext(Value iterator, Value fallback) {
    Type& type = type_of(iterator);
    if (!type.slots.async_next)
        return raise(type_error_type, "'{}' object is not an async iterator", display_name(type));
    Owned awaitable = type.slots.async_next(iterator);
    if (!awaitable || fallback.is_empty()) return awaitable.release();
    auto* const made = allocate_instance<AnextAwaitable>(anext_awaitable_type);
    if (!made) return empty;
    made->wrapped = awaitable.release();
    made->fallback = retain(fallback);
    return Value::of(made);
}

constexpr Native functions[] = {
    function<&builtin_aiter, "aiter(async_iterable, /)">("Return an AsyncIterator for an AsyncIterable object."),
    function<&builtin_anext, "anext(aiterator, default=<unrepresentable>, /)">(
        "Return the next item from the async iterator.\n\nIf default is given and the async iterator is exhausted,\n"
        "it is returned instead of raising StopAsyncIteration."),
};

}  // namespace

std::span<Native const> asynchronous_functions() { return functions; }

}  // namespace gossamer
