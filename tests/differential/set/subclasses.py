# subclasses of set: which overridden methods the built-in operations call, attributes, reduce
class Loud(set):
    def __iter__(self):
        print("  iter")
        return set.__iter__(self)

    def __len__(self):
        print("  len")
        return set.__len__(self)

    def __contains__(self, item):
        print("  contains")
        return set.__contains__(self, item)

    def add(self, item):
        print("  add")
        set.add(self, item)

    def __eq__(self, other):
        print("  eq")
        return set.__eq__(self, other)

    __hash__ = None


s = Loud([1, 2])
for text in ("set(s)", "s | {3}", "{3} | s", "s & {1}", "{1} & s", "s - {1}", "{1, 5} - s", "s ^ {1}", "s.copy()", "s == {1, 2}",
             "{1, 2} == s", "s <= {1, 2}", "{1} <= s", "1 in s", "{1}.issubset(s)", "s.union(s)", "{9}.union(s)", "bool(s)",
             "repr(s)", "list(s)", "sorted(s)", "s.isdisjoint({5})", "{5}.isdisjoint(s)", "frozenset(s)", "{*s}", "s.update([3])",
             "s in {frozenset([1, 2, 3])}", "dict.fromkeys(s)"):
    print(text)
    print("  =>", eval(text))
s.label = "x"
print(s.__dict__, s.__reduce__()[1:], set([1]).__reduce__())
print(frozenset([1]).__reduce__())


class Slots(frozenset):
    __slots__ = ("tag",)


f = Slots("a")
f.tag = 1
print(f, f.tag, f.__reduce__())
import weakref
r = weakref.ref(s)
print(r() is s)
del s
print(r())
w = {1, 2}
print(weakref.ref(w)() is w)
