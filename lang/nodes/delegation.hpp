// Handing on what another iterator gives: `yield from` and `await` in all their forms.
#pragma once
#include "lang/nodes/maker.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/types/async.hpp"

namespace gossamer {

// The exceptions of a generator under way, and whose they are: the innermost item while a generator's body runs.
struct Resumption : Exceptions {
    Generator& generator;
};

namespace nodes {

// The pending exception has been thrown into the generator under way: it arises while what the generator itself handles
// is being handled.
void chain_thrown();

// Starts with the iterator (owned; empty: an exception is pending), which waits in the slot. Gives `yield_signal`: an
// item goes out, or `completed`: `result` is what the iterator returned (owned), or `empty`. Errors are told at the
// node.
Value begin_delegation(Node& node, Frame& frame, uint32_t slot, Value iterator, Value& result);
// The same, when the generator goes on: with what was sent, or with the exception that was thrown in.
Value continue_delegation(Node& node, Frame& frame, uint32_t slot, Value& result);

}  // namespace nodes
}  // namespace gossamer
