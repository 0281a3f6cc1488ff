import sys


class Bare:
    pass


class Slots:
    __slots__ = "a",


class Late:
    pass


class Made:
    def __init__(self, n=5):
        self.n = n


class Born:
    def __new__(cls):
        print("new")
        return super().__new__(cls)


class Counted(type):
    def __call__(cls):
        return "called", cls.__name__


class Meta(metaclass=Counted):
    pass


class Listed(list):
    pass


class Dying:
    def __del__(self):
        print("gone")


def make(kind):
    return kind()


def show(made):
    return made if isinstance(made, (tuple, str)) else (type(made).__name__, getattr(made, "n", None))


for kind in [Bare] * 3 + [Slots, Late, Made, Born, Meta, Listed, Dying, str, lambda: "function"] * 2 + [Bare, Made]:
    print(show(make(kind)))
# expect: ('Bare', None)
# expect: ('Bare', None)
# expect: ('Bare', None)
# expect: ('Slots', None)
# expect: ('Late', None)
# expect: ('Made', 5)
# expect: new
# expect: ('Born', None)
# expect: ('called', 'Meta')
# expect: ('Listed', None)
# expect: gone
# expect: ('Dying', None)
# expect:
# expect: function
# expect: ('Slots', None)
# expect: ('Late', None)
# expect: ('Made', 5)
# expect: new
# expect: ('Born', None)
# expect: ('called', 'Meta')
# expect: ('Listed', None)
# expect: gone
# expect: ('Dying', None)
# expect:
# expect: function
# expect: ('Bare', None)
# expect: ('Made', 5)


def late():
    return Late()


for _ in range(3):
    print(late().__dict__)
# expect: {}
# expect: {}
# expect: {}
Late.__init__ = lambda self: setattr(self, "n", 1)
print(late().__dict__)  # expect: {'n': 1}
Late.__init__ = lambda self, n: None
try:
    late()
except TypeError as error:
    print(error)  # expect: <lambda>() missing 1 required positional argument: 'n'
del Late.__init__
print(late().__dict__)  # expect: {}
Late.__new__ = lambda cls: "by __new__"
print(late())  # expect: by __new__
del Late.__new__
Late.attribute = 3
print(late().attribute)  # expect: 3
Late.__init__ = lambda self: 5
try:
    late()
except TypeError as error:
    print(error)  # expect: __init__() should return None, not 'int'


def bare():
    return Bare()


count = sys.getrefcount(Bare)
for _ in range(5):
    bare()
print(sys.getrefcount(Bare) - count)  # expect: 0
try:
    make(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
