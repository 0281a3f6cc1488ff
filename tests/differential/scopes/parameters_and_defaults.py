# When and where defaults, annotations, decorators and bases are evaluated, and which of the names around they mean.
def note(value, result=None):
    print(value, end=" ")
    return result if result is not None else value


x = "module"


@note("d1", lambda f: note("applied 1", f))
@note("d2", lambda f: note("applied 2", f))
def function(a: note("a ann") = note("a"), /, b: note("b ann") = note("b"), *c: note("c ann"), d: note("d ann") = note("d"), e=note("e"), **f: note("f ann")) -> note("returns"):
    pass


print()
print(list(function.__annotations__), function.__defaults__, function.__kwdefaults__)


@note("class decorator", lambda c: note("decorated", c))
class Class(note("base", object), metaclass=note("meta", type), **note("keywords", {})):
    member: note("annotation") = note("value")
    note("body")


print()


def late(x=x, y=lambda: x):
    return x, y()


x = "changed"
print(late(), late(1))


class Holder:
    x = "class"

    def method(self, a=x, b=lambda: x, c=lambda y=x: y, d=[x for _ in "a"], e=[v for v in x[:1]]):
        return a, b(), c(), d, e, x

    x = "class, rebound"

    def second(self, a=x):
        return a


print(Holder().method(), Holder().second())


def mutable(value, seen=[]):
    seen.append(value)
    return seen


print(mutable(1), mutable(2), mutable.__defaults__)
mutable.__defaults__ = ((),)
try:
    mutable(3)
except AttributeError as error:
    print(error)


def walrus(a=(w := 5), b=(lambda: (v := 6))()):
    return a, b


print(walrus(), w, "v" in globals())


def recursive(n, depth=lambda n: n and depth(n - 1)):
    return depth(n)


try:
    recursive(1)
except NameError as error:
    print(error)


def failing():
    @note("outer", lambda f: f)
    @note("inner", 5)
    def never(a=note("default")): ...


try:
    failing()
except TypeError as error:
    print(error)
try:

    def unmade(a=note("first"), b=undefined_name, c=note("third")): ...

except NameError as error:
    print(error, "unmade" in globals())


def lines(a=1,
          b=2):
    return a + b


print(lines.__code__.co_firstlineno < note.__code__.co_firstlineno, lines(b=5), (lambda a=lambda b=1: b: a())())
holder = {}
holder["f"] = lambda self=holder: sorted(self)
print(holder["f"]())
for maker in [lambda i=i: i for i in range(3)], [lambda: i for i in range(3)]:
    print([f() for f in maker])
