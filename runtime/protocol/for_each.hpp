// The body of for_each (see protocol.hpp).
#pragma once
#include "runtime/protocol/protocol.hpp"
#include "runtime/protocol/sequence_view.hpp"

namespace gossamer {

template <class Each> bool for_each(Value iterable, Each each) {
    if (is_plain_sequence(iterable)) {
        // Counted and asked anew each time round: program code may change a list meanwhile.
        for (size_t i = 0; i < sequence_size(iterable); ++i) {
            Owned const item = Owned::share(sequence_item(iterable, i));
            if (!each(item.get())) return false;
        }
        return true;
    }
    Owned const iterator = get_iterator(iterable);
    if (!iterator) return false;
    for (;;) {
        Owned const item = next_item(iterator.get());
        if (!item) return !is_pending();
        if (!each(item.get())) return false;
    }
}

}  // namespace gossamer
