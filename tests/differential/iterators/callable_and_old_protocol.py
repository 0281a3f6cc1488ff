# iter(callable, sentinel) and __getitem__ iterators: mean callables, sentinels that compare, ends, state
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class S:
    def __init__(self, v, r=None): self.v, self.r = v, r
    def __eq__(self, o): print(f'eq({self.v},{o})', end=' '); return self.v == o if self.r is None else self.r
l = [1, 2, 3]
it = iter(l.pop, 1); print(list(it), l, list(it)); l += [4]; print(list(it), it.__reduce__()[1])
it = iter([1, 2, 3].pop, S(1)); print(list(it)); it = iter([1, 2, 3].pop, S(0, True)); print(list(it)); it = iter([1].pop, S(0, [])); print(next(it)); t(lambda: next(it)); t(lambda: next(it))
class R:
    def __init__(self, *rs): self.rs = list(rs)
    def __call__(self):
        r = self.rs.pop(0)
        if isinstance(r, BaseException): raise r
        return r
for rs in ((1, 2, StopIteration('stop'), 3), (1, ValueError('v'), 2, 9), (GeneratorExit('g'), 1, 9), (9, 1), (1, KeyError('k'), KeyError('l'), 9)):
    it = iter(R(*rs), 9); print(rs, end=': ')
    for _ in range(4): t(lambda: next(it))
for e in ('iter()', 'iter(5)', 'iter(5, 1)', 'iter(None)', 'iter([], 1)', 'iter(int, 0)', 'list(iter(int, 0))', 'next(iter(int, 1))', 'iter([1], 2, 3)', 'iter(object=[1])', 'iter(len, 1).__next__()', 'next()', 'next(5)', 'next([])', 'next(iter([]))', 'next(iter([]), "d")', 'next(iter([]), default=1)', 'next(iter([1]), 1, 2)', 'next(iter([]), None)', 'type(iter(int, 1)).__name__', 'iter(iter(int, 0)).__class__.__name__', 'iter(int, 1).__length_hint__()', 'type(iter(int, 1))()', 'iter(lambda x: x, 1).__next__()'): 
    print(e, end=' -> '); t(lambda: eval(e) if not hasattr(eval(e), '__next__') else 'iterator')
class Rec:
    def __init__(self): self.n = 0
    def __call__(self):
        self.n += 1
        if self.n == 2: return ('inner', list(self.it))
        return self.n if self.n < 5 else 'end'
r = Rec(); r.it = iter(r, 'end'); print(list(r.it), r.n)
class Old:
    def __init__(self, n, exc=IndexError): self.n, self.exc = n, exc
    def __getitem__(self, i):
        print(f'[{i}]', end='')
        if i >= self.n: raise self.exc(f'at {i}')
        return i * 10
for exc in (IndexError, StopIteration, KeyError, ValueError):
    t(lambda: list(Old(2, exc))); t(lambda: 10 in Old(3, exc)); t(lambda: 99 in Old(2, exc)); t(lambda: tuple(Old(1, exc))); t(lambda: sum(Old(2, exc)))
    it = iter(Old(1, exc)); t(lambda: next(it)); t(lambda: next(it)); t(lambda: next(it)); t(lambda: it.__reduce__()[1:] and len(it.__reduce__()))
class Bad:
    __getitem__ = 5
class Neg(Old):
    def __len__(self): return 2
t(lambda: list(Bad())); t(lambda: iter(Bad()) is not None); n = Neg(5); print(list(n), list(reversed(n)), len(n)); it = iter(n); it.__setstate__(3); print(list(it)); t(lambda: it.__setstate__(1)); print(list(it)); it = iter(n); t(lambda: it.__length_hint__()); next(it); t(lambda: it.__length_hint__()); it.__setstate__(-5); t(lambda: next(it)); t(lambda: it.__setstate__('x'))
class Dict(dict):
    __iter__ = None
t(lambda: list(Dict(a=1))); t(lambda: [*Dict(a=1)]); t(lambda: 'a' in Dict(a=1)); t(lambda: {**Dict(a=1)}); t(lambda: list(Dict(a=1).items())); t(lambda: dict(Dict(a=1)))
class Dyn: pass
d = Dyn(); d.__getitem__ = lambda i: i; d.__iter__ = lambda: iter('ab'); t(lambda: list(d)); Dyn.__iter__ = lambda self: iter('xy'); t(lambda: list(d)); Dyn.__iter__ = iter; t(lambda: list(d)); Dyn.__iter__ = lambda self: self; t(lambda: list(d)); Dyn.__next__ = lambda self: 1 / 0; t(lambda: list(d))
