# property: every way to make one, copies, names, and what missing functions say.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc x"
        return self._x
    @x.setter
    def x(self, value): self._x = value
    @x.deleter
    def x(self): del self._x
    ro = property(lambda self: 'ro')
    wo = property(None, lambda self, v: print('wo', v))
    nothing = property()
a = A()
a.x = 5
print(a.x, A.x.__doc__, A.x.fget.__name__, A.x.fset.__name__, A.x.fdel.__name__, A.x.__name__)
del a.x
attempt(lambda: a.x)
attempt(setattr, a, 'ro', 1)
attempt(delattr, a, 'ro')
attempt(lambda: a.wo)
a.wo = 3
attempt(delattr, a, 'wo')
attempt(lambda: a.nothing)
attempt(setattr, a, 'nothing', 1)
attempt(delattr, a, 'nothing')
p = property(lambda s: 1)
attempt(p.__get__, 5)
attempt(p.__set__, 5, 1)
attempt(p.__delete__, 5)
attempt(lambda: property().__get__(5))
attempt(lambda: property().__set__(5, 1))
attempt(lambda: p.__name__)
attempt(lambda: property().__name__)
attempt(property, 1, 2, 3, 4, 5)
attempt(lambda: property(foo=1))
q = property(fget=len, fset=1, fdel=2, doc='d')
print(q.fget, q.fset, q.fdel, q.__doc__)
attempt(setattr, q, 'fget', 1)
attempt(delattr, q, 'fget')
attempt(setattr, q, 'x', 1)
q.__doc__ = 'changed'
print(q.__doc__)
q.__name__ = 'given'
print(q.__name__)
attempt(lambda: q.__set_name__())
attempt(lambda: q.__set_name__(1, 2, 3))
print(q.__set_name__(A, 'set'), q.__name__)
attempt(q.getter)
attempt(q.getter, 1, 2)
print(q.getter(str).fget, q.setter(str).fset, q.deleter(str).fdel, q.getter(None).fget, q.setter(None).fset)
print(property(doc='only').__doc__, property(None, None, None, None).__doc__)
class Abstract:
    def f(self): pass
    f.__isabstractmethod__ = True
    p = property(f)
    q = property(None, f)
    r = property(len)
print(Abstract.p.__isabstractmethod__, Abstract.q.__isabstractmethod__, Abstract.r.__isabstractmethod__)
attempt(setattr, Abstract.p, '__isabstractmethod__', 1)
class Truth:
    __name__ = 'odd'
    def __call__(self, obj): return 'called'
    @property
    def __isabstractmethod__(self): raise ZeroDivisionError('asked')
attempt(lambda: property(Truth()).__isabstractmethod__)
class B:
    t = property(Truth())
print(B().t, B.t.__name__)
