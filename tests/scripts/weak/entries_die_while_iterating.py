import weakref


class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V{self.n}"


keep = {n: V(n) for n in range(6)}
values = weakref.WeakValueDictionary(keep)
seen = []
for n in values:
    seen.append(n)
    keep.pop(5 - n, None)
print(seen, sorted(values), len(values))  # expect: [0, 1, 2] [0, 1, 2] 3

keys = weakref.WeakKeyDictionary((V(n), n) for n in range(0))
things = [V(n) for n in range(5)]
for thing in things:
    keys[thing] = thing.n
seen = []
thing = None
for n in keys.values():
    seen.append(n)
    if n == 0:
        del things[1:3]
print(seen, len(keys))  # expect: [0, 3, 4] 3

group = weakref.WeakSet(things)
seen = 0
for thing in group:
    seen += 1
    things.clear()
print(seen, len(group))  # expect: 1 1
