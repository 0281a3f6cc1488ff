# Weak references of every kind: made, asked, called back, in dictionaries and sets; finalizers.
import weakref


class Thing:
    def __init__(self, n):
        self.n = n


things = [Thing(i) for i in range(20000)]
dead = []
references = [weakref.ref(thing) for thing in things]
watchers = [weakref.ref(thing, dead.append) for thing in things]
total = 0
for _ in range(20):
    for reference in references:
        thing = reference()
        if thing is not None:
            total += thing.n
names = weakref.WeakValueDictionary()
notes = weakref.WeakKeyDictionary()
group = weakref.WeakSet()
for thing in things:
    names[thing.n] = thing
    notes[thing] = thing.n
    group.add(thing)
    weakref.finalize(thing, dead.append, thing.n)
for i in range(0, 200000, 3):
    total += i in names
print(total, len(names), len(notes), len(group))
thing = None
del things[::2]
print(len(dead), len(names), len(notes), len(group), sum(r() is None for r in references))
