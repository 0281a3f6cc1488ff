// Coroutines and asynchronous generators, and what `await`, `async for` and `async with` ask of objects.
//
// A coroutine is a Generator whose type is coroutine_type; `await x` is `yield from` over get_awaitable(x). An
// asynchronous generator is one too: its `yield` hands out the item wrapped (wrap_async_item), so that it can be told
// from what an `await` inside of it passes on to the event loop.
#pragma once
#include "runtime/types/generator.hpp"

namespace gossamer {

extern Type coroutine_type, async_generator_type, async_item_type;

// Can it be resumed with generator_send and generator_throw?
inline bool is_generator_or_coroutine(Value value) {
    return is_exactly(value, generator_type) || is_exactly(value, coroutine_type);
}

// Is it a generator of a function that types.coroutine() has marked?
bool is_iterable_coroutine(Value value);
// The iterator behind `await value`: owned. "object X can't be used in 'await' expression".
Value get_awaitable(Value value);
// aiter(): owned. "'async for' requires an object with __aiter__ method, got X".
Value get_async_iterator(Value value);
// What has to be awaited for the next item: an iterator as get_awaitable gives it, owned. StopAsyncIteration ends.
Value get_async_next(Value iterator);
// Around what an asynchronous generator yields. Takes the value over.
Value wrap_async_item(Value owned);

}  // namespace gossamer
