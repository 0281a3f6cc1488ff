// A look at what a collection of everything would find, without one: nothing is collected, nobody is told, nothing
// runs, and all is as before afterwards.
#pragma once
#include <vector>

#include "runtime/heap/heap.hpp"

namespace gossamer {

// The objects that only cycles keep alive (and what hangs on those), borrowed, in page order. What gc.freeze() has set
// aside is none. While a collection is under way: nothing. One in slices is given up first, or finished if it has
// condemned somebody already; so call it where a collection could run.
std::vector<Object*> find_garbage(Heap& heap);

}  // namespace gossamer
