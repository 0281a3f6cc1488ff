// raise, assert, try, with.
//
// The exception that an except or finally clause handles is the context's `handling`; the one before waits in
// a slot of the frame meanwhile, so that a generator may be suspended in between.
#pragma once
#include "lang/nodes/maker.hpp"
#include "runtime/errors/exception.hpp"

namespace gossamer::nodes {

struct Handler {
    Node* prelude;   // of except* only: what runs before the type is evaluated, because it can be suspended; or null
    Node* type;      // null: catches everything
    Target* target;  // null: no name
    Node* unbind;    // deletes the name afterwards, without complaint; null if no target
    Node* body;
    Node place;  // the span of the clause, for errors in matching
};

Node* raise_node(Maker& make, Span span, Node* exception, Node* cause);  // both may be null
Node* assert_node(Maker& make, Span test_span, Node* test, Node* message);
Node* try_except(Maker& make, Span span, Node* body, Handler* handlers, uint32_t count, Node* otherwise,
                 uint32_t saved_slot);
// except*: can be left in the middle, see resumable.hpp. Slots: for the exception handled outside, the original, what
// no clause has taken, the list of what came out of the clauses, and the progress.
struct StarSlots {
    uint32_t saved, original, rest, raised, progress;
};
struct Temporaries;
Node* try_star(Maker& make, Span span, Node* body, Handler* handlers, uint32_t count, Node* otherwise,
               Temporaries temporaries, StarSlots slots);
Node* try_finally(Maker& make, Span span, Node* body, Node* finally, uint32_t saved_slot);
Node* with_node(Maker& make, Span span, Node* manager, Target* target, Node* body, uint32_t exit_slot,
                uint32_t saved_slot);
// `name = None; del name`, silently: the end of `except … as name`.
// The body of a handler has ended: its exception is let go before the name is, unless another one is on its way.
Value unbind_and_end(Handler& handler, Frame& frame, uint32_t saved_slot, Value completion);
Node* unbind_node(Maker& make, Span span, Target* target, Node* deletion);
// The exception being handled; and whether it matches a type (or a tuple of types).
Node* handled_exception(Maker& make, Span span);
Node* matches_handled(Maker& make, Span span, Node* type);

// --- shared with generators (resumable.cpp)

// What the expressions of a body that can be left in the middle have put aside: it is dropped, the latest first, when
// an exception leaves the body.
struct Temporaries {
    uint32_t first, end;
    void drop(Frame& frame) const {
        for (uint32_t slot = end; slot > first; --slot) store(frame.slots[slot - 1], empty);
    }
};

// The pending exception becomes the one being handled; the one before goes into the slot.
Value begin_handling(Frame& frame, uint32_t saved_slot);  // the exception, borrowed
void end_handling(Frame& frame, uint32_t saved_slot);     // drops it, puts the one before back
void resume_raising(Frame& frame, uint32_t saved_slot);   // it becomes pending again instead
// Which handler catches the exception being handled? -1: none; nullopt: matching failed with an exception.
std::optional<int> choose_handler(Frame& frame, Value exception, Handler* handlers, uint32_t count);
// __enter__ called, its result assigned; __exit__ bound and put into the slot. false: failed.
bool enter_context(Frame& frame, Value manager, Target* target, uint32_t exit_slot, Node& place);
// The body is left with this completion: calls __exit__ and gives the completion of the whole.
Value leave_context(Node& node, Frame& frame, Value completion, uint32_t exit_slot, uint32_t saved_slot);

}  // namespace gossamer::nodes
