# zip, map, filter, enumerate, reversed: strictness, keywords, reuse of tuples, subclasses, partly read sources
def t(f):
    try: r = f(); print(list(r) if hasattr(r, '__next__') else r)
    except Exception as e: print(type(e).__name__, e)
for e in '''zip();zip([1]);zip([1], 'ab', (3, 4));zip(strict=True);zip([1], [1, 2], strict=True);zip([1, 2], [1], strict=True);zip([1], [1], [1, 2], strict=True);zip([1, 2], [1, 2], [1], strict=True);zip([], [1], strict=True);zip([], [], [1], strict=True);zip([1], strict=5);zip([1], strict=[]);zip([1], wrong=1);zip([1], strict=True, wrong=1);zip(5);zip([1], 5);zip(None, [1]);zip([1], iter(int, 1));map();map(str);map(str, 5);map(None, [1]);map(5, [1]);map(str, [1], [2, 3]);map(pow, [2, 3], [3, 2], [5]);map(lambda: 1, [1]);map(str, [1], key=1);map(func=str, iterable=[1]);map(str, []);map(5, []);filter();filter(None);filter(None, 5);filter(5, [1]);filter(5, []);filter(bool, [0, 1]);filter(lambda x: x > 1, [1, 2, 3]);filter(lambda: 1, [1]);filter(None, [], []);filter(function=None, iterable=[]);filter(str.isdigit, 'a1b2');filter(set, [[], [1]]);enumerate();enumerate(5);enumerate('ab');enumerate('ab', 5);enumerate('ab', start=-1);enumerate('ab', 'x');enumerate('ab', 1.5);enumerate('ab', 1, 2);enumerate(iterable='ab', start=10**20);enumerate('ab', wrong=1);enumerate(start=1);enumerate('ab', True);enumerate('ab', None);reversed();reversed(5);reversed([1, 2], 3);reversed('ab');reversed({1: 2});reversed({1, 2});reversed((x for x in 'ab'));reversed(range(3));reversed(sequence=[1]);reversed({}.items());reversed(b'ab');reversed(None);reversed([]);reversed(zip())'''.split(';'): print(e, end=': '); t(lambda: eval(e))
z = zip([1, 2], [3, 4]); a = next(z); b = next(z); print(a, b, a is b); ids = set()
for p in zip(range(3), range(3)): ids.add(id(p)); del p
print(len(ids) == 1); keep = [p for p in zip(range(3), range(3))]; print(keep); keep = [p for p in enumerate('abc')]; print(keep)
src = iter([1, 2, 3]); z = zip(src, src); print(list(z)); src = iter([1, 2, 3, 4]); z = zip(src, [1]); print(list(z), list(src)); src = iter([1, 2, 3, 4]); z = zip([1], src); print(list(z), list(src))
def noisy(n, k):
    for i in range(k): print(n, i, end=' '); yield i
    print(n, 'end', end=' ')
print(list(zip(noisy('a', 2), noisy('b', 1), noisy('c', 3)))); t(lambda: list(zip(noisy('a', 1), noisy('b', 2), strict=True))); t(lambda: list(zip(noisy('a', 2), noisy('b', 1), strict=True))); print(list(map(lambda *a: a, noisy('x', 2), noisy('y', 5))))
class Z(zip): pass
class M(map):
    def __new__(cls, *a, **k): print('new', a[1:], k); return super().__new__(cls, *a)
    def __init__(self, *a, **k): print('init', k)
class R(reversed): pass
class E(enumerate): pass
class F(filter): pass
z = Z([1], [2]); z.x = 1; print(z.__dict__, list(z), Z([1], strict=True).__reduce__()[0].__name__, type(iter(Z())).__name__); print(list(M(str, [1], extra=5))); print(list(R([1, 2])), list(E('a', 3)), list(F(None, [0, 2])), type(R([1])).__name__, type(R((1,))).__name__, type(reversed([1])).__name__)
t(lambda: Z([1], wrong=1)); t(lambda: F(None, [], x=1)); t(lambda: E('a', wrong=2)); t(lambda: E('a', start='x')); t(lambda: E())
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): print('get', i, end=' '); return i * 10
class NoRev(Seq): __reversed__ = None
class Rev:
    def __reversed__(self): return 'anything'
print(list(reversed(Seq()))); t(lambda: reversed(NoRev())); t(lambda: reversed(Rev())); r = reversed(Seq()); print(next(r), r.__length_hint__(), r.__reduce__()[2]); r.__setstate__(0); print(list(r)); t(lambda: reversed(type('L', (), {'__getitem__': 1, '__len__': lambda s: -1})())); t(lambda: reversed(type('L', (), {'__getitem__': 1})()))
