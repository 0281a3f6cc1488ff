# Class patterns against classes with every kind of __match_args__, and what goes wrong in which order.
def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


def with_args(value):
    class Subject:
        __match_args__ = value
        a, b = 1, 2
        def __repr__(self): return "Subject()"
    return Subject


def one(cls, subject):
    match subject:
        case cls(x): return x
    return "no match"


def three(cls, subject):
    match subject:
        case cls(x, y, z): return x, y, z
    return "no match"


def repeated(cls, subject):
    match subject:
        case cls(x, a=y): return x, y
    return "no match"


def none(cls, subject):
    match subject:
        case cls(): return "matched"
    return "no match"


for value in [("a", "b"), ("a",), (), ["a"], "ab", None, 1, ("a", 1), (1, "a"), ("a", "a"), ("missing", "a"), ("a", "b", "c"), (None,), {"a"}]:
    cls = with_args(value)
    for function in one, three, repeated, none:
        attempt(f"{value!r} {function.__name__}", lambda: function(cls, cls()))
    attempt(f"{value!r} other subject", lambda: one(cls, 5))

for cls in [5, "int", None, [int], (int, str), int | str, list[int], lambda: 1, len, type("Meta", (type,), {}), object, type, NotImplemented]:
    shown = cls if isinstance(cls, (int, str, tuple, list, type(None))) else type(cls).__name__
    for function in one, none, three:
        attempt(f"class {shown} {function.__name__}", lambda: function(cls, 5))


class Raises:
    @property
    def __match_args__(self): return ("a",)
    @property
    def a(self): raise KeyError("from the property")
    @property
    def b(self): raise AttributeError("hidden")


attempt("property of the class", lambda: one(Raises, Raises()))
Raises.__match_args__ = ("a",)
attempt("raises", lambda: one(Raises, Raises()))
Raises.__match_args__ = ("b",)
attempt("hides", lambda: one(Raises, Raises()))


class Meta(type):
    def __instancecheck__(cls, instance):
        print("instancecheck", instance)
        if instance == "raise": raise ValueError("from the check")
        return instance == "yes"


class Checked(metaclass=Meta): pass


for subject in "yes", "no", "raise":
    attempt(subject, lambda: none(Checked, subject))
    attempt(subject, lambda: one(Checked, subject))
