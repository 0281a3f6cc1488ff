# functools.partial: in classes, as descriptors with the warning about it, with its own attributes, and nested
import warnings
from functools import partial, partialmethod
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    m = partial(max, 1)
    n = staticmethod(partial(max, 2))
    k = partialmethod(lambda self, a, b=0: (type(self).__name__, a, b), 4, b=5)
p = partial(max, 1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(C.m(3), C().m(5), C().n(0), C().k(), C.k(C()))
    print(p.__get__(1) is p, p.__get__(None, int) is p, partial.__get__(p, None, C) is p)
    t(lambda: p.__get__())
    t(lambda: p.__get__(None))
    t(lambda: p.__get__(1, 2, 3))
for w in caught: print(w.category.__name__, w.message)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    t(lambda: C().m)
    t(lambda: C.m(0))
class S(partial):
    def __init__(self, *a, **k): self.extra = len(a)
class Plain(partial): pass
s = S(max, 1)
print(s.__dict__, s(4), type(partial(s, 3)), partial(s, 3).func is s, partial(s, 3)(9))
s = Plain(max, 1)
print(s, Plain(s, 5, key=abs).func is max, partial(s, 6), partial(s, 6).args)
s = partial(max); s.attr = 1; print(partial(s, 1).func is s)
s = partial(max); s.__dict__; print(partial(s, 1).func is s)
n = partial(partial(partial(max, 1), 2, key=None), 3, key=abs, default=0)
print(n.func, n.args, n.keywords)
t(lambda: partial()); t(lambda: partial(1)); t(lambda: partial(func=1)); t(lambda: partial(max, func=3).keywords)
t(lambda: partial(None, 1)); t(lambda: partial.func); t(lambda: partial(int, base=2)('101')); t(lambda: partial(int, base=2)('101', base=3))
t(lambda: partial(dict, a=1, b=2)(b=3, c=4)); t(lambda: partial(print, end='!\n')('x', sep=''))
t(lambda: partial(lambda *a, **k: (a, k), 1, x=1)(2, y=2)); t(lambda: partial(len)(1, 2))
print(partial.__doc__)
print(partial[int], partial.__class_getitem__(str), hash(p) == hash(p), p == partial(max, 1), bool(p))
