# What ** gives: fresh dictionaries, order of keywords, odd names, duplicates, deletion inside, positional-only doubles.
def f(**kw): return kw
d = {"b": 1, "a": 2}
r = f(**d); print(r, r is d); r["z"] = 1; print(d)
print(list(f(z=1, **{"y": 2}, x=3, **{"w": 4})))
print(f(**{"not an identifier": 1, "class": 2, "": 3, "é": 4}))
def g(a, /, **kw): return a, kw
print(g(1, a=2), g(1, **{"a": 3}))
def h(self, /, *args, **kw): return self, args, kw
print(h(1, 2, self=3, args=4, kw=5))
def i(*, key, **rest): rest["added"] = 1; return key, rest
print(i(key=1, other=2), i(**{"key": 3}))
class S(str):
    def __hash__(self): return hash("k")
    def __eq__(self, other): return str.__eq__(self, other)
def k(k=0, **rest): return k, rest
print(k(**{S("k"): 5}), f(**{S("s"): 1}), [type(x).__name__ for x in f(**{S("s"): 1})])
for action in (lambda: f(**{1: 2}), lambda: f(1), lambda: g(a=1), lambda: g(), lambda: i(), lambda: i(1), lambda: i(key=1, **{"key": 2}), lambda: k(1, k=2), lambda: k(1, **{"k": 2}), lambda: f(a=1, **{"a": 2}), lambda: f(**{"a": 1}, **{"a": 1}), lambda: f(**None), lambda: f(*None), lambda: len(**{"obj": []}), lambda: len(obj=[]), lambda: int(x=5), lambda: dict(**{"a": 1}, b=2), lambda: dict({"a": 1}, a=3), lambda: print(1, sepp=""), lambda: sorted([1], foo=1), lambda: sorted([1], [2]), lambda: sorted(), lambda: max(key=len), lambda: max(1, foo=2), lambda: sum(), lambda: sum([1], begin=2), lambda: sum([1], start=2), lambda: isinstance(1), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(stop=1), lambda: enumerate(), lambda: enumerate([], 0, 0), lambda: enumerate(iterable="a", start=5), lambda: zip([1], strict=1), lambda: zip([1], foo=1), lambda: open(), lambda: open(foo=1), lambda: pow(2), lambda: pow(2, exp=3), lambda: round(), lambda: round(number=2.5), lambda: complex(real=1, imag=2), lambda: complex(foo=1), lambda: bool(x=1), lambda: str(object=5), lambda: str(foo=5), lambda: bytes(source=3), lambda: bytes("a"), lambda: list(iterable=[]), lambda: tuple(sequence=()), lambda: float(x=1), lambda: slice(), lambda: slice(a=1), lambda: super(1, 2, 3), lambda: property(foo=1), lambda: type(), lambda: type(1, 2), lambda: object(1), lambda: object(a=1), lambda: iter(), lambda: next(), lambda: getattr(1), lambda: hasattr(1), lambda: input(1, 2), lambda: chr(), lambda: ord("ab"), lambda: hash(), lambda: id(), lambda: abs(1, 2), lambda: divmod(1), lambda: callable(), lambda: vars(1, 2), lambda: dir(1, 2), lambda: format(), lambda: any(), lambda: all([], 1), lambda: map(), lambda: map(len), lambda: filter(len), lambda: reversed(), lambda: memoryview(), lambda: eval(), lambda: exec(), lambda: compile("a"), lambda: __import__(), lambda: globals(1), lambda: locals(1)):
    try: r = action(); print(r if not hasattr(r, "__next__") else type(r).__name__)
    except Exception as error: print(type(error).__name__, error)
