# WeakSet: every method and operator with operands of every kind, and the errors.
import weakref
def hide(s):
    out, i = '', 0
    while i < len(s):
        if s[i:i+2] == '0x':
            out += '0x'; i += 2
            while i < len(s) and s[i] in '0123456789abcdef': i += 1
        else: out += s[i]; i += 1
    return out
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return hide(f'{type(e).__name__}: {e}')
class E:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'E{self.n}'
    def __eq__(self, o): return isinstance(o, E) and o.n == self.n
    def __hash__(self): return hash(self.n)
W = weakref.WeakSet
class Sub(W): pass
es = a, b, c, d = [E(i) for i in range(4)]
def show(x):
    if isinstance(x, str) or x is None or x is True or x is False or x is NotImplemented: return x
    return type(x).__name__, sorted(i.n for i in x)
s = W([a, b])
print(show(s), len(s), a in s, c in s, E(1) in s, 3 in s, [] in s, t(W, 1), t(W, [1]), t(W, [a], [b]), show(W(data=[a])), show(W(None)), t(W, x=1), sep='; ')
print(s.add(c), s.add(c), t(s.add, 1), t(s.add), t(s.add, a, b), show(s), s.discard(c), s.discard(c), t(s.discard, 1), show(s), t(s.remove, c), t(s.remove, 1), s.remove(a), show(s), s.update([a, c]), show(s), t(s.update, 3), t(s.update, [3]), t(s.update), t(s.update, [a], [b]), sep='; ')
x = s.pop(); print(x in (a, b, c), len(s)); s.clear(); print(len(s), t(s.pop), s.clear(), t(s.clear, 1))
operands = dict(WeakSet=lambda: W([b, c]), Sub=lambda: Sub([b, c]), set=lambda: {b, c}, frozenset=lambda: frozenset([b, c]), list=lambda: [b, c], tuple=lambda: (b, c), dict=lambda: {b: 1, c: 2}, iterator=lambda: iter([b, c]), same=lambda: s, empty=lambda: W(), superset=lambda: W(es), number=lambda: 5, numbers=lambda: [5], none=lambda: None)
ops = {'|': lambda x, y: x | y, '&': lambda x, y: x & y, '-': lambda x, y: x - y, '^': lambda x, y: x ^ y, '<': lambda x, y: x < y, '<=': lambda x, y: x <= y, '>': lambda x, y: x > y, '>=': lambda x, y: x >= y, '==': lambda x, y: x == y, '!=': lambda x, y: x != y}
def inplace(op):
    ns = {}; exec(f'def f(x, y):\n    x {op}= y\n    return x', ns); return ns['f']
methods = 'union intersection difference symmetric_difference issubset issuperset isdisjoint update intersection_update difference_update symmetric_difference_update'.split()
for name, make in operands.items():
    print(name)
    s = W([a, b])
    for op, f in ops.items(): print(' ', op, show(t(f, s, make())), '/', show(t(f, make(), s)))
    for op in '|&-^':
        s = W([a, b]); keep = s; r = t(inplace(op), s, make()); print(' ', op + '=', show(r), r is keep)
        s = W([a, b]); r = t(inplace(op), make(), s); print('   reflected', show(r) if not isinstance(r, (list, dict)) else r)
    for m in methods:
        s = W([a, b]); r = t(getattr(s, m), make()); print(' ', m, show(r), show(s))
s = Sub([a, b]); print([show(f(s, W([b, c]))) for f in list(ops.values())[:4]], [show(f(W([b, c]), s)) for f in list(ops.values())[:4]], s == W([a, b]), W([a, b]) == s, show(s.copy()), show(s.union([c])))
print(t(hash, s), t(lambda: s.x), setattr(s, 'x', 1), s.x, W[int], type(iter(s)).__name__, bool(s), bool(W()), t(reversed, s), W.__name__, W.__module__, hide(repr(W([a]))), repr(W()), s.__reduce__()[0].__name__)
for m in methods + ['add', 'discard', 'remove']: print(m, t(getattr(s, m)), '|', t(getattr(s, m), 1, 2), '|', t(getattr(s, m), bad=1), '|', t(getattr(W, m)))
for m in ('clear', 'copy', 'pop'): print(m, t(getattr(s, m), 1), '|', t(getattr(s, m), bad=1), '|', t(getattr(W, m)))
s.__init__([d]); print(show(s)); s.__init__(); print(show(s)); s |= s; s = W([a]); s |= s; s &= s; print(show(s)); s ^= s; print(show(s)); s = W([a]); s -= s; print(show(s))
