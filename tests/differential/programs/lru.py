# A least-recently-used cache on a doubly linked list with weak back links, checked against an ordered dictionary.
import collections
import weakref


class Link:
    __slots__ = ("key", "value", "next", "_previous", "__weakref__")

    def __init__(self, key=None, value=None):
        self.key, self.value, self.next, self._previous = key, value, None, None

    @property
    def previous(self):
        return self._previous()

    @previous.setter
    def previous(self, link):
        self._previous = weakref.ref(link)


class LRU:
    def __init__(self, size):
        self.size, self.links = size, {}
        self.first, self.last = Link(), Link()
        self.first.next, self.last.previous = self.last, self.first
        self.hits = self.misses = 0

    def _unlink(self, link):
        before, after = link.previous, link.next
        before.next, after.previous = after, before

    def _append(self, link):
        before = self.last.previous
        before.next, link.next = link, self.last
        link.previous, self.last.previous = before, link

    def __getitem__(self, key):
        link = self.links.get(key)
        if link is None:
            self.misses += 1
            raise KeyError(key)
        self.hits += 1
        self._unlink(link)
        self._append(link)
        return link.value

    def __setitem__(self, key, value):
        if key in self.links:
            self._unlink(self.links.pop(key))
        elif len(self.links) == self.size:
            oldest = self.first.next
            self._unlink(oldest)
            del self.links[oldest.key]
        link = self.links[key] = Link(key, value)
        self._append(link)

    def __iter__(self):
        link = self.first.next
        while link is not self.last:
            yield link.key
            link = link.next


cache, model, seed = LRU(5), collections.OrderedDict(), 7
for step in range(2000):
    seed = (seed * 1664525 + 1013904223) % 2**32
    key = (seed >> 24) % 9
    if seed & 1:
        cache[key] = step
        model.pop(key, None)
        model[key] = step
        if len(model) > 5:
            model.popitem(last=False)
    else:
        try:
            got = cache[key]
        except KeyError:
            got = None
        if key in model:
            model.move_to_end(key)
        assert got == model.get(key), (step, got)
    assert list(cache) == list(model), step
print(list(cache), cache.hits, cache.misses)
watch = weakref.ref(cache.first)
del cache
print(watch())
