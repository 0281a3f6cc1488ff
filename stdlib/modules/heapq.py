"""Heap queues: lists in which each item is not greater than the two at twice its place.

heap = []            # an empty heap
heappush(heap, x)    # a further item
x = heappop(heap)    # the smallest item, taken out
x = heap[0]          # the smallest item, left in
heapify(row)         # makes a list a heap, in linear time
"""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def _siftdown(heap, startpos, pos):
    """Let the item at pos rise until its parent is not greater; nothing above startpos is touched."""
    item = heap[pos]
    while pos > startpos:
        above = (pos - 1) >> 1
        parent = heap[above]
        if not item < parent:
            break
        heap[pos] = parent
        pos = above
    heap[pos] = item


def _siftdown_max(heap, startpos, pos):
    """The same where the greatest item is at the root."""
    item = heap[pos]
    while pos > startpos:
        above = (pos - 1) >> 1
        parent = heap[above]
        if not parent < item:
            break
        heap[pos] = parent
        pos = above
    heap[pos] = item


def _siftup(heap, pos):
    """Let the item at pos fall to a leaf along the smaller children, and rise again to its place."""
    start, item, size = pos, heap[pos], len(heap)
    while (child := 2 * pos + 1) < size:
        if child + 1 < size and not heap[child] < heap[child + 1]:
            child += 1
        heap[pos] = heap[child]
        pos = child
    heap[pos] = item
    _siftdown(heap, start, pos)


def _siftup_max(heap, pos):
    """The same where the greatest item is at the root."""
    start, item, size = pos, heap[pos], len(heap)
    while (child := 2 * pos + 1) < size:
        if child + 1 < size and not heap[child + 1] < heap[child]:
            child += 1
        heap[pos] = heap[child]
        pos = child
    heap[pos] = item
    _siftdown_max(heap, start, pos)


def heappush(heap, item):
    """Push item onto heap, maintaining the heap invariant."""
    heap.append(item)
    _siftdown(heap, 0, len(heap) - 1)


def heappop(heap):
    """Pop the smallest item off the heap, maintaining the heap invariant."""
    last = heap.pop()
    return heapreplace(heap, last) if heap else last


def heapreplace(heap, item):
    """Pop and return the current smallest value, and add the new item."""
    root, heap[0] = heap[0], item
    _siftup(heap, 0)
    return root


def heappushpop(heap, item):
    """Fast version of a heappush followed by a heappop."""
    return heapreplace(heap, item) if heap and heap[0] < item else item


def heapify(x):
    """Transform list into a heap, in-place, in O(len(x)) time."""
    for pos in reversed(range(len(x) // 2)):
        _siftup(x, pos)


def _heappop_max(heap):
    """Maxheap version of a heappop."""
    last = heap.pop()
    return _heapreplace_max(heap, last) if heap else last


def _heapreplace_max(heap, item):
    """Maxheap version of a heappop followed by a heappush."""
    root, heap[0] = heap[0], item
    _siftup_max(heap, 0)
    return root


def _heapify_max(x):
    """Transform list into a maxheap, in-place, in O(len(x)) time."""
    for pos in reversed(range(len(x) // 2)):
        _siftup_max(x, pos)


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output.

    As sorted(itertools.chain(*iterables)), but one item at a time: the inputs need not fit into memory.
    """
    if reverse:
        make_heap, drop, replace, direction = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        make_heap, drop, replace, direction = heapify, heappop, heapreplace, 1
    # Each entry: what is compared, the number of the input (so that equal items keep their order), the item, the input.
    heap = []
    for number, iterator in enumerate(map(iter, iterables)):
        advance = iterator.__next__
        try:
            item = advance()
        except StopIteration:
            continue
        heap.append([item if key is None else key(item), number * direction, item, advance])
    make_heap(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry[2]
                item = entry[2] = entry[3]()
                entry[0] = item if key is None else key(item)
                replace(heap, entry)
        except StopIteration:
            drop(heap)
    if heap:
        rank, number, item, advance = heap[0]
        yield item
        yield from advance.__self__


def _few(n, iterable, key, best, sort_all):
    """The easy cases of the two functions below: one item, or all of them. None: it is not one of them."""
    if n == 1:
        nothing = object()
        found = best(iter(iterable), default=nothing, key=key)
        return [] if found is nothing else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return None
    return sort_all(iterable)[:n] if n >= size else None


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset.

    Equivalent to:  sorted(iterable, key=key)[:n]
    """
    few = _few(n, iterable, key, min, lambda items: sorted(items, key=key))
    if few is not None:
        return few
    iterator = iter(iterable)
    # (what is compared, the place, the item): the greatest of the kept ones is at the root.
    if key is None:
        kept = [(item, place) for place, item in zip(range(n), iterator)]
    else:
        kept = [(key(item), place, item) for place, item in zip(range(n), iterator)]
    if not kept:
        return kept
    _heapify_max(kept)
    worst = kept[0][0]
    place = n
    for item in iterator:
        rank = item if key is None else key(item)
        if rank < worst:
            _heapreplace_max(kept, (rank, place) if key is None else (rank, place, item))
            worst = kept[0][0]
            place += 1
    kept.sort()
    return [entry[0 if key is None else 2] for entry in kept]


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset.

    Equivalent to:  sorted(iterable, key=key, reverse=True)[:n]
    """
    few = _few(n, iterable, key, max, lambda items: sorted(items, key=key, reverse=True))
    if few is not None:
        return few
    iterator = iter(iterable)
    if key is None:
        kept = [(item, place) for place, item in zip(range(0, -n, -1), iterator)]
    else:
        kept = [(key(item), place, item) for place, item in zip(range(0, -n, -1), iterator)]
    if not kept:
        return kept
    heapify(kept)
    worst = kept[0][0]
    place = -n
    for item in iterator:
        rank = item if key is None else key(item)
        if worst < rank:
            heapreplace(kept, (rank, place) if key is None else (rank, place, item))
            worst = kept[0][0]
            place -= 1
    kept.sort(reverse=True)
    return [entry[0 if key is None else 2] for entry in kept]


# Without it the module still works, more slowly.
try:
    from _heapq import *
    from _heapq import _heapify_max, _heappop_max, _heapreplace_max
except ImportError:
    pass
