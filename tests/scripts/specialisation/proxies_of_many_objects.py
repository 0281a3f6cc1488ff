import weakref


class A:
    def __init__(self, n):
        self.n = n

    def method(self, x=0):
        return "A", self.n, x


class B:
    def __init__(self, n):
        self.other = None
        self.n = n

    def method(self, x=0):
        return "B", self.n, x


class Computed:
    @property
    def n(self):
        return "computed"

    @n.setter
    def n(self, value):
        print("set", value)

    def __getattr__(self, name):
        return lambda *rest: (name, rest)


class Slots:
    __slots__ = "n", "__weakref__"

    def method(self, x=0):
        return "Slots", x


def read(p):
    return p.n


def write(p, value):
    p.n = value


def call(p):
    return p.method(), p.method(1)


a, b, c, s = A(1), B(2), Computed(), Slots()
s.n = 4
pa, pb, pc, ps = map(weakref.proxy, (a, b, c, s))
for p in [pa] * 3 + [pb, a, pa, b, pb, pc, ps, pa, c, s, ps, pc, pa]:
    print(read(p), call(p))
    write(p, 7)
    print(read(p))
# expect: 1 (('A', 1, 0), ('A', 1, 1))
# expect: 7
# expect: 7 (('A', 7, 0), ('A', 7, 1))
# expect: 7
# expect: 7 (('A', 7, 0), ('A', 7, 1))
# expect: 7
# expect: 2 (('B', 2, 0), ('B', 2, 1))
# expect: 7
# expect: 7 (('A', 7, 0), ('A', 7, 1))
# expect: 7
# expect: 7 (('A', 7, 0), ('A', 7, 1))
# expect: 7
# expect: 7 (('B', 7, 0), ('B', 7, 1))
# expect: 7
# expect: 7 (('B', 7, 0), ('B', 7, 1))
# expect: 7
# expect: computed (('method', ()), ('method', (1,)))
# expect: set 7
# expect: computed
# expect: 4 (('Slots', 0), ('Slots', 1))
# expect: 7
# expect: 7 (('A', 7, 0), ('A', 7, 1))
# expect: 7
# expect: computed (('method', ()), ('method', (1,)))
# expect: set 7
# expect: computed
# expect: 7 (('Slots', 0), ('Slots', 1))
# expect: 7
# expect: 7 (('Slots', 0), ('Slots', 1))
# expect: 7
# expect: computed (('method', ()), ('method', (1,)))
# expect: set 7
# expect: computed
# expect: 7 (('A', 7, 0), ('A', 7, 1))
# expect: 7
for p, n in ((pa, 8), (pa, 9), (pb, 10), (pa, 11)):
    write(p, n)
print(a.n, b.n)  # expect: 11 10

# The class of the object changes; an attribute goes, and one of the class takes its place; the class changes.
a.__class__ = B
print(read(pa), call(pa))  # expect: 11 (('B', 11, 0), ('B', 11, 1))
del a.n
try:
    read(pa)
except AttributeError as error:
    print(error)  # expect: 'B' object has no attribute 'n'
B.n = "of the class"
print(read(pa), call(pa))
# expect: of the class (('B', 'of the class', 0), ('B', 'of the class', 1))
write(pa, 12)
print(read(pa))  # expect: 12
B.method = lambda self, x=0: ("new", x)
print(call(pa), call(pb))  # expect: (('new', 0), ('new', 1)) (('new', 0), ('new', 1))
B.n = property(lambda self: "property", lambda self, value: print("property set", value))
print(read(pa))  # expect: property
write(pa, 13)  # expect: property set 13

# The old value's death, in the store through the proxy, lets go of the object itself.
class Last:
    def __del__(self):
        global kept
        kept = None
        print("gone")


kept = A(Last())
p = weakref.proxy(kept)
write(p, 5)  # expect: gone
for act in (read, call, lambda p: write(p, 1)):
    try:
        act(p)
    except ReferenceError as error:
        print(error)
# expect: weakly-referenced object no longer exists
# expect: weakly-referenced object no longer exists
# expect: weakly-referenced object no longer exists
