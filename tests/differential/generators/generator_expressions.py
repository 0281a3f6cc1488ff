# Generator expressions: when the parts are evaluated, scopes, names, errors.
def note(x):
    print("note", x)
    return x


g = (note(x) for x in note([1, 2]) if note(x) > 1)
print("made")
print(next(g))
print(list(g))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
try:
    (x for x in undefined_name)
except NameError as error:
    print(error)
g = (y for x in [1] for y in undefined_name)
try:
    next(g)
except NameError as error:
    print(error, list(g))
x = 10
g = (x for x in range(3))
print(x, sum(g), x)
a = 3
g = (a * i for i in range(a))
a = 100
print(list(g))
print(list((i, j) for i in range(3) for j in range(i) if (i + j) % 2))
print([list(g) for g in [(i for _ in range(2)) for i in range(2)]])
print(max(len(s) for s in ["a", "bbb"]), sum(i for i in range(5) if i % 2), dict((k, k * 2) for k in "ab"))
print(repr((i for i in [])).split(" at ")[0])


class C:
    y = [1, 2]
    z = list(v for v in y)
    try:
        w = list(y for _ in y)
    except NameError as error:
        print(error)


print(C.z)


def f():
    local = 5
    g = (local + i for i in range(2))
    local = 50
    return list(g)


print(f())


class Iter:
    def __iter__(self):
        print("iter called")
        return iter([1])


g = (i for i in Iter())
print("before next")
print(list(g))
g = (i for i in [1, 2, 3])
next(g)
print(g.gi_frame.f_locals["i"], g.gi_code.co_name)
print(any(n > 1 for n in [1, 2, 3]), all(n > 1 for n in [1, 2, 3]))
g = ((yield_ := i) for i in range(3))
print(list(g), yield_)
print(list(i for i, in [(1,), (2,)]), list(d["k"] for d["k"] in [1, 2]) if (d := {}) is not None else None)
