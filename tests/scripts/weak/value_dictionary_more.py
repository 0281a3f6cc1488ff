import weakref


class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n})"


keep = [V(i) for i in range(4)]
d = weakref.WeakValueDictionary({i: v for i, v in enumerate(keep)})
e = d.copy()
print(type(e).__name__, dict(e) == dict(d), e is d)  # expect: WeakValueDictionary True False
d.update({10: keep[0]})
print(sorted(d.keys()), [r() for r in d.valuerefs()])
# expect: [0, 1, 2, 3, 10] [V(0), V(1), V(2), V(3), V(0)]
f = d | {20: keep[1]}
print(sorted(f), type(f).__name__)  # expect: [0, 1, 2, 3, 10, 20] WeakValueDictionary
d |= {30: keep[2]}
print(sorted(d))  # expect: [0, 1, 2, 3, 10, 30]
d.clear()
print(len(d), len(e))  # expect: 0 4
for key, value in e.items():
    print(key, value)
# expect: 0 V(0)
# expect: 1 V(1)
# expect: 2 V(2)
# expect: 3 V(3)
del value
keep.clear()
print(len(e), dict(e))  # expect: 0 {}
