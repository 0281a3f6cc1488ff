# Proxies of containers, iterators, managers and callables: items, length, membership, truth, iteration, with, calls.
import weakref, operator
def t(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return f'{type(e).__name__}: {e}'
class L(list): pass
class D(dict): pass
class S(set): pass
l, d, s = L([3, 1, 2]), D(a=1, b=2), S([1, 2, 3])
p, q, r = weakref.proxy(l), weakref.proxy(d), weakref.proxy(s)
print(len(p), p[0], p[-1], p[1:], 3 in p, 9 in p, list(p), sorted(p), list(reversed(p)), max(p), sum(p), [*p], tuple(p), bool(p), p.index(2))
p[0] = 30; del p[1]; p[1:] = [7, 8, 9]; p.append(1); print(l, p, str(p), f'{p}', t(format, p, '5'), '%s' % p, t(lambda: '%s %s' % (p, 1)))
a, *b = p; print(a, b, t(lambda: p[10]), t(lambda: p['x']), t(operator.delitem, p, 50), t(operator.setitem, p, 50, 1), t(operator.length_hint, p))
print(q['a'], 'a' in q, list(q), dict(q), {**q}, q.get('z'), q | {'c': 3}, {'c': 3} | q, t(lambda: q['z']), len(q), list(q.items()), q == {'a': 1, 'b': 2}, bool(q))
q['n'] = 1; del q['a']; q |= {'m': 2}; print(d, type(q).__name__); q = weakref.proxy(d)
print(1 in r, r & {1}, {1, 9} & r, t(lambda: r | {5}), r - {1}, {1, 7} - r, r ^ {1, 8}, r <= {1, 2, 3, 4}, r == {1, 2, 3}, r.issubset([1, 2, 3]), t(set, r), len(r))
def kw(**k): return k
def pos(*a): return a
print(t(kw, **q), t(pos, *p), t(lambda: 'x'.join(weakref.proxy(L2))) if (L2 := L(['a', 'b'])) else 0)
class Boolish:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
class Lenny:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for o in (Boolish(True), Boolish(False), Boolish(3), Lenny(0), Lenny(2), Lenny(-1), Lenny('x')): print(type(o).__name__, o.v, t(bool, weakref.proxy(o)), t(len, weakref.proxy(o)), t(operator.not_, weakref.proxy(o)))
class OldSeq:
    def __getitem__(self, i):
        if i > 2: raise IndexError(i)
        return i * 10
o = OldSeq(); p = weakref.proxy(o); print(list(p), 20 in p, 5 in p, t(len, p), t(reversed, p), t(iter, p).__class__.__name__, t(next, p))
class Cont:
    def __contains__(self, x): return [x] and 'yes'
    def __missing__(self, k): return 'm'
o = Cont(); p = weakref.proxy(o); print(1 in p, t(list, p), t(lambda: p[0]), t(len, p), t(next, p))
def gen():
    x = yield 1
    print('  sent', x)
    try: yield 2
    except ValueError as e: yield 'caught'
g = gen(); p = weakref.proxy(g); print(next(p), p.send('hello'), p.throw(ValueError), t(next, p), list(p), t(p.close))
g = gen(); p = weakref.proxy(g); print([x for x in p if True or x], t(iter, p) is p)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
i = It(); p = weakref.proxy(i); print(next(p), [*p], iter(p) is i, t(next, p), next(p, 'default'), list(zip(weakref.proxy(It2 := It()), 'ab')))
class Mgr:
    def __enter__(self): print('  enter'); return 'as'
    def __exit__(self, *a): print('  exit', a[0]); return True
m = Mgr(); p = weakref.proxy(m)
def use(x):
    with x as y: print('  in', y); raise KeyError
print(t(use, p), p.__enter__() if hasattr(p, '__enter__') else 0)
class Call:
    def __call__(self, *a, **k): return a, k
    def m(self): return 'm'
c = Call(); p = weakref.proxy(c); print(p(), p(1, x=2), p.m(), callable(p), type(p).__name__, t(map, p, [1]).__next__(), sorted([2, 1], key=weakref.proxy(k2)) if (k2 := (lambda x: x)) else 0)
n = L(); p = weakref.proxy(n); print(callable(p), t(lambda: p()), type(p).__name__)
class Desc:
    x = property(lambda s: s._x, lambda s, v: setattr(s, '_x', v * 2), lambda s: print('  deleted'))
    def __getattr__(self, n): return 'dynamic ' + n if n != 'no' else object.__getattribute__(self, n)
    cls = classmethod(lambda c: c.__name__)
d = Desc(); p = weakref.proxy(d); p.x = 4; print(p.x, d._x, p.other, t(getattr, p, 'no'), getattr(p, 'no', 'def'), p.cls(), hasattr(p, 'q'), p.__dict__, p.__class__, isinstance(p, Desc), type(p)); del p.x; p.y = 5; del p.y; print(vars(d), t(vars, p), sorted(set(dir(p)) ^ set(dir(d))), p.__doc__, p.__module__)
class B:
    def __bytes__(self): return b'bytes'
    def __reversed__(self): return 'reversed'
    def __format__(self, s): return f'<{s}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __hash__(self): return 5
    def __len__(self): return 4
    def __length_hint__(self): return 8
    def __dir__(self): return ['z', 'y']
    def __sizeof__(self): return 1
    def __fspath__(self): return 'path'
    def __instancecheck__(self, o): return 'i'
    def __subclasscheck__(self, o): return 'i'
    def __await__(self): yield 5
    def __aiter__(self): return 'ai'
    def __copy__(self): return 'copy'
    def __reduce__(self): return 'reduce'
b = B(); p = weakref.proxy(b); print(bytes(p), reversed(p), t(format, p, 'spec'), t(lambda: f'{p:x}'), f'{p!s}', str(p), t(hash, p), len(p), operator.length_hint(p), dir(p), p.__hash__(), p.__fspath__(), p.__copy__(), t(isinstance, 1, p), t(aiter, p), t(list.__len__, p), sep='; ')
print(t(B.__str__, p), t(object.__str__, p)[:10], t(lambda: {p}), t(lambda: {p: 1}), p == b, b == p, p != b, p is b, sep='; ')
del b
for what in ('p.x', 'p.x = 1', 'del p.x', 'p[0]', 'p[0] = 1', 'del p[0]', 'len(p)', 'iter(p)', 'next(p)', 'for i in p: pass', '1 in p', 'str(p)', 'repr(p)[:10]', 'format(p)', 'bytes(p)', 'reversed(p)', 'p()', 'hasattr(p, "x")', 'dir(p)', 'hash(p)', 'isinstance(p, int)', 'with p: pass', '"%s" % p', 'print(p)', 'callable(p)', 'type(p)', 'id(p) == id(p)', 'p.__class__', 'p is p', '[*p]', '{**p}', 'a, b = p', 'p or 1', 'list(map(p, [1]))', 'vars(p)', 'p @ 1', 'p.__hash__', 'getattr(p, "x", 1)', 'isinstance(p, type(p))', 'range(p)', 'max(p)', 'sorted(p)', 'issubclass(p, int)'):
    try:
        try: r = eval(what)
        except SyntaxError: exec(what); r = 'done'
        print(what, '->', r)
    except Exception as e: print(what, '->', type(e).__name__, e)
