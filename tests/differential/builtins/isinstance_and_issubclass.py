# isinstance() and issubclass(): nested tuples, unions, __class__, hooks, errors.
print(isinstance(1, int), isinstance(True, (str, int)), isinstance(1, (str, (float, (int,)))), isinstance(1, ()))
print(isinstance(1, int | str), isinstance(None, int | None), isinstance("a", int | None), issubclass(bool, int | str))
print(issubclass(bool, int), issubclass(int, (str, (bool, object))), issubclass(int, int), issubclass(int, ()))
class Fake:
    __class__ = int
print(isinstance(Fake(), int), type(Fake()).__name__, isinstance(Fake(), Fake))
class Meta(type):
    def __instancecheck__(cls, instance): return ("yes", instance)[0] if instance == 5 else ""
    def __subclasscheck__(cls, sub): return [] if sub is int else [1]
class Hooked(metaclass=Meta): pass
print(isinstance(5, Hooked), isinstance(6, Hooked), issubclass(int, Hooked), issubclass(str, Hooked), isinstance(Hooked(), Hooked))
class Abstract:
    @property
    def __bases__(self): return (int,)
class Proxy:
    def __init__(self, bases): self.__bases__ = bases
print(issubclass(Proxy((Proxy(()),)), Proxy(())) , isinstance(5, Proxy(())))
for call in (lambda: isinstance(1, 1), lambda: isinstance(1, "int"), lambda: isinstance(1, [int]), lambda: isinstance(1, (str, 5)),
             lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(int, (str, None)), lambda: isinstance(1, list[int]),
             lambda: issubclass(list, list[int]), lambda: isinstance(1, int | list[int]), lambda: isinstance([], list[int] | int),
             lambda: isinstance(1), lambda: isinstance(1, int, int), lambda: issubclass(int), lambda: isinstance(1, None)):
    try:
        print(call())
    except TypeError as error:
        print(error)
deep = int
for _ in range(50):
    deep = (deep,)
print(isinstance(1, deep))
class Raising(type):
    def __instancecheck__(cls, instance): raise KeyError("check")
class R(metaclass=Raising): pass
try:
    isinstance(1, (str, R))
except KeyError as error:
    print("KeyError", error)
print(isinstance(1, (int, R)))
