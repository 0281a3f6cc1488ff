# Exception classes of programs: __init__, __new__, __str__, __repr__, extra attributes, several bases.
class First(Exception):
    """A doc string."""
    code = 5


class Second(First):
    def __init__(self, message, number=0):
        super().__init__(message)
        self.number = number


class Third(First, KeyError):
    pass


class Shown(Exception):
    def __str__(self):
        return "as text"


class Repr(Exception):
    def __repr__(self):
        return "<repr>"


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a


class New(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, "from", "new")
        self.seen = args
        return self


class NewAndInit(New):
    def __init__(self, *args):
        pass


for error in (First("x"), First(), Second("m", 3), Second("m"), Third("t"), Shown("x"), Repr("x"), NoSuper(1, 2), New(1),
              NewAndInit(1)):
    try:
        raise error
    except Exception as caught:
        print(type(caught).__name__, caught.args, str(caught), repr(caught), vars(caught), caught is error)
print(Third.__mro__[1:5], Third("t").code)
for bases in ((OSError, KeyError), (ValueError, OSError), (SyntaxError, OSError), (ValueError, TypeError), (Exception, int),
              (StopIteration, SystemExit), (UnicodeError, ImportError), (KeyError, AttributeError)):
    try:
        cls = type("Mixed", bases, {})
        print(cls.__name__, [base.__name__ for base in cls.__bases__], repr(cls("a")))
    except TypeError as problem:
        print([base.__name__ for base in bases], problem)


class Slotted(Exception):
    __slots__ = ("place",)


error = Slotted("x")
error.place = 1
error.other = 2
print(error.place, vars(error), error.args)
