# How many objects gc.collect() says it found, for cycles of every kind.
import gc, weakref, sys, types, functools, collections
gc.disable(); gc.collect(); classes = []
def count(name, make):
    global A
    A = type('A', (), {}); classes.append(A); gc.collect(); make(); print(name, gc.collect(), gc.collect())
A = None
class S: __slots__ = ('a', 'b', '__weakref__')
class L(list): pass
class D(dict): pass
class T(tuple): pass
def lst(): l = []; l.append(l)
def dct(): d = {}; d[1] = d
def tup(): l = []; l.append((l,))
def tup2(): l = []; l.append((1, l, (2, l)))
def nested(): l = [[], {}, set(), (1, 2), 'text', 5.5]; l.append(l)
def inst(): a = A(); a.me = a
def inst2(): a, b = A(), A(); a.b, b.a = b, a
def slots(): s = S(); s.a = s
def sub():
    l = L(); l.append(l); l.x = 1
def subd(): d = D(); d[1] = d
def method(): a = M(); a.m = a.meth
class M:
    def meth(self): pass
def closure():
    def f(): return f
def two_closures():
    def f(): return g
    def g(): return f
def lam(): a = A(); a.f = lambda: a
def gen():
    def g():
        me = yield
        yield
    x = g(); next(x); x.send(x)
def frame(): f = sys._getframe()
def partial_():
    l = []; l.append(functools.partial(len, l))
def prop(): l = []; l.append(property(l.append))
def ring(): 
    objs = [A() for _ in range(100)]
    for i, o in enumerate(objs): o.next = objs[i - 1]
def ns(): n = types.SimpleNamespace(); n.n = n
def deque():
    d = collections.deque(); d.append(d)
def chain(): l = []; l.append(l); l.append([[[[]]]])
def dict_of_atoms(): d = {1: 2}; l = [d]; l.append(l)
def set_of(): a = A(); a.s = {a}
def frozen(): a = A(); a.s = frozenset([a])
def iterator(): l = []; l.append(iter(l))
def mp(): l = []; l.append(map(len, l))
def cell(): l = []; l.append(types.CellType(l))
def slc(): l = []; l.append(slice(l))
def mproxy(): d = {}; d[1] = types.MappingProxyType(d)
def weakcb(): a = A(); a.r = weakref.ref(a, a); a.me = a
def alive(): a = A(); a.me = a; keep.append(a)
keep = []
for f in (lst, dct, tup, tup2, nested, inst, inst2, slots, sub, subd, method, closure, two_closures, lam, gen, frame, partial_, ring, ns, deque, chain, dict_of_atoms, set_of, frozen, iterator, mp, cell, slc, mproxy, weakcb, alive):
    count(f.__name__, f)
print(gc.garbage, [gc.collect(i) for i in (0, 1, 2)], gc.collect(generation=1))
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
class Idx:
    def __index__(self): return 1
print(t(gc.collect, 3), t(gc.collect, -1), t(gc.collect, 'x'), t(gc.collect, 1.0), t(gc.collect, None), t(gc.collect, 1, 2), t(gc.collect, gen=1), t(gc.collect, Idx()), t(gc.collect, True), t(gc.collect, 2**40), sep='\n')
