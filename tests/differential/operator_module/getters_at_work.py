# itemgetter, attrgetter and methodcaller at work: as keys, over odd objects, descriptors, __missing__, slices, order of the asking, deaths
import operator
from collections import OrderedDict, defaultdict, namedtuple


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


Point = namedtuple("Point", "x y")
points = [Point(3, 1), Point(1, 2), Point(3, 0), Point(2, 2)]
print(sorted(points, key=operator.itemgetter(1)), sorted(points, key=operator.attrgetter("y", "x"), reverse=True))
print(min(points, key=operator.itemgetter(1, 0)), max(points, key=operator.attrgetter("x")))
print(list(map(operator.methodcaller("_replace", x=9), points[:2])), list(map(operator.methodcaller("index", 2), points[1:2])))
row = [10, 20, 30, 40, 50]
for key in (0, -1, True, slice(1, 3), slice(None, None, -2), 7, "a", None, 1.0, (1, 2)):
    attempt(f"item {key!r}", lambda: operator.itemgetter(key)(row))
    attempt(f"item {key!r} of tuple", lambda: operator.itemgetter(key)(tuple(row)))
    attempt(f"item {key!r} of dict", lambda: operator.itemgetter(key)({0: "zero", "a": 1, None: 2, (1, 2): 3}))
made = defaultdict(list)
print(operator.itemgetter("p", "q", "p")(made), made)


class Noisy:
    def __getattribute__(self, name):
        if name.startswith("__"):
            return object.__getattribute__(self, name)
        print("  asks", name)
        if name == "gone":
            raise AttributeError("gone it is")
        if name == "mean":
            raise KeyError("mean")
        return self

    def __getitem__(self, key):
        print("  item", key)
        if key == "bad":
            raise LookupError(key)
        return key

    def __call__(self, *arguments, **words):
        return arguments, words


noisy = Noisy()
print(operator.attrgetter("a.b.c", "d")(noisy) == (noisy, noisy))
attempt("gone", lambda: operator.attrgetter("a", "b.gone.c", "never")(noisy))
attempt("mean", lambda: operator.attrgetter("mean")(noisy))
attempt("items", lambda: operator.itemgetter(1, "bad", 2)(noisy))
attempt("method", lambda: operator.methodcaller("any", 1, two=2)(noisy))
attempt("method gone", lambda: operator.methodcaller("gone")(noisy))
attempt("dotted method", lambda: operator.methodcaller("real.bit_length")(5))
for text in ("", ".", "a.", ".a", "a..b", "real.real", "__class__.__name__", "é", "real .x"):
    attempt(f"attribute {text!r}", lambda: operator.attrgetter(text)(5))


class Name(str):
    pass


print(operator.attrgetter(Name("real"))(5), operator.methodcaller(Name("upper"))("a"), operator.attrgetter(Name("real"), "imag"))
for wrong in (1, None, b"real", ("real",)):
    attempt("attrgetter", lambda: operator.attrgetter(wrong))
    attempt("attrgetter", lambda: operator.attrgetter("a", wrong))
    attempt("methodcaller", lambda: operator.methodcaller(wrong))
for getter in (operator.itemgetter(0), operator.attrgetter("real"), operator.methodcaller("upper")):
    attempt("none", lambda: getter())
    attempt("two", lambda: getter(1, 2))
    attempt("word", lambda: getter(obj=1))
    attempt("set", lambda: setattr(getter, "extra", 1))
    print(getter == getter, hash(getter) == hash(getter), callable(getter))


class Row:
    get_first = operator.itemgetter(0)
    shout = operator.methodcaller("upper")

    def __getitem__(self, key):
        return key


attempt("as a member", lambda: Row().get_first())
attempt("as a member with", lambda: Row().get_first("abc") + Row().shout("abc"))


class Key:
    def __repr__(self):
        return "key"

    def __del__(self):
        print("  key dies")


getter = operator.itemgetter(Key(), 1)
print(getter)
attempt("odd key", lambda: getter([1, 2]))
del getter
recursive = []
recursive.append(operator.itemgetter(recursive))
print(recursive)
recursive.clear()
print(operator.methodcaller("x", 1, a=2, b="c"), operator.methodcaller("x"), operator.methodcaller("x", a=[]), operator.attrgetter("a", "b.c"))
print(operator.itemgetter(slice(1, 2), None), operator.itemgetter("a"))
print(OrderedDict(sorted({"b": 1, "a": 2}.items(), key=operator.itemgetter(1))))
