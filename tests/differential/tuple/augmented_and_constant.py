# tuples and augmented assignment: += in names, attributes, items and closures; constant tuples and what is the same object; parentheses
t = (1, 2)
old = t
t += (3,)
print(t, old)
t *= 2
print(t)
t += ()
print(t is t + (), t)
box = ([], 1)
try:
    box[0] += ["in"]
except TypeError as error:
    print(error, box)
try:
    box[1] += 1
except TypeError as error:
    print(error, box)
box[0].append("more")
print(box)
for wrong in ([4], "ab", 1, None, range(2)):
    try:
        t += wrong
        print(t)
    except TypeError as error:
        print(error)
for wrong in ((1,), 1.0, "2", None):
    try:
        t *= wrong
        print(t)
    except TypeError as error:
        print(error)

class Adding:
    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return ("rmul", other)

    def __index__(self):
        return 2

t = (1,)
t += Adding()
print(t)
t = (1,)
t *= Adding()
print(t, (1,) * Adding())

class Holder:
    value = (0,)

h = Holder()
h.value += (1,)
print(h.value, Holder.value, vars(h))
table = {"k": ()}
table["k"] += 1, 2
table["k"] *= 2
print(table)

def outer():
    seen = ()

    def add(*items):
        nonlocal seen
        seen += items
        return seen
    return add

add = outer()
print(add(1), add(), add(2, 3))
x = 1,
y = ()
z = (1)
w = 1, *y, *x
print(x, y, z, w, (1,)[0], 1, 2 == 2, (1, 2) == (1, 2))
nothing = ()
print(nothing is tuple(), nothing is tuple([]), (1,)[1:] is nothing, nothing * 5 is nothing, type(()) is tuple)

def constant():
    return (1, "a", None, (2, 3), b"x")

print(constant() is constant(), constant()[3] is constant()[3])
def fresh(a=1):
    return (a, "a")
print(fresh() is fresh(), fresh() == fresh())
lam = lambda: (yield 1, 2)
print(next(lam()), [i for i in (1, 2)], {(1, 2): 3}[1, 2], {1: 2}.get((1), "none"))
if (False,):
    print("not empty")
if not ():
    print("empty")
assert_me = (1 == 2, "message")
print(bool(assert_me), len(assert_me), *assert_me)
for huge in (1 << 62, 1 << 70):
    try:
        (1, 2) * huge
    except (MemoryError, OverflowError) as error:
        print(type(error).__name__, error)
print((1, 2) * -5, () * (1 << 62), (1, 2) * True)
