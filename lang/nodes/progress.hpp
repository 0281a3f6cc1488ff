// Where a statement that a yield can leave stands, kept in a slot of the frame (see lang/nodes/resumable.hpp), and the
// loop that `for` and `async for` share.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

// -1: not begun.
inline int64_t progress(Frame& frame, uint32_t slot) {
    Value const value = frame.slots[slot];
    return value.is_empty() ? -1 : value.as_integer();
}
inline void note(Frame& frame, uint32_t slot, int64_t where) { frame.slots[slot] = Value::integer(where); }
inline void forget(Frame& frame, uint32_t slot) { frame.slots[slot] = empty; }

struct Loop : Node {
    Target* target;
    Node* body;
    Node* otherwise;
    uint32_t iterator_slot, slot;
};
enum LoopPlace : int64_t { loop_begins = -1, loop_waits, loop_body, loop_else };

// `start()` puts the iterator into its slot (false: an exception is pending). `next(where, item)` gives `completed`
// with the item (owned; empty: there is none left), `yield_signal` if it has to be waited for (it is called again with
// `loop_waits`), or `empty`.
template <class Start, class Next>
Value run_loop_from(Loop& node, Frame& frame, int64_t where, Start const& start, Next const& next) {
    if (where == loop_begins && !start()) return empty;
    for (;;) {
        if (where < loop_body) {
            Value item;
            Value const completion = next(where, item);
            if (completion == yield_signal) {
                note(frame, node.slot, loop_waits);
                return completion;
            }
            if (completion.is_empty()) return empty;
            where = loop_body;
            if (item.is_empty()) {
                store(frame.slots[node.iterator_slot], empty);
                if (!node.otherwise) return completed;
                where = loop_else;
            } else if (!assign(node.target, frame, item))
                return empty;
        }
        Value const completion = evaluate(where == loop_else ? node.otherwise : node.body, frame);
        if (completion == yield_signal) {
            note(frame, node.slot, where);
            return completion;
        }
        if (where == loop_else) return completion;
        where = loop_begins;
        if (completion == completed || completion == continue_signal) continue;
        return completion == break_signal ? completed : completion;
    }
}
template <class Start, class Next> Value run_loop(Loop& node, Frame& frame, Start const& start, Next const& next) {
    int64_t const where = progress(frame, node.slot);
    forget(frame, node.slot);
    Value const completion = run_loop_from(node, frame, where, start, next);
    if (!(completion == yield_signal)) store(frame.slots[node.iterator_slot], empty);
    return completion;
}

}  // namespace gossamer::nodes
