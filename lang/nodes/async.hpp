// What asynchronous functions add to generators: await, async for, async with. All of them can be left in the middle
// and entered again, see lang/nodes/resumable.hpp.
#pragma once
#include "lang/nodes/displays.hpp"
#include "lang/nodes/exceptions.hpp"

namespace gossamer::nodes {

// target = await value. A null target drops the result.
Node* await_node(Maker& make, Span span, Node* value, Target* target, uint32_t iterator_slot);
// What an asynchronous generator yields, wrapped.
Node* async_item(Maker& make, Span span, Node* value);

// `is_iterator`: aiter() has been called on the iterable.
Node* async_for(Maker& make, Span span, Node* iterable, bool is_iterator, Target* target, Node* body, Node* otherwise,
                uint32_t iterator_slot, uint32_t await_slot, uint32_t progress_slot);
Node* async_with(Maker& make, Span span, Node* manager, Target* target, Node* body, Temporaries temporaries,
                 uint32_t exit_slot, uint32_t saved_slot, uint32_t await_slot, uint32_t progress_slot);

// A comprehension that awaits, as a statement: the result is left in its slot.
Node* resumable_comprehension(Maker& make, Span span, Collection kind, Node* loop, uint32_t result_slot,
                              uint32_t const* variables, uint32_t count);
// An asynchronous generator expression's first iterable: aiter() of it.
Node* async_iterator(Maker& make, Span span, Node* iterable);

}  // namespace gossamer::nodes
