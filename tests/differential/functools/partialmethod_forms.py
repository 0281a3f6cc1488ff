# functools.partialmethod: over functions, descriptors and partials; repr, abstractness, errors
from functools import partialmethod, partial
from abc import ABC, abstractmethod
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class F:
    def __repr__(self): return 'F'
    def __call__(self, *a, **k): return 'F', a, k
class C:
    def __repr__(self): return "C()"
    def base(self, *a, **k): return type(self).__name__, a, k
    one = partialmethod(base, 1)
    two = partialmethod(one, 2, x=3)
    st = partialmethod(staticmethod(lambda *a, **k: ('static', a, k)), 1, k=2)
    cl = partialmethod(classmethod(lambda cls, *a, **k: (cls.__name__, a, k)), 1, k=2)
    pa = partialmethod(partial(base, 8), 9)
    ca = partialmethod(F(), 5, y=6)
    bu = partialmethod(max, 7) 
    pos = partialmethod(base, self=1, func=2)
    @property
    def pr(self): return partial(self.base, 'pr')
    pp = partialmethod(pr, 'x')
    ty = partialmethod(int, 3)
c = C()
for e in ['c.one()', 'c.one(5, k=6)', 'C.one(c, 5)', 'c.two()', 'c.two(4, x=5, z=6)', 'c.st()', 'C.st(3)', 'c.st(3, k=4)', 'c.cl()', 'C.cl(3)', 'c.ca()', 'C.ca(c, 1)', 'c.bu(8)', 'c.pos()', 'c.pos(1)', 'C.one()', 'c.pp()', 'c.pp(2)', 'c.pa()', 'C.__dict__["two"].func is C.base', 'C.__dict__["two"].args', 'C.__dict__["two"].keywords', 'c.ty()']:
    import warnings; warnings.simplefilter('ignore')
    try: print(e, '->', eval(e))
    except Exception as x: print(e, '->', type(x).__name__, x)
print(repr(partialmethod(F(), 1, 'a', k=F())), partialmethod(F()))
class P(partialmethod): pass
print(P(F(), 2))
t(lambda: partialmethod()); t(lambda: partialmethod(5)); t(lambda: partialmethod(None, 1)); t(lambda: partialmethod(func=len)); t(lambda: partialmethod[int])
print(type(c.one).__name__, c.one.__self__ is c, type(c.cl).__name__, type(C.one).__name__, type(c.st).__name__, c.cl.__self__ is C, C.one.__partialmethod__ is C.__dict__['one'] if hasattr(C.one, '__partialmethod__') else None)
class A(ABC):
    @abstractmethod
    def m(self, x): ...
    n = partialmethod(m, 1)
    k = partialmethod(len)
print(A.__dict__['n'].__isabstractmethod__, A.__dict__['k'].__isabstractmethod__, sorted(A.__abstractmethods__), A.n.__isabstractmethod__)
class Late: 
    def run(self, a, b): return a, b
Late.first = partialmethod(Late.run, 1); print(Late().first(2), Late.first(Late(), 3))
class Sub(C):
    def base(self, *a, **k): return 'overridden'
print(Sub().one(), C.__dict__['one'].__get__(c, C)(3), C.__dict__['one'].__get__(None, C)(c))
