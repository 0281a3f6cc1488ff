# itertools: functions and sources that raise, stop, or drive the very iterator that called them
from itertools import *
def t(f):
    try: r = f(); print(list(islice(r, 8)) if hasattr(r, '__next__') else r)
    except BaseException as e: print(type(e).__name__, e)
def src(n, bad=None, exc=ValueError):
    for i in range(n):
        if i == bad: raise exc(f'at {i}')
        yield i
def bad_at(k, exc=KeyError):
    def f(*a):
        if a[0] == k: raise exc(f'f at {k}')
        return a[0] < 2
    return f
for bad in (0, 1, 2):
    for exc in (ValueError, StopIteration, IndexError):
        if exc is StopIteration: 
            class S:
                def __init__(self): self.i = -1
                def __iter__(self): return self
                def __next__(self):
                    if self.i + 1 >= bad: raise StopIteration
                    self.i += 1
                    return self.i
            make = S
        else: make = lambda: src(4, bad, exc)
        for f in (accumulate, lambda s: batched(s, 2), chain, lambda s: chain([9], s), lambda s: chain.from_iterable([s]), lambda s: compress(s, count(1)), lambda s: compress('abcd', s), cycle, lambda s: dropwhile(bool, s), lambda s: filterfalse(None, s), lambda s: islice(s, 1, None), pairwise, lambda s: starmap(lambda *a: a, zip(s)), lambda s: takewhile(lambda x: True, s), lambda s: tee(s)[0], lambda s: zip_longest(s, 'ab'), lambda s: zip_longest('ab', s), lambda s: combinations(s, 2), lambda s: permutations(s, 2), lambda s: product(s, s), lambda s: (k for k, g in groupby(s))):
            it = None
            def run():
                global it
                it = f(make()); return list(islice(it, 6))
            t(run); t(lambda: list(islice(it, 3)) if it is not None else None)
    for f in (lambda p: dropwhile(p, src(4)), lambda p: takewhile(p, src(4)), lambda p: filterfalse(p, src(4)), lambda p: starmap(p, zip(src(4))), lambda p: accumulate(src(4), p), lambda p: groupby(src(4), p)):
        it = f(bad_at(bad)); t(lambda: head(next(it))); t(lambda: head(next(it))); t(lambda: head(next(it))); t(lambda: [x for x in it if not isinstance(x, tuple)])
        it = f(bad_at(bad, StopIteration)); t(lambda: [x for x in it if not isinstance(x, tuple)]); t(lambda: [x for x in it if not isinstance(x, tuple)])
def head(x): return x[0] if isinstance(x, tuple) else x
def driving(name):
    depth = 0
    def f(*a):
        nonlocal depth
        depth += 1
        if depth < 4:
            try: r = next(it)
            except StopIteration: r = 'stop'
            seen.append((a[0], r if not isinstance(r, tuple) else len(r)))
        return a[0] if isinstance(a[0], int) else 0
    return f
for name, make in (('accumulate', lambda f: accumulate(src(6), f)), ('dropwhile', lambda f: dropwhile(f, src(6))), ('takewhile', lambda f: takewhile(f, iter([1, 2, 3, 4, 5, 6]))), ('filterfalse', lambda f: filterfalse(f, iter([0, 1, 0, 2, 0, 3]))), ('starmap', lambda f: starmap(f, iter([(1, 2), (3, 4), (5, 6), (7, 8)]))), ('groupby', lambda f: groupby(iter([1, 1, 2, 2, 3, 3]), f)), ('map', lambda f: map(f, iter([1, 2, 3, 4]))), ('filter', lambda f: filter(f, iter([1, 2, 3, 4])))):
    seen = []; it = make(driving(name))
    try: r = [x if not isinstance(x, tuple) else x[0] for x in islice(it, 8)]
    except Exception as e: r = type(e).__name__, str(e)
    print(name, r, seen)
