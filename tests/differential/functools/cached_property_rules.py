# functools.cached_property: where it stores, names, errors, deletion, slots, classes with odd __dict__
from functools import cached_property
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    def __init__(self): self.calls = 0
    @cached_property
    def v(self):
        'the doc'
        self.calls += 1
        return self.calls * 10
c = C()
print(c.__dict__, c.v, c.v, c.__dict__, C.v.__doc__, C.v.attrname, C.v.func.__name__, C.v.__module__)
c.v = 5; print(c.v); del c.v; print(c.v); t(lambda: c.__delattr__('nothing'))
del c.__dict__['v']; print(c.v)
t(lambda: type(C.v).__name__); t(lambda: cached_property[int]); t(lambda: C.v.__get__(c, C)); t(lambda: C.v.__get__(None, C) is C.v)
class S:
    __slots__ = ('x',)
    @cached_property
    def v(self): return 1
t(lambda: S().v)
class S2:
    __slots__ = ('__dict__',)
    @cached_property
    def v(self): return 1
t(lambda: S2().v)
class M(type):
    @cached_property
    def v(cls): return 1
class N(metaclass=M): pass
t(lambda: N.v)
c = cached_property(lambda self: 1)
t(lambda: c.__get__(C(), C))
class A:
    v = c
t(lambda: A().v)
def make():
    class B: w = c
t(make); t(lambda: c.__set_name__(A, 'v')); t(lambda: c.__set_name__(A, 'z'))
class E:
    @cached_property
    def v(self): raise KeyError('inside')
    @cached_property
    def none(self): print('once'); return None
e = E(); t(lambda: e.v); t(lambda: e.v); print(e.none, e.none, e.__dict__)
class Sub(C):
    @cached_property
    def v(self): return super().v + 1
s = Sub(); print(s.v, s.__dict__)
t(lambda: cached_property()); t(lambda: cached_property(5)); t(lambda: cached_property(func=print).func); t(lambda: cached_property(print, 1))
class Rec:
    @cached_property
    def v(self): self.__dict__['v'] = 'set inside'; return 'returned'
r = Rec(); print(r.v, r.v)
