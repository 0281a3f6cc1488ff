# functools.lru_cache: order of eviction, hits that move, maxsize of 0, 1, None and odd values, typed keys
from functools import lru_cache, cache
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
log = []
def f(*a, **k): log.append((a, k)); return len(log)
for size in (0, 1, 2, 3, None, -1, True):
    log.clear()
    g = lru_cache(maxsize=size)(f)
    print(size, [g(x) for x in (1, 2, 1, 3, 1, 2, 3, 1, 4, 1)], len(log), g.cache_info(), g.cache_parameters())
    g.cache_clear(); print(g.cache_info(), g(1))
for typed in (False, True):
    log.clear()
    g = lru_cache(maxsize=None, typed=typed)(f)
    print([g(1), g(1.0), g(True), g('1'), g(x=1), g(x=1.0), g(1, x=1), g(1, x=1.0), g((1,)), g((1.0,)), g(), g(None)])
    print(g.cache_info().currsize)
log.clear()
g = lru_cache()(f)
print(g(a=1, b=2), g(b=2, a=1), g(a=1, b=2), g(1, 2), g((1, 2)), g(('a', 1), ('b', 2)))
t(lambda: g([])); t(lambda: g(x=[])); t(lambda: g(1, {}))
print(g.cache_info())
t(lambda: lru_cache(1.5)); t(lambda: lru_cache('x')); t(lambda: lru_cache(maxsize=[])); t(lambda: lru_cache(maxsize=10, typed=1)(f).cache_parameters())
t(lambda: lru_cache(f, True).cache_parameters()); t(lambda: lru_cache(f, 1)); t(lambda: lru_cache(int)('12')); t(lambda: cache(f).cache_parameters())
t(lambda: cache()); t(lambda: cache(f, 1)); t(lambda: lru_cache(1, 2, 3)); t(lambda: cache(user_function=f)); t(lambda: lru_cache()(5)); t(lambda: lru_cache(maxsize=5)(None))
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): print('hash', self.n); return self.n
    def __eq__(self, o): print('eq', self.n, o.n); return self.n == o.n
    def __repr__(self): return f'K{self.n}'
g = lru_cache(2)(lambda k: k)
for n in (1, 2, 1, 3, 2): print(g(K(n)), end=' | ')
print(g.cache_info())
