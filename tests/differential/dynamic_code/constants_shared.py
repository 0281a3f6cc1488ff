# Equal constants of one function are one object: numbers, texts, tuples, frozen sets; those of other types are not.
def f():
    a, b = 1.5, 1.5
    c, d = 2j, 2j
    e, g = b"x y", b"x y"
    h, i = (1, 2.5, "x"), (1, 2.5, "x")
    j, k = 0.0, -0.0
    l, m = 10**20, 10**20
    return a is b, c is d, e is g, h is i, j is k, l is m
print(f())
def sets(x):
    return x in {1, 2, 3}, x in {"a", "b"}, x not in {1, 2, 3}
print(sets(1), [type(each).__name__ for each in sets.__code__.co_consts])
def g(): return 1.5, 2j, "long text with blanks", 12345678901234567890
def h(): return 1.5, 2j, "long text with blanks", 12345678901234567890
print([a is b for a, b in zip(g(), h())])
print([a is b for a, b in zip(g(), g())])
x = 1e5; y = 1e5
def same(a, b): return a is b
print(x is y, same(1000, 1000), same("a b", "a b"), same((), ()), same((1, (2, 3)), (1, (2, 3))))
def nested():
    def inner(): return 3.25, (4, 5), "inner text!"
    return 3.25, (4, 5), "inner text!", inner()
r = nested()
print(r[0] is r[3][0], r[1] is r[3][1], r[2] is r[3][2])
print(eval("same(1.5, 1.5)"), eval("same((1.5, 2), (1.5, 2))"), eval("same(1e400, 1e400)"))
def t(x): return x in [1, 2], x in (1, 2), x in [], x in {5}
print(t.__code__.co_consts)
for v in t.__code__.co_consts: print(type(v).__name__)
def many(): return 1, 1.0, True, "1", b"1", (1,), (1.0,), (True,)
print(many.__code__.co_consts, [type(x).__name__ for x in many()])
def n(): return -1, -1.5, 2**10, 3*"ab", "a" + "b", 1 + 2j, (1, 2)[0], "abc"[1], not 1
print(n(), n.__code__.co_consts)
