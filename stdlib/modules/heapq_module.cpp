// The module _heapq: lists as binary heaps, the least item first, or (in the functions of the name _max) the greatest.
//
// Items are compared in CPython's order, which programs can see. A comparison may change the list: its size is
// checked after each.
#include "runtime/binding/native.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Raised raise_index() { return raise(index_error_type, "index out of range"); }

// Does the first item belong nearer to the root than the second? Both are held while it is asked.
template <bool greatest_first> std::optional<bool> is_before(List& heap, Value a, Value b) {
    uint64_t const size = heap.size;
    Owned const first = Owned::share(greatest_first ? b : a), second = Owned::share(greatest_first ? a : b);
    auto const answer = compare_truth(first.get(), second.get(), Comparison::less);
    if (!answer) return std::nullopt;
    if (heap.size != size) return raise(runtime_error_type, "list changed size during iteration");
    return answer;
}

// Moves an item towards the root, until its parent is before it.
template <bool greatest_first> bool rise(List& heap, uint64_t start, uint64_t position) {
    if (position >= heap.size) return raise_index();
    Owned const item = Owned::share(heap.items[position]);
    while (position > start) {
        uint64_t const parent = (position - 1) / 2;
        auto const before = is_before<greatest_first>(heap, item.get(), heap.items[parent]);
        if (!before) return false;
        if (!*before) break;
        std::swap(heap.items[parent], heap.items[position]);
        position = parent;
    }
    return true;
}

// Lets an item fall to a leaf, along the smaller children, and rise again to where it belongs.
template <bool greatest_first> bool settle(List& heap, uint64_t start) {
    uint64_t const size = heap.size;
    if (start >= size) return raise_index();
    uint64_t position = start;
    while (position < size / 2) {
        uint64_t child = 2 * position + 1;
        if (child + 1 < size) {
            auto const left_first = is_before<greatest_first>(heap, heap.items[child], heap.items[child + 1]);
            if (!left_first) return false;
            child += !*left_first;
        }
        std::swap(heap.items[child], heap.items[position]);
        position = child;
    }
    return rise<greatest_first>(heap, start, position);
}

bool heap_push(List& heap, Value item) { return append(heap, retain(item)) && rise<false>(heap, 0, heap.size - 1); }

// The root is handed over.
template <bool greatest_first> Value heap_pop(List& heap) {
    if (!heap.size) return raise_index();
    Owned last(take(heap, heap.size - 1));
    if (!heap.size) return last.release();
    Owned root(move_out(heap.items[0], last.release()));
    return settle<greatest_first>(heap, 0) ? root.release() : empty;
}

template <bool greatest_first> Value heap_replace(List& heap, Value item) {
    if (!heap.size) return raise_index();
    Owned root(move_out(heap.items[0], retain(item)));
    return settle<greatest_first>(heap, 0) ? root.release() : empty;
}

Value heap_push_pop(List& heap, Value item) {
    if (!heap.size) return retain(item);
    Owned const root = Owned::share(heap.items[0]);
    auto const less = compare_truth(root.get(), item, Comparison::less);
    if (!less) return empty;
    return *less ? heap_replace<false>(heap, item) : retain(item);
}

// For long lists: settles parents as soon as both children are, while they are still near in memory.
template <bool greatest_first> bool heapify_near(List& heap) {
    int64_t const half = static_cast<int64_t>(heap.size / 2);
    int64_t leftmost = 1;
    while (leftmost * 2 <= half + 1) leftmost *= 2;
    --leftmost;
    auto settle_upwards = [&](int64_t from, int64_t to) {
        for (int64_t i = from; i >= to; --i)
            for (int64_t j = i;; j >>= 1) {
                if (!settle<greatest_first>(heap, j)) return false;
                if (!(j & 1)) break;
            }
        return true;
    };
    return settle_upwards(leftmost - 1, half / 2) && settle_upwards(half - 1, leftmost);
}

template <bool greatest_first> bool heapify(List& heap) {
    constexpr uint64_t long_list = 2500;
    if (heap.size > long_list) return heapify_near<greatest_first>(heap);
    for (uint64_t i = heap.size / 2; i-- > 0;)
        if (!settle<greatest_first>(heap, i)) return false;
    return true;
}

constexpr Native functions[] = {
    function<&heap_push, "heappush(heap, item, /)">("Push item onto heap, maintaining the heap invariant."),
    function<&heap_push_pop, "heappushpop(heap, item, /)">(
        "Push item on the heap, then pop and return the smallest item from the heap.\n\nThe combined action runs more "
        "efficiently than heappush() followed by\na separate call to heappop()."),
    function<&heap_pop<false>, "heappop(heap, /)">(
        "Pop the smallest item off the heap, maintaining the heap invariant."),
    function<&heap_replace<false>, "heapreplace(heap, item, /)">(
        "Pop and return the current smallest value, and add the new item.\n\nThis is more efficient than heappop() "
        "followed by heappush(), and can be\nmore appropriate when using a fixed-size heap."),
    function<&heapify<false>, "heapify(heap, /)">("Transform list into a heap, in-place, in O(len(heap)) time."),
    function<&heap_pop<true>, "_heappop_max(heap, /)">("Maxheap variant of heappop."),
    function<&heapify<true>, "_heapify_max(heap, /)">("Maxheap variant of heapify."),
    function<&heap_replace<true>, "_heapreplace_max(heap, item, /)">("Maxheap variant of heapreplace."),
};

bool fill(Module& module) {
    put(*module.dict, names::__doc__, make_str("Lists as heaps: the least item first.").value());
    add_functions(*module.dict, functions, intern("_heapq"));
    return true;
}

}  // namespace

extern NativeModule const heapq_module;
NativeModule const heapq_module{"_heapq", fill};

}  // namespace gossamer
