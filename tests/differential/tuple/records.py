# records built on tuple: __new__, properties from itemgetter, replacing, matching, sorting, hashing, reduction, __slots__, getnewargs
from operator import itemgetter
from collections import namedtuple

class Point(tuple):
    __slots__ = ()
    __match_args__ = ("x", "y")
    x, y = (property(itemgetter(i), doc=f"item {i}") for i in range(2))

    def __new__(cls, x, y=0):
        return super().__new__(cls, (x, y))

    def __getnewargs__(self):
        return tuple(self)

    def replace(self, **changes):
        return type(self)(*map(changes.pop, self.__match_args__, self))

    def __add__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return Point(*(a + b for a, b in zip(self, other)))

    def __mul__(self, factor):
        return Point(self.x * factor, self.y * factor)
    __rmul__ = __mul__

    def __repr__(self):
        return f"{type(self).__name__}({self.x}, {self.y})"

class Named(Point):
    def __new__(cls, name, *rest):
        self = super().__new__(cls, *rest)
        self.name = name
        return self

def attempt(label, work):
    try:
        print(label, work())
    except Exception as error:
        print(label, type(error).__name__, error)

p, q = Point(1, 2), Point(3)
print(p, q, p + q, p * 3, 3 * p, p == (1, 2), hash(p) == hash((1, 2)), {p: "p"}[1, 2], sorted([q, p, Point(1, -1)]))
print(p.x, Point.x.__doc__, p.replace(y=9), p[::-1], type(p[:]), [*p], tuple(p), p.count(1), p.index(2), 2 in p)
attempt("tuple added", lambda: p + (1,))
attempt("added to tuple", lambda: (1,) + p)
attempt("number added", lambda: p + 1)
attempt("attribute", lambda: setattr(p, "z", 1))
attempt("property", lambda: setattr(p, "x", 1))
attempt("item", lambda: exec("p[0] = 1", globals()))
attempt("too many", lambda: Point(1, 2, 3))
attempt("too few", lambda: Point())
attempt("by name", lambda: Point(y=1, x=2))
attempt("reduction", lambda: p.__reduce_ex__(2)[1])
n = Named("origin", 0)
print(n, n.name, vars(n), n == Point(0), n + n, type(n + n).__name__, n.__reduce_ex__(2)[1:3])
attempt("slots not empty", lambda: type("Bad", (tuple,), {"__slots__": ("a",)}))
attempt("two bases", lambda: type("Bad", (tuple, list), {}))
attempt("class set", lambda: setattr(p, "__class__", tuple))
for subject in (p, q, n, (1, 2), Point(5, 5)):
    match subject:
        case Named(0, 0, name=name):
            print("named", name)
        case Point(x, y) if x == y:
            print("diagonal", x)
        case Point(1, y=y):
            print("one and", y)
        case [a, b] if type(subject) is tuple:
            print("tuple", a, b)
        case tuple(whole):
            print("whole", whole, whole is subject)
Pair = namedtuple("Pair", "left right", defaults=[None])
print(Pair(1), Pair(1) == (1, None), Pair(*"ab")._replace(left="c"), Pair._make(range(2)), Pair(1) + Pair(2), Pair(1)._asdict())
attempt("pair of three", lambda: Pair(1, 2, 3))
attempt("made of three", lambda: Pair._make("abc"))
attempt("replaced wrongly", lambda: Pair(1)._replace(middle=0, top=1))
attempt("pair set", lambda: setattr(Pair(1), "left", 2))

class Init(tuple):
    def __init__(self, items, note=None):
        self.note = note
attempt("init only", lambda: Init([1, 2]).note)
attempt("init with two", lambda: Init([1, 2], "n"))
attempt("init with keyword", lambda: Init([1, 2], note="n").note)
