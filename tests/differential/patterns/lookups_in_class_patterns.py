# How often and in which order class patterns ask for __match_args__ and attributes.
class Log:
    def __init__(self, **values): self.__dict__["values"] = values
    def __getattr__(self, name):
        print("  getattr", name)
        try:
            return self.__dict__["values"][name]
        except KeyError:
            raise AttributeError(name) from None


class Meta(type):
    def __getattribute__(cls, name):
        if not name.startswith("__") or name == "__match_args__": print("  class", name)
        return super().__getattribute__(name)
    def __instancecheck__(cls, instance):
        print("  check", cls.__name__)
        return super().__instancecheck__(instance)


class Point(Log, metaclass=Meta):
    __match_args__ = ("x", "y", "z")


class Other(metaclass=Meta): pass


def look(subject):
    match subject:
        case Point(0, 0): return "origin"
        case Point(x=1, y=2 | 3): return "edge"
        case Point(x, y=5 as five): return "five", x, five
        case Point(7, z=Point(z=9)): return "nested"
        case Point(Point() | Other(), _, _): return "inner"
        case Point(_, missing=_): return "missing"
        case Other(): return "other"
        case Point(): return "point"
        case _: return "nothing"


for subject in [Point(x=0, y=0), Point(x=1, y=3), Point(x=4, y=5), Point(x=7, y=1, z=Point(z=9)), Point(x=Other(), y=1, z=2),
                Point(x=1), Point(), Other(), 3]:
    print(look(subject))


class Odd:
    __match_args__ = ("self", "__class__")
    @property
    def self(self): return self


match Odd():
    case Odd(Odd() as inner, cls): print(type(inner).__name__, cls.__name__)
match Odd():
    case Odd(self=Odd(self=Odd())): print("deep")
match 3:
    case int(real=int(imag=0), numerator=3, denominator=1): print("number")
match "text":
    case str(upper=function) if function() == "TEXT": print("bound method")
match [1, 2]:
    case list([a, b]) | tuple([a, b]): print(a, b)
match {"a": 1}:
    case dict({"a": int(n)}): print(n)
match True:
    case bool(b) as whole: print(b, whole)
match 1.5:
    case int() | float(1.5): print("float")
match b"x":
    case bytes(b"x"): print("bytes")
