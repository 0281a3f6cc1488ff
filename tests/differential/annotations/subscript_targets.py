# Annotated targets with brackets and dots that get no value: which parts are evaluated, in which order, and stars.
class Noisy:
    def __repr__(self):
        return "noisy"

    def __getitem__(self, key):
        print("get", key)
        return self

    def __setitem__(self, key, value):
        print("set", key, value)

    def __getattr__(self, name):
        print("attribute", name)
        return self

    def __setattr__(self, name, value):
        print("set attribute", name, value)


def say(value, result=None):
    print("say", value)
    return noisy if result is None else result


noisy = Noisy()
stars = [1, 2]
say("a")[say("b")]: say("c")
say("a")[say("b"):say("c"):say("d"), say("e")]: say("f")
say("a")[(say("b"), (say("c"), say("d")))]: say("e")
say("a")[say("b")][say("c")]: say("d")
say("a").b.c: say("d")
say("a")[[say("b"), *stars]]: say("c")
(say("a")[say("b")]): say("c")
(1, *stars)[say("i", 0)]: say("t")
noisy[(*stars,):2]: say("u")
noisy[*stars]: say("annotation") = say("value", 5)
noisy[0, *stars].name: say("annotation") = say("value", 6)
noisy[*stars].name: say("annotation")


def function():
    say("f")[say("g")]: say("never")
    say("f")[say("g"), say("h"):]: say("never") = say("value", 1)


class Body:
    say("f")[say("g")]: say("h")
    inner = noisy
    inner.x[1]: say("i")


function()
print(__annotations__, hasattr(Body, "__annotations__") and Body.__annotations__)
for text in ["x[*a]: int", "x[1, *a]: int", "x[1:2, (3, *a)]: int", "def f():\n  x[*a]: int", "class A:\n  x[0][*a]: int",
             "(x[*a]): int", "x.y[*a]: int", "x[(*a,)]: int", "x[*a]: int = *b", "x: int = *b", "x[*a]: int = *b, 1",
             "from __future__ import annotations\nx[*a]: int", "if 0:\n  x[*a]: int", "x[*a].b: int", "(*x, y)[0]: int",
             "x[*a:1]: int", "x[lambda: (yield)]: int", "x[yield]: int", "x[await y]: int", "def f(): x[(yield 1)]: int"]:
    try:
        compile(text, "text", "exec")
        print(repr(text), "compiles")
    except SyntaxError as error:
        print(repr(text), error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
for text in ["unknown[1]: int", "noisy[unknown]: int", "noisy[1:unknown]: int", "noisy.a[0, (1, unknown)]: int", "unknown.a: int"]:
    try:
        exec(text)
    except NameError as error:
        print(error)
generator = (lambda: (yield from steps()))()


def steps():
    noisy[(yield 1)]: int
    noisy[(yield 2), (yield 3):]: int
    (yield 4).name: int
    return "end"


print([*generator])
