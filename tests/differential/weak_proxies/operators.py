# Every operator through a proxy: binary, reflected, in place, unary, power with a modulus, divmod; proxies on both sides.
import weakref, operator
BIN = 'add sub mul matmul truediv floordiv mod lshift rshift and or xor pow divmod'.split()
def make(kinds):
    ns = {'__init__': lambda self, n: setattr(self, 'n', n), '__repr__': lambda self: f'V{self.n}'}
    for op in BIN:
        for k in kinds:
            if k == 'i' and op == 'divmod': continue
            def f(self, other, *m, name=k + op): return (name, repr(self), type(other).__name__, *m)
            ns[f'__{k}{op}__'] = f
    return type('V' + ''.join(kinds), (), ns)
A, R, I, Everything = make(['']), make(['r']), make(['i']), make(['', 'r', 'i'])
def t(f, *a):
    try: return f(*a)
    except Exception as e: return f'{type(e).__name__}: {e}'
SIGN = dict(add='+', sub='-', mul='*', matmul='@', truediv='/', floordiv='//', mod='%', lshift='<<', rshift='>>', **{'and': '&', 'or': '|', 'xor': '^', 'pow': '**'})
for cls in (A, R, I, Everything):
    o, other = cls(1), cls(2); p, q = weakref.proxy(o), weakref.proxy(other)
    print(cls.__name__)
    for name, sign in SIGN.items():
        f = eval(f'lambda a, b: a {sign} b'); ns = {}
        exec(f'def g(a, b):\n    a {sign}= b\n    return a', ns)
        print(' ', sign, t(f, p, 5), t(f, 5, p), t(f, p, q), t(f, p, other), t(f, o, q), t(ns['g'], p, 5), t(ns['g'], p, q), t(ns['g'], o, q), sep='; ')
    print('  divmod', t(divmod, p, 5), t(divmod, 5, p), t(divmod, p, q), t(divmod, o, q), sep='; ')
    print('  pow', t(pow, p, 2, 3), t(pow, 2, p, 3), t(pow, 2, 3, p), t(pow, p, q, p), sep='; ')
class U:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __abs__(self): return 'abs'
    def __invert__(self): return 'invert'
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __round__(self, n=None): return 'round', n
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
import math
u = U(); p = weakref.proxy(u); e = A(0); n = weakref.proxy(e)
for x in (p, n): print(t(operator.neg, x), t(operator.pos, x), t(abs, x), t(operator.invert, x), t(int, x), t(float, x), t(operator.index, x), t(lambda: [1, 2, 3, 4][x]), t(hex, x), t(range, x), t(lambda: 'ab' * x), t(complex, x), t(round, x), t(round, x, 2), t(math.trunc, x), t(math.floor, x), t(math.ceil, x), t(math.sqrt, x), t(lambda: '%d' % x), t(lambda: '%x' % x), t(lambda: '%.1f' % x), t(chr, x), t(bytes, x), sep='; ')
# In-place operators that give back the object replace the proxy by it.
class Acc:
    def __init__(self): self.l = []
    def __iadd__(self, x): self.l.append(x); return self
    __ior__ = __imatmul__ = __ipow__ = __iadd__
a = Acc(); p = weakref.proxy(a); p += 1; print(type(p).__name__, p is a); p = weakref.proxy(a); p |= 2; p = weakref.proxy(a); p @= 3; p = weakref.proxy(a); p **= 4; print(a.l)
class L(list): pass
l = L([1, 2]); p = weakref.proxy(l); print(p + [3], t(lambda: [0] + p), p * 2, 2 * p, t(lambda: p + p), p == [1, 2], [1, 2] == p, p < [1, 3], p is l); q = p; q += [9]; print(l, type(q).__name__); q = weakref.proxy(l); q *= 2; print(l, type(q).__name__)
class S(str): pass
s = S('ab%s'); p = weakref.proxy(s) if False else s
class F(float): pass
f = F(2.5); p = weakref.proxy(f); print(p + 1, 1 - p, p ** 2, 2 ** p, p // 1, divmod(p, 1), -p, abs(p), p == 2.5, p > 1, 1 < p, bool(p), int(p), t(round, p), hash(f) == hash(2.5), t(hash, p))
for dead in ('p + 1', '1 + p', 'p + p', '-p', 'abs(p)', 'int(p)', 'float(p)', 'p ** 2', 'pow(2, 3, p)', 'pow(p, 2, 3)', 'divmod(p, 1)', 'divmod(1, p)', 'p @ p', 'p << 1', '~p', '[1][p]', 'hex(p)', 'p < 1', '1 == p', 'p != p', 'p in [p]', 'bool(p)', 'not p'):
    g = F(1); p = weakref.proxy(g); del g
    print(dead, t(eval, dead, {'p': p}))
    try: exec('p += 1', {'p': p})
    except ReferenceError as e: pass
    else: print('no error')
