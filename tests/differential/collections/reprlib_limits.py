# reprlib: limits of every kind of container, levels, fillvalue, indent, subclasses, recursive_repr
import reprlib
from reprlib import Repr, repr as short, recursive_repr
from collections import deque
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for x in (list(range(20)), tuple(range(20)), set(range(20)), frozenset(range(20)), deque(range(20)), {i: i for i in range(20)}, 'a' * 100, 'ab' * 15, b'a' * 100, 10**60, -10**60, 10**30, [], (), {}, set(), frozenset(), deque(), (1,), [1], {1}, frozenset([1]), [[[[[[[[1]]]]]]]], {'a': {'b': {'c': {'d': {'e': {'f': {'g': 1}}}}}}}, (((((((1,),),),),),),), [1, [2, [3, [4, [5, [6, [7]]]]]]], range(100), 1.5, None, len, [None] * 10, {'x' * 50: 'y' * 50}, {3, 1, 2}, {1, 'a'}, {'b': 1, 'a': 2}, {2: 1, 'a': 2}): t(lambda: short(x))
class Long:
    def __repr__(self): return 'L' * 200
class Bad:
    def __repr__(self): raise ValueError('bad')
class My(list): pass
class Point:
    def __repr__(self): return 'Point'
t(lambda: short(Long())); t(lambda: short([Long()])); t(lambda: short(Bad()).split(' at ')[0]); t(lambda: short(My(range(10)))); t(lambda: short({Point(): Point()}))
r = Repr(); print(r.maxlevel, r.maxdict, r.maxlist, r.maxtuple, r.maxset, r.maxfrozenset, r.maxdeque, r.maxarray, r.maxstring, r.maxlong, r.maxother, r.fillvalue, r.indent)
r = Repr(maxlevel=2, maxlist=2, maxdict=1, maxtuple=3, maxset=1, maxstring=8, maxlong=9, maxother=6, fillvalue='~', maxdeque=2, maxfrozenset=1)
for x in ([1, 2, 3], {1: 2, 3: 4}, (1, 2, 3, 4), {1, 2}, 'abcdefghijkl', 10**20, Long(), [[[1]]], deque([1, 2, 3]), frozenset([1, 2]), [['abcdefghijklmn']], {'a': [1, 2, 3]}): t(lambda: r.repr(x))
t(lambda: Repr(5)); t(lambda: Repr(wrong=1)); t(lambda: r.repr()); t(lambda: r.repr1([1], 0)); t(lambda: r.repr_list([1, 2, 3], 1))
for indent in (None, 0, 1, 4, '..', '', True, -1, 2.5, []):
    r = Repr(indent=indent); t(lambda: r.repr([1, {'a': (2, [3])}, {4}])); t(lambda: r.repr([])); t(lambda: r.repr((1,)))
class Mine(Repr):
    def repr_int(self, x, level): return f'<{x}:{level}>'
    def repr_Point(self, x, level): return 'P!'
    def repr_str(self, x, level): return 'S'
m = Mine(); print(m.repr([1, [2, Point()], 'x', {'k': 3}]))
class Rec:
    def __init__(self): self.items = []
    @recursive_repr()
    def __repr__(self): 'doc'; return f'<{", ".join(map(repr, self.items))}>'
    @recursive_repr(fillvalue='+++')
    def other(self): return f'[{", ".join(x.other() for x in self.items)}]'
a = Rec(); a.items += [a, 1]; print(a, a.__repr__.__name__, Rec.__repr__.__doc__, Rec.__repr__.__wrapped__.__name__); b = Rec(); b.items.append(b); print(b.other())
class Fails:
    n = 0
    @recursive_repr('...')
    def __repr__(self):
        self.n += 1
        if self.n == 1: raise ValueError('first')
        return repr([self])
f = Fails(); t(lambda: repr(f)); t(lambda: repr(f)); l = []; l.append(l); print(short(l)); d = {}; d['d'] = d; print(short(d)); print(reprlib.aRepr.repr([0] * 9), reprlib.__all__)
