# Objects whose __del__ changes what they are let go from: lists, dictionaries, sets, attributes, globals, weak containers.
import weakref
class A:
    def __init__(self, n, act=None): self.n, self.act = n, act
    def __del__(self):
        print('  del', self.n)
        if self.act: self.act()
l = []; l.append(A('l0', lambda: l.append('added'))); l.append(1); l[0] = 'new'; print(l)
l = [A('x', lambda: l.clear()), 1, 2]; del l[0]; print(l)
l = [A('a', lambda: print('  sees', len(l))), A('b', lambda: print('  sees', len(l)))]; l.clear(); print(l); l = [A('s', lambda: print('  sees', l)), 2, 3]; l[:2] = [9]; print(l)
d = {}; d['k'] = A('k', lambda: d.update(k='from del')); d['k'] = 'set'; print(d); d['k'] = A('p', lambda: d.__setitem__('p', 1)); x = d.pop('k'); del x; print(d)
d = {i: A(i, lambda i=i: print('  left', sorted(d))) for i in range(3)}; d.clear(); print(d); d = {1: A('one', lambda: d.clear()), 2: 2}; del d[1]; print(d)
s = set(); a = A('elem', lambda: s.add('from del')); s.add(a); del a; s.clear(); print(s); a = A('disc', lambda: print('  in set', len(s))); s.add(a); s.discard(a); del a; print(len(s))
class O: pass
o = O(); o.a = A('attr', lambda: setattr(o, 'a', 'from del')); o.a = 'set'; print(o.a); o.a = A('attr2', lambda: print('  has', hasattr(o, 'a'))); del o.a
class Sl: __slots__ = ('a',)
o = Sl(); o.a = A('slot', lambda: setattr(o, 'a', 'from del')); o.a = 5; print(o.a); o.a = A('slot2', lambda: setattr(o, 'a', 'again')); del o.a; print(o.a)
glob = A('glob', lambda: globals().__setitem__('glob', 'from del')); glob = 'set'; print(glob); glob = A('g2', lambda: globals().__setitem__('glob', 'revived')); del glob; print(glob)
w = weakref.WeakValueDictionary(); v = w['k'] = A('weak', lambda: w.__setitem__('k', keeper)); keeper = O(); del v; print(w['k'] is keeper)
k = weakref.WeakKeyDictionary(); key = O(); k[key] = A('value', lambda: print('  keys', len(k))); del key; print(len(k)); key = O(); k[key] = A('v1', lambda: k.__setitem__(key, 'from del')); k[key] = 'new'; print(k[key])
def f():
    loc = A('local', lambda: print('  after return')); return 'returned'
print(f()); t = (A('t0', lambda: print('  t0 acts')), A('t1', lambda: print('  t1 acts'))); t = None
it = iter([A('i0'), A('i1')]); next(it); print('advanced'); next(it); print('again'); del it
l = [A(i, lambda: None) for i in range(3)]; l.sort(key=lambda a: -a.n); print([a.n for a in l]); l.reverse(); l.pop(); print('popped'); l *= 0; print(l)
