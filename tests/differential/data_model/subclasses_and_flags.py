# __subclasses__(), __base__, __bases__, __basicsize__-like attributes, type attributes of all kinds.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import gc
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
names = lambda cls: [c.__name__ for c in cls.__subclasses__()]
print(names(A), names(B), names(C), names(D))
del C, D
gc.collect()
print(names(A), names(B))
class C(A): pass
print(names(A), A.__base__, B.__bases__, object.__base__, object.__bases__, int.__base__, bool.__bases__, type.__base__)
attempt(lambda: A().__subclasses__())
attempt(type.__subclasses__)
attempt(type.__subclasses__, 5)
print(type.__subclasses__(int) == int.__subclasses__(), bool in int.__subclasses__())
attempt(lambda: A().__mro__)
attempt(lambda: A().__name__)
attempt(lambda: A().__bases__)
attempt(lambda: A().mro())
for name in '__flags__', '__basicsize__', '__itemsize__', '__dictoffset__', '__weakrefoffset__':
    print(name, type(getattr(A, name)).__name__)
print(int.__itemsize__, tuple.__itemsize__, object.__itemsize__, object.__dictoffset__, bytes.__itemsize__)
print(bool(A.__flags__ & 1 << 9), bool(int.__flags__ & 1 << 9), bool(int.__flags__ & 1 << 24), bool(bool.__flags__ & 1 << 10))
print(A.__firstlineno__, B.__firstlineno__, hasattr(int, '__firstlineno__'), hasattr(A(), '__firstlineno__'))
@lambda cls: cls
class Decorated: pass
print(Decorated.__firstlineno__)
class P[T]: pass
print(P.__type_params__, A.__type_params__, int.__type_params__, P.__bases__[0].__name__, P.__parameters__)
A.__type_params__ = (1,)
print(A.__type_params__)
attempt(setattr, int, '__type_params__', ())
attempt(lambda: A.__annotations__)
A.__annotations__ = {'x': int}
print(A.__annotations__)
del A.__annotations__
attempt(lambda: A.__annotations__)
attempt(lambda: int.__annotations__)
attempt(lambda: A.__abstractmethods__)
A.__abstractmethods__ = ['m']
attempt(A)
A.__abstractmethods__ = {'b', 'a'}
attempt(A)
del A.__abstractmethods__
print(type(A()).__name__)
attempt(delattr, A, '__abstractmethods__')
print(sorted(vars(type('E', (), {}))), sorted(vars(type('F', (), {'__slots__': ()}))))
