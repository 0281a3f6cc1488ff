# Every view and iterator of the three containers, with entries that die before, at and behind the place it has come to.
import gc
import weakref


class Thing:
    def __init__(self, number):
        self.number = number

    def __repr__(self):
        return f"T{self.number}"

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return self is other


def show(thing):
    if isinstance(thing, tuple):
        return tuple(map(show, thing))
    return thing() if isinstance(thing, weakref.ref) else thing


def filled(kind):
    global things
    things = {n: Thing(n) for n in range(8)}
    if kind is weakref.WeakValueDictionary:
        return kind(things)
    if kind is weakref.WeakKeyDictionary:
        return kind((thing, thing.number) for thing in things.values())
    return kind(things.values())


views = {
    weakref.WeakValueDictionary: ["__iter__", "keys", "values", "items"],
    weakref.WeakKeyDictionary: ["__iter__", "keys", "values", "items"],
    weakref.WeakSet: ["__iter__"],
}


def drop_next(step):
    things.pop(step * 2 + 1, None)


def drop_previous(step):
    things.pop(step - 1, None)


def drop_current(step):
    things.pop(step, None)


def drop_all(step):
    things.clear()


def drop_last(step):
    things.pop(max(things, default=0), None)


def collect_cycles(step):
    thing = things.pop(7 - step, None)
    if thing:
        thing.me = thing
        del thing
        gc.collect()


for kind, names in views.items():
    for name in names:
        for way in (drop_next, drop_previous, drop_current, drop_all, drop_last, collect_cycles):
            container = filled(kind)
            seen = []
            for step, thing in enumerate(getattr(container, name)()):
                seen.append(str(show(thing)))
                del thing
                way(step)
            print(kind.__name__, name, way.__name__, *seen, "left", len(container))

# Iterations inside each other.
for kind in views:
    container = filled(kind)
    pairs = []
    for one in container:
        for other in container:
            pairs.append(f"{show(one)}{show(other)}")
            things.pop(len(pairs) % 9, None)
    one = other = None
    print(kind.__name__, *pairs, len(container))

# An iterator keeps its container, but no entry that it has not come to.
for kind in views:
    iterator = iter(filled(kind))
    first = show(next(iterator))
    things.clear()
    print(kind.__name__, first, [show(each) for each in iterator])
    print(list(iterator))

# A value that takes the place of another is no change of size; whatever is added or taken away is.
container = filled(weakref.WeakValueDictionary)
for key in container:
    container[key] = things[0]
print(sorted(container.items(), key=str))
for kind, change in [
    (weakref.WeakValueDictionary, lambda c: c.update({9: things[0]})),
    (weakref.WeakValueDictionary, lambda c: c.pop(3)),
    (weakref.WeakValueDictionary, lambda c: c.__delitem__(0)),
    (weakref.WeakValueDictionary, lambda c: c.setdefault("new", things[1])),
    (weakref.WeakValueDictionary, lambda c: c.setdefault(1, things[1])),
    (weakref.WeakValueDictionary, lambda c: c.popitem()),
    (weakref.WeakValueDictionary, lambda c: c.clear()),
    (weakref.WeakKeyDictionary, lambda c: c.setdefault(Thing(9), 1)),
    (weakref.WeakKeyDictionary, lambda c: c.update({things[1]: 5})),
    (weakref.WeakKeyDictionary, lambda c: c.pop(things[2])),
    (weakref.WeakKeyDictionary, lambda c: c.clear()),
    (weakref.WeakSet, lambda c: c.add(things[3])),
    (weakref.WeakSet, lambda c: c.discard(things[3])),
    (weakref.WeakSet, lambda c: c.remove(things[0])),
    (weakref.WeakSet, lambda c: c.clear()),
    (weakref.WeakSet, lambda c: c.difference_update(list(things.values())[:2])),
]:
    container, count = filled(kind), 0
    try:
        for thing in container:
            count += 1
            if count == 2:
                change(container)
    except RuntimeError as error:
        print(kind.__name__, count, error)
    else:
        print(kind.__name__, count, "goes on")
    thing = None
