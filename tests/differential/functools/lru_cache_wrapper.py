# functools.lru_cache: the wrapper's attributes, methods of classes, copies, pickling by name, introspection
from functools import lru_cache, cache, _lru_cache_wrapper, wraps
@lru_cache(maxsize=4)
def f(a, b: int = 2) -> str:
    'doc of f'
    return a + b
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__annotations__, f.__wrapped__(1), type(f) is _lru_cache_wrapper)
print(sorted(f.__dict__), callable(f), f.__wrapped__.__name__)
f.attr = 5; print(f.attr, f.__dict__['attr'])
print(f.__copy__() is f, f.__deepcopy__({}) is f, f.__reduce__())
class C:
    def __init__(self, n): self.n = n
    @lru_cache
    def m(self, x): print('m', self.n, x); return self.n + x
    @staticmethod
    @cache
    def s(x): print('s', x); return x
    @classmethod
    @cache
    def c(cls, x): print('c', cls.__name__, x); return x
    @property
    @cache
    def p(self): print('p', self.n); return self.n
a, b = C(1), C(2)
print(a.m(1), a.m(1), b.m(1), C.m(a, 1), C.m.cache_info())
print(a.s(1), C.s(1), a.c(2), C.c(2), a.p, a.p, b.p)
print(type(a.m).__name__, a.m.__self__ is a, a.m.__func__ is C.m, a.m.cache_info())
class D(C): pass
print(D.c(2), D(1).m(1))
print(C.m.__get__(a, C)(1), C.m.__get__(None, C) is C.m if True else None)
for e in ['f.cache_info(1)', 'f.cache_clear(1)', 'f()', 'f(1, 2, 3)', 'f(c=1)', '_lru_cache_wrapper()', '_lru_cache_wrapper(1, 2, 3, 4)', '_lru_cache_wrapper(f, "x", 1, 1)', 'C.m()', 'f.nothing', 'del_doc()']:
    def del_doc(): del f.__wrapped__; return f(5)
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
info = f.cache_info()
print(info, info.hits, info[1], info._fields, type(info), info == (info.hits, info.misses, 4, info.currsize))
w = _lru_cache_wrapper(pow, 2, False, lambda *a: a)
print(w(2, 3), w(2, 3), w.cache_info(), w.cache_clear(), w.cache_info())
