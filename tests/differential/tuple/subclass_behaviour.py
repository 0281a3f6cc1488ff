# subclasses of tuple: making, results of operators, overridden methods and who calls them, attributes
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class T(tuple):
    def __getitem__(self, i): print('getitem', i, end='; '); return super().__getitem__(i)
    def __iter__(self): print('iter', end='; '); return super().__iter__()
    def __len__(self): print('len', end='; '); return super().__len__()
    def __contains__(self, x): print('contains', end='; '); return super().__contains__(x)
    def __eq__(self, o): print('eq', end='; '); return super().__eq__(o)
    def __hash__(self): print('hash', end='; '); return 5
    def __repr__(self): return 'T' + super().__repr__()
def m(): return T([3, 1, 2])
for e in ['m()', 'm()[0]', 'm()[:2]', 'type(m()[:])', 'm() + (1,)', '(1,) + m()', 'm() * 2', 'type(m() * 1)', '2 * m()', 'list(m())', 'tuple(m())', 'set(m())', '[*m()]', '(*m(),)', '(lambda *a: a)(*m())', '1 in m()', 'm().index(1)', 'm().count(1)', 'm() == (3, 1, 2)', '(3, 1, 2) == m()', 'm() < (4,)', '(0,) < m()', 'sorted(m())', 'max(m())', 'sum(m())', 'len(m())', 'bool(m())', 'list(reversed(m()))', '[].extend(m())', '[0] + list(m())', 'str(m())', '"%s" % m()', '"%s %s %s" % m()', 'f"{m()}"', 'any(m())', 'list(map(str, m()))', 'list(zip(m(), m()))', 'bytes(m())', 'dict.fromkeys(m())', 'hash(m())', '{m(): 1}[m()]', '{(3, 1, 2): 1}.get(m())', 'isinstance(3, (T([int, str])))', '"x".startswith(T("xy"))', 'm().__getnewargs__()', 'm().__reduce_ex__(2)[1]', 'T()', 'T("ab")', 'T.__new__(T)', 'T.__new__(T, 5)', 'divmod(*T([7, 2]))', 'print(*m())', 'max(T([1]), T([2]))', 'm() is T(m())', 'type(m() + ())', 'issubclass(int, T([str, int]))', 'slice(*T([1, 2]))', 'range(*T([3]))']:
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', r)
a, *b = m(); print(a, b, type(b)); a, b, c = m(); print(a, b, c)
try: a, b = m()
except ValueError as e: print(e)
match m():
    case (a, *rest): print('match', a, rest)
class N(tuple):
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls, a)
    def __init__(self, *a, **k): print('init', a, k)
n = N(1, 2, x=3); print(n, n[:1], type(n[:1])); n.attr = 5; print(n.__dict__); t(lambda: N.__new__(N, 1)); t(lambda: N(*n) == n)
class I(tuple):
    def __init__(self, *a): self.a = a
t(lambda: I([1]).a); t(lambda: I()); t(lambda: I([1], 2)); t(lambda: I(x=1))
try:
    class S(tuple): __slots__ = ('a',)
except TypeError as e: print(e)
class S0(tuple): __slots__ = ()
t(lambda: setattr(S0(), 'x', 1)); t(lambda: S0([1]).__dict__)
class It(tuple):
    def __iter__(self): yield from 'xyz'
i = It([1, 2]); print(list(i), tuple(i), [*i], i + (3,), i[:], sorted(i), len(i), i == (1, 2), (*i,), 'x' in i, 1 in i); a, b, c = i; print(a, b, c); print(It(i), tuple.__iter__(i).__next__(), dict.fromkeys(i), '%s %s' % i)
class Pt(tuple):
    x = property(lambda s: s[0]); y = property(lambda s: s[1])
    def __new__(cls, x, y): return tuple.__new__(cls, (x, y))
    def __add__(self, o): return Pt(self.x + o[0], self.y + o[1])
    def __repr__(self): return f'Pt({self.x}, {self.y})'
print(Pt(1, 2) + (3, 4), (1, 2) + Pt(3, 4), sum([Pt(1, 1), Pt(2, 2)], Pt(0, 0)), Pt(1, 2) == (1, 2), {Pt(1, 2): 'k'}[(1, 2)], Pt(1, 2) * 2)
