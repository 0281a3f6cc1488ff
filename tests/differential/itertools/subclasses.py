# itertools: subclasses with __init__, __new__, attributes, keywords, __next__ of their own; weak references; types
from itertools import *
import weakref
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
cases = {accumulate: ([1, 2],), batched: ('abc', 2), chain: ('ab', 'c'), combinations: ('abc', 2), combinations_with_replacement: ('ab', 2), compress: ('ab', [0, 1]), count: (5,), cycle: ('ab',), dropwhile: (bool, [1, 0, 2]), filterfalse: (None, [0, 1]), groupby: ('aab',), islice: ('abc', 2), pairwise: ('abc',), permutations: ('ab',), product: ('ab', 'c'), repeat: (1, 2), starmap: (max, [(1, 2)]), takewhile: (bool, [1, 0]), zip_longest: ('ab', 'c')}
def show(it): return [x[0] if isinstance(x, tuple) and hasattr(x[-1], '__next__') else x for x in islice(it, 4)]
for base, args in cases.items():
    class Sub(base):
        extra = 7
        def double(self): return self.extra * 2
    s = Sub(*args); s.attr = 1
    print(base.__name__, s.double(), s.__dict__, iter(s) is s, show(s), Sub.__mro__[1] is base, isinstance(s, base))
    t(lambda: show(Sub(*args, wrong=1)))
    class Init(base):
        def __init__(self, *a, **k): self.k = k
    t(lambda: Init(*args, tag=5).k)
    class New(base):
        def __new__(cls, tag): r = super().__new__(cls, *args); r.tag = tag; return r
        def __init__(self, *a): print('init', a, end=' ')
    t(lambda: (New(3).tag, show(New(4))))
    class Next(base):
        def __next__(self): return ('mine', super().__next__())
    n = Next(*args); t(lambda: next(n)[0]); t(lambda: list(islice(n, 1))[0][0])
    t(lambda: weakref.ref(base(*args))); w = weakref.ref(s); print(w() is s)
    t(lambda: setattr(base(*args), 'x', 1)); t(lambda: base.__new__(int)); t(lambda: hash(base(*args)) is not None); t(lambda: base(*args) == base(*args)); t(lambda: bool(base(*args))); t(lambda: len(base(*args))); t(lambda: base(*args)[0]); t(lambda: base(*args) < 1); t(lambda: base[int]); t(lambda: type(base).__name__)
