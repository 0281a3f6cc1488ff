# Local mappings of every kind given to exec and eval: what is asked of them, in which order, for loads, stores, deletions.
class Mapping:
    def __init__(self, **names):
        self.names = names
        self.log = []

    def __getitem__(self, key):
        self.log.append("get " + key)
        return self.names[key]

    def __setitem__(self, key, value):
        self.log.append("set " + key)
        self.names[key] = value

    def __delitem__(self, key):
        self.log.append("del " + key)
        del self.names[key]


def run(source, **names):
    mapping = Mapping(**names)
    try:
        exec(source, {"shared": "global"}, mapping)
    except Exception as error:
        print(type(error).__name__, error)
    print(mapping.log)


run("a = b\nc = shared\ndel a", b=1)
run("len('x')\nmissing")
run("del nothing")
run("def f(x=b): return shared\nr = f()", b=2)
run("class C:\n    y = b\n    z = shared\nq = C.y", b=3)
run("s = [b for _ in (1, 2)]", b=4)
run("s = [(w := i) for i in range(2)]")
run("for i in range(2): pass\nelse: done = i")
run("import math as m, sys\nfrom math import pi")
run("with open_it as (p, q): pass")
run("global g\ng = 1\nh = g\ndel g")
run("x = 1\nx += shared == 'global'\nx: int = 2")
run("try: 1 / 0\nexcept ZeroDivisionError as e: k = str(e)")
run("match b:\n    case [u, *v]: pass\n    case w: pass", b=[1, 2])
run("type T = b\nt = T.__name__")
run("a, (b, *c) = 1, (2, 3)")
run("f'{b!r:>{w}}'", b=1, w=4)


class Missing(dict):
    def __missing__(self, key):
        print("missing", key)
        if key == "len":
            raise KeyError(key)
        if key == "bad":
            raise ValueError(key)
        return key * 2


print(eval("ab + cd", {}, Missing()), eval("len('abc')", {}, Missing()))
print(eval("[x for x in (ab, 1)]", {}, Missing()))
try:
    eval("bad", {}, Missing())
except ValueError as error:
    print(repr(error))
print(eval("(lambda: sh)()", {"sh": "from globals"}, Missing()))
for bad in 5, "s", [1], None:
    try:
        print(eval("1", {}, bad))
    except TypeError as error:
        print(error)
    try:
        print(eval("1", bad))
    except TypeError as error:
        print(error)
