# Generic classes: bases, __type_params__, __orig_bases__, __parameters__, scopes of names of the class around.
class A[T]: pass
print(A.__type_params__, A.__orig_bases__, A.__parameters__, A.__bases__, A.__mro__)
print(A[int], A[str]().__class__, A[int].__origin__, A[int].__args__, A[int]().__orig_class__)
class B[T, U: int = bool](A[T], dict[T, U]):
    x: T
    def m(self, a: T) -> U: return T, U
    @classmethod
    def c(cls): return T
    print(T, __type_params__ if "__type_params__" in dir() else "none", __qualname__)
print(B.__annotations__, B.m.__annotations__, B().m(1), B.c(), B.__orig_bases__, B.__parameters__)
print(B[int], B[int, str], B.__name__, B.__qualname__)
for bad in (lambda: A[int, str], lambda: A[()], lambda: B[1, 2, 3], lambda: B[int][str]):
    try: print(bad())
    except TypeError as error: print(error)
class Outer:
    inside = "class variable"
    class Inner[T: inside]: pass
    def method[T: inside](self, a: inside = inside) -> inside: return T
    type Alias = inside
    type Generic[T] = (T, inside)
    __private = 1
    class Mangled[T]: __x: T
    if True:
        T = "class level"
        class Uses[U: T]: pass
        def uses[U](self, a: T): pass
print(Outer.Inner.__type_params__[0].__bound__, Outer.method.__type_params__[0].__bound__, Outer.method.__annotations__, Outer.Alias.__value__, Outer.Generic.__value__)
print(Outer.Uses.__type_params__[0].__bound__, Outer.uses.__annotations__)
def function():
    local = "local"
    class C[T: local]:
        local = "in class"
        def m[U: local](self): return local, U
        class D[V: (local, T)]: pass
    return C
C = function()
print(C.__type_params__[0].__bound__, C().m()[0], C().m()[1].__bound__, C.D.__type_params__[0].__constraints__)
class Base:
    def __init_subclass__(cls, **kw): print("init_subclass", cls.__name__, kw, cls.__type_params__)
class Sub[T](Base, key=5): pass
class Meta(type):
    def __new__(mcls, name, bases, namespace, **kw):
        print("meta", name, bases, sorted(k for k in namespace if "irst" not in k and "static" not in k), kw)
        return super().__new__(mcls, name, bases, namespace)
class WithMeta[T](metaclass=Meta): x = 1
def deco(cls):
    print("decorated", cls.__type_params__)
    return cls
@deco
class Decorated[T]: pass
class Super[T]:
    def m(self): return "super"
class SubSuper[T](Super[T]):
    def m[U](self): return super().m() + " sub", __class__
print(SubSuper().m())
print(A.__type_params__[0] is A.__parameters__[0])
A.__type_params__ = (1, 2)
print(A.__type_params__)
print(int.__type_params__)
