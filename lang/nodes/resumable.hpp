// The statements of generators that can be left by a yield in the middle and entered again.
//
// Lowering hoists each yield into a statement of its own. When one is reached it returns `yield_signal`; each
// statement around it notes in its progress slot where it stands and returns the signal too, up to the
// generator's resume. Resuming evaluates the body from the top, and each statement goes on where its slot
// says. A slot that is empty means: not begun. So nodes hold no state, and statements without a yield inside
// are the ordinary ones.
#pragma once
#include "lang/nodes/exceptions.hpp"
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

// target = yield value. A null value yields None; a null target drops what is sent.
Node* yield_node(Maker& make, Span span, Node* value, Target* target, uint32_t progress_slot);
// target = yield from iterable
Node* yield_from_node(Maker& make, Span span, Node* iterable, Target* target, uint32_t iterator_slot);

Node* resumable_block(Maker& make, Span span, Row statements, uint32_t progress_slot);
Node* resumable_if(Maker& make, Span span, Node* condition, Node* then, Node* otherwise, uint32_t progress_slot);
// `prelude` (or null) runs before each test of the condition.
Node* resumable_while(Maker& make, Span span, Node* prelude, Node* condition, Node* body, Node* otherwise,
                      uint32_t progress_slot);
// `is_handed_over`: the slot holds the iterator from the beginning.
Node* resumable_for(Maker& make, Span span, Node* iterable, Target* target, Node* body, Node* otherwise,
                    uint32_t iterator_slot, uint32_t progress_slot, bool is_handed_over = false);
Node* resumable_try_except(Maker& make, Span span, Node* body, Handler* handlers, uint32_t count, Node* otherwise,
                           Temporaries temporaries, uint32_t saved_slot, uint32_t progress_slot);
Node* resumable_try_finally(Maker& make, Span span, Node* body, Node* finally, Temporaries temporaries,
                            uint32_t saved_slot, uint32_t progress_slot);
Node* resumable_with(Maker& make, Span span, Node* manager, Target* target, Node* body, Temporaries temporaries,
                     uint32_t exit_slot, uint32_t saved_slot, uint32_t progress_slot);

}  // namespace gossamer::nodes
