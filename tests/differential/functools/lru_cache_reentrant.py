# functools.lru_cache: functions that call themselves, clear the cache, raise, or change it while running
from functools import lru_cache
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print([fib(n) for n in range(20)], fib.cache_info())
fib.cache_clear(); print(fib(15), fib.cache_info())
@lru_cache(maxsize=3)
def f(n):
    if n > 0: f(n - 1)
    if n == 4: f.cache_clear()
    return n * 10
print(f(6), f.cache_info()); print(f(6), f(5), f(4), f.cache_info())
@lru_cache(maxsize=1)
def one(n):
    if n: one(n - 1)
    return n
print(one(5), one.cache_info(), one(5), one(4), one.cache_info())
@lru_cache(maxsize=2)
def bad(n):
    if n % 2: raise ValueError(n)
    return n
for n in (1, 2, 1, 2, 3, 4, 2):
    try: print(bad(n), end=' ')
    except ValueError as e: print('E', e, end=' ')
print(bad.cache_info())
@lru_cache(maxsize=2)
def same(n, again=True):
    if again and n == 1: same(1, again=False); same(2); same(3)
    return n
print(same(1), same.cache_info(), same(1), same.cache_info())
depth = 0
@lru_cache(maxsize=10)
def twice(n):
    global depth
    depth += 1
    if depth < 3: return twice(n) + 1
    return 0
print(twice(7), twice.cache_info(), twice(7))
class V:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, g.cache_info().currsize)
@lru_cache(maxsize=2)
def g(n): return V(n)
for n in range(4): g(n)
print('clear'); g.cache_clear(); print('end')
g(9)
