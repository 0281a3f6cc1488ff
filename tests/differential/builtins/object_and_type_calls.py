# object() and type(): arguments, what type(name, bases, dict) checks.
print(type(object()).__name__, type(5), type(type), type(None).__name__, type("A", (), {}).__name__)
A = type("A", (int,), {"x": 1, "__doc__": "doc", "f": lambda self: self.x})
print(A.x, A(5) + 1, A.__doc__, A(3).f(), A.__module__, A.__qualname__, A.__bases__)
for call in (lambda: object(1), lambda: object(x=1), lambda: type(), lambda: type(1, 2), lambda: type(1, (), {}), lambda: type("A", 5, {}),
             lambda: type("A", (), 5), lambda: type("A", (5,), {}), lambda: type("A", (bool,), {}), lambda: type("A\0", (), {}),
             lambda: type("A", (int, str), {}), lambda: type("A", (object, int), {}), lambda: type("A", (int, int), {}),
             lambda: type("A", (), {}, x=1), lambda: type(1, 2, 3, 4), lambda: type("A", (), {"__slots__": ("a", "a b")}),
             lambda: type("A", (), {"__qualname__": 5}), lambda: type("A", (type(None),), {}), lambda: type("A", (), {"__slots__": ["x"], "x": 1})):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
class New:
    def __new__(cls, a): return object.__new__(cls)
class Init:
    def __init__(self, a): pass
class Neither: pass
print(type(New(1)).__name__, type(Init(1)).__name__)
for call in (lambda: Neither(1), lambda: Neither(x=1), lambda: New(), lambda: Init(), lambda: object.__new__(), lambda: object.__new__(5),
             lambda: object.__new__(int), lambda: object.__new__(Neither, 1), lambda: object.__init__(Neither(), 1), lambda: int.__new__(str),
             lambda: object.__new__(New, 1), lambda: object.__init__(Init(2), 1), lambda: Neither.__new__(Neither, 1)):
    try:
        print(type(call()).__name__)
    except TypeError as error:
        print(error)
class Plain(metaclass=type): pass
print(type(Plain), type.__call__(Plain).__class__ is Plain, type.mro(bool))
