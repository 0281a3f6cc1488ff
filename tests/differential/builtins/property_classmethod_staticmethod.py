# property(), classmethod() and staticmethod() called by name: arguments, attributes, errors.
class A:
    def __init__(self): self._x = 1
    def get(self): "the doc"; return self._x
    def set(self, v): self._x = v
    def delete(self): del self._x
    x = property(get, set, delete, "own doc")
    y = property(get)
    z = property(fset=set)
    e = property()
    c = classmethod(lambda cls, *a: (cls.__name__, a))
    s = staticmethod(lambda *a: a)
a = A()
a.x = 5
print(a.x, A.x.__doc__, A.y.__doc__, A.z.__doc__, A.x.fget.__name__, A.z.fget, A.c(1), a.c(2), A.s(3), a.s(4))
del a.x
for call in (lambda: a.x, lambda: a.z, lambda: a.e, lambda: setattr(a, "y", 1), lambda: delattr(a, "y"), lambda: delattr(a, "z"), lambda: property(1, 2, 3, 4, 5), lambda: property(getter=1), lambda: classmethod(),
             lambda: staticmethod(1, 2), lambda: classmethod(f=1), lambda: property(5).__get__(a), lambda: setattr(A.x, "fget", 1), lambda: A.x(), lambda: classmethod(5).__get__(a, A)(), lambda: staticmethod(5)()):
    try:
        print(call())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(A.x.getter(len).fget, A.x.setter(None).fset is A.set, A.x.deleter(None).fdel is A.delete, A.x.__get__(None, A) is A.x, isinstance(A.__dict__["x"], property))
def f(): "doc of f"
for kind in (classmethod, staticmethod):
    k = kind(f)
    print(k.__func__ is f, k.__wrapped__ is f, k.__name__, k.__doc__, k.__qualname__, k.__module__, k.__isabstractmethod__, repr(k).split(" at 0x")[0].split("<function")[0])
print(staticmethod(len)("abc"), staticmethod(len).__get__(None, int) is len, classmethod(len).__get__(None, int).__self__)
class P(property):
    "class doc"
print(P(f).__doc__, P().__doc__, P(f, doc="given").__doc__)
p = property(f)
p.__doc__ = "changed"
print(p.__doc__, p.__isabstractmethod__, p.__name__, A.x.__name__)
