# iterators over tuples: exhaustion, hints, states, reductions, reversal, several at once, what keeps the tuple alive and until when
class Loud:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("gone", self.name)

walk = iter((Loud("a"), Loud("b")))
print(walk.__length_hint__(), next(walk), next(walk), walk.__length_hint__())
print("both still there")
print(next(walk, "end"), walk.__length_hint__())
print(next(walk, "end"))
walk = iter((1, 2, 3))
print(type(walk).__name__, iter(walk) is walk, walk.__reduce__()[1:], next(walk), walk.__reduce__()[1:])
walk.__setstate__(0)
print(list(walk), walk.__reduce__(), walk.__length_hint__())
walk.__setstate__(0)
print(list(walk))
for state in (-7, 1, 3, 100):
    walk = iter("abc" and ("a", "b", "c"))
    walk.__setstate__(state)
    print(state, walk.__length_hint__(), list(walk))
for state in ("a", 1.5, None, 1 << 80):
    try:
        iter(()).__setstate__(state)
        print("taken", state)
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
back = reversed((1, 2, 3))
print(type(back).__name__, back.__length_hint__(), next(back), back.__length_hint__(), back.__reduce__()[1:], list(back), back.__reduce__())
back = reversed((1, 2, 3))
back.__setstate__(0)
print(list(back))
items = (1, 2, 3)
print([(a, b) for a in items for b in items if a < b], [*zip(items, iter(items), reversed(items))])
one, two = iter(items), iter(items)
print(next(one), next(one), next(two), [*one], [*two])

def first_of(iterable):
    for item in iterable:
        return item

print(first_of((Loud("c"), Loud("d"))))
for item in (Loud("e"), Loud("f")):
    print("in", item)
    break
print("left", item)
del item
for item in (Loud("g"), Loud("h")):
    print("in", item)
print("over", item)
item = None

class Walked(tuple):
    def __iter__(self):
        print("iter asked")
        return super().__iter__()

    def __getitem__(self, key):
        print("item asked", key)
        return super().__getitem__(key)

    def __len__(self):
        print("length asked")
        return 7

walked = Walked((1, 2))
print([*walked], list(walked), tuple(walked), sum(walked), max(walked))
a, b = walked
print(a, b, {*walked}, 2 in walked, walked == (1, 2), walked + (3,), (0,) + walked, tuple.__len__(walked))
print(bool(walked), walked[0], walked[-1:], walked.index(2), ",".join(map(str, walked)), "%s %s" % walked)
print(len(walked), tuple.__len__(walked), repr(walked), hash(walked) == hash((1, 2)))
def stars(*args):
    return args
print(stars(*walked), stars(0, *walked), type(stars(*walked)).__name__)
