# Sorting instances of list's subclasses: which overridden methods sort and sorted ask, slots, own sort, and kin: min, max, heaps, bisection, merge.
import heapq, bisect, operator
class Loud(list):
    def __len__(self): print("len", end=" "); return super().__len__()
    def __iter__(self): print("iter", end=" "); return super().__iter__()
    def __getitem__(self, key): print("get", key, end=" "); return super().__getitem__(key)
    def __setitem__(self, key, value): print("set", key, end=" "); super().__setitem__(key, value)
    def __lt__(self, other): print("lt", end=" "); return super().__lt__(other)
    def append(self, item): print("append", end=" "); super().append(item)
    def insert(self, at, item): print("insert", at, end=" "); super().insert(at, item)
    def pop(self, *at): print("pop", *at, end=" "); return super().pop(*at)
    def reverse(self): print("reverse", end=" "); super().reverse()
    def copy(self): print("copy", end=" "); return super().copy()
    def sort(self, **named): print("sort", named, end=" "); return super().sort(**named)
    def show(self): print("|", list.__repr__(self))
l = Loud([3, 1, 2]); l.sort(); l.show(); l.sort(reverse=True); l.show(); list.sort(l, key=operator.neg, reverse=True); l.show(); print(sorted(l), type(sorted(l))); print(min(l), max(l)); print(sorted([Loud([2]), Loud([1])])); print(min(Loud([2]), Loud([1])))
bisect.insort(l, 0); l.show(); bisect.insort_left(l, 5, key=lambda n: -n); l.show(); print(bisect.bisect(l, 2)); print(bisect.bisect_left(l, -2, key=lambda n: -n))
for name, arguments in (("heapify", (l,)), ("heappush", (l, 4)), ("heappop", (l,)), ("heapreplace", (l, 7)), ("heappushpop", (l, 1))):
    try: print(name, getattr(heapq, name)(*arguments)); l.show()
    except Exception as error: print(type(error).__name__, error)
print(heapq.nlargest(2, l), heapq.nsmallest(2, l, key=operator.neg)); print(list(heapq.merge(Loud([1, 4]), Loud([2, 3])))); print(list(heapq.merge([4, 1], [3, 2], reverse=True, key=lambda n: n)))
class Always(list):
    __slots__ = ("calls",)
    def __init__(self, *items): super().__init__(items); self.calls = 0; self.sort()
    def append(self, item): super().append(item); self.calls += 1; self.sort()
    def sort(self, *, key=None, reverse=False): super().sort(key=key or self.order, reverse=reverse)
    @staticmethod
    def order(item): return (item % 2, item)
a = Always(4, 3, 2, 1); a.append(5); a.append(0); print(a, a.calls, sorted(a), a + [9, 8], type(a[:]))
try: a.sort(abs)
except TypeError as error: print(error)
class NoSort(list): sort = None
try: NoSort([2, 1]).sort()
except TypeError as error: print(error)
print(sorted(NoSort([2, 1])), list.sort(NoSort([2, 1])))
for call in ("list.sort()", "list.sort((2, 1))", "list.sort([2, 1], 1)", "list.sort([1], key=1)", "list.sort([], key=1)", "sorted((), key=1)", "sorted((1,), key=1)", "sorted(iterable=[1])", "sorted([1], reverse=1, key=None)", "[].sort(reverse='')", "[2, 1].sort(None)", "[].sort(cmp=None)", "sorted.__name__, sorted.__text_signature__", "list.sort.__text_signature__, list.sort.__qualname__", "operator.methodcaller('sort', reverse=True)([1])", "sorted(Loud([2, 1]), key=Loud([5]).index)", "sorted(map(str, [10, 9]))", "sorted(zip('ba', [1, 2]))", "sorted({'b': 1, 'a': 2})", "sorted(reversed('abc'))", "sorted(b'ba')", "sorted(memoryview(b'ba'))", "sorted(range(3, 0, -1))", "sorted(frozenset([2, 1]))", "sorted(enumerate('ab'), reverse=True)", "sorted(bytearray(b'ca'), reverse=True)", "sorted(n for n in (2, 1))", "sorted(1)", "sorted(int)", "sorted(None)", "sorted(...)"):
    try: print(call, eval(call))
    except Exception as error: print(call, type(error).__name__, error)
