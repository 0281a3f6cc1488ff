# locals(): what it holds in functions, classes, modules, comprehensions, lambdas and generators, and what changing it does.
def plain(a, b=2, *c, d=4, **e):
    x = 1
    before = locals()
    x = 2
    y = 3
    after = locals()
    before["x"] = "changed"
    before["new"] = 1
    return x, sorted(before), sorted(after), before is after, after["x"]


print(plain(0, 1, 2, z=3))


def cells():
    inner = 1

    def child():
        return inner

    unset_later = 5
    del unset_later
    names = sorted(locals())
    inner = 7
    return names, locals()["inner"], child()


print(cells())


def freed():
    value = 10

    def child():
        if False:
            print(value)
        own = 1
        return locals()

    def without():
        own = 1
        return locals()

    return child(), without()


print(freed())


class Body:
    first = 1
    space = locals()
    space["second"] = 2
    third = second + 1
    print(sorted(n for n in space if not n.startswith("__")), locals() is space)
    del space


print(Body.second, Body.third)
print(locals() is globals(), (lambda q, *r: sorted(locals()))(1))


def in_comprehension(p):
    z = 5
    return [sorted(locals()) for i in range(1)], [sorted(locals()) for p in "a" if z], {k: sorted(locals()) for k in "k"}


print(in_comprehension(9))


def generator(n):
    yield sorted(locals())
    m = n
    yield sorted(locals())
    del n
    yield sorted(locals())


print(*generator(1))
print(list(sorted(locals()) for only in "a"))


def nested_class():
    around = 1

    class Inner:
        here = around
        seen = sorted(n for n in locals() if not n.startswith("__"))

        def method(self):
            return __class__, sorted(locals())

    return Inner.seen, Inner().method()[1]


print(nested_class())


def executed(x=1):
    exec("x = 2; y = 3")
    space = {}
    exec("z = x + 1", globals(), space | {"x": x}) if x else None
    exec("w = x * 10", globals(), locals())
    return x, "y" in locals(), space, eval("x + 1"), sorted(vars())


print(executed())


def directories(b, a):
    c = 1
    return dir(), vars() == locals(), eval("dir()"), eval("sorted(locals())")


print(directories(1, 2))
