# __del__: where it is looked up, when it runs, errors, return values, deletion, inheritance, slots, metaclasses, odd callables.
import sys, gc, weakref
gc.disable()
sys.unraisablehook = lambda u: print('  unraisable', type(u.exc_value).__name__, u.exc_value, u.err_msg, getattr(u.object, '__qualname__', u.object))
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('  del', self.n)
a = A(1); a.__del__ = lambda: print('instance attribute'); del a
a = A(2); a = A(3); print('rebound'); a = None
def f(): x = A('local'); print('in f')
f(); A('temporary'); print('after'); l = [A(i) for i in range(3)]; del l[1]; l = None
d = {'k': A('value')}; d['k'] = A('new value'); d.clear(); t = (A('t1'), A('t2')); t = None; s = {A('s')}; s.pop()
class B:
    def __del__(self): return 5
B(); print('returns')
class C:
    def __del__(self): raise RuntimeError('in del')
c = C(); c = None; print('goes on')
class D:
    def __del__(self): sys.exit(3)
D(); print('exit is only reported')
class E:
    def __del__(self, extra): pass
E()
class F:
    __del__ = 5
F()
class G: __del__ = None
G(); print('None')
class H:
    @staticmethod
    def __del__(*a): print('  static', a)
H()
class I:
    @classmethod
    def __del__(cls): print('  class', cls.__name__)
I()
class J:
    @property
    def __del__(self): print('  property'); return lambda: print('  called')
J()
class Base:
    def __del__(self): print('  Base')
class Mid(Base): pass
class Own(Mid):
    def __del__(self): print('  Own'); super().__del__()
class Not(Base): __del__ = None
Mid(); Own(); Not()
class Slots:
    __slots__ = ('x', 'y')
    def __del__(self): print('  slots', self.x, hasattr(self, 'y'))
s = Slots(); s.x = 1; del s
class Meta(type):
    def __del__(cls): print('  class dies', cls.__name__)
class K(metaclass=Meta): pass
del K; print(gc.collect() > 0)
class Later: pass
o = Later(); Later.__del__ = lambda self: print('  added'); del o; o = Later(); del Later.__del__; del o; print('removed')
class Part:
    def __init__(self): raise ValueError('init')
    def __del__(self): print('  half-built', vars(self))
try: Part()
except ValueError as e: print(e); e.__traceback__ = None
class NewOnly:
    def __new__(cls): o = super().__new__(cls); raise KeyError('new')
    def __del__(self): print('  from new')
try: NewOnly()
except KeyError: print('after new')
print(gc.collect() >= 0)
class L(list):
    def __del__(self): print('  list', len(self), self[:1])
L([1, 2]); x = L(); x.append(x); del x; print('cycle', gc.collect())
class Num(int):
    def __del__(self): print('  int', self + 0)
Num(5) + 1; [Num(6)]; {Num(7): 1}
a = A('swap1'); b = A('swap2'); a, b = b, a; del a; print('-'); del b
def args(x): print('  inside', x.n); x = None; print('  rebound')
args(A('argument')); print('after call'); y = A('kept'); args(y); print('still'); del y
def gen():
    try: g = A('gen'); yield 1
    finally: print('  finally')
it = gen(); next(it); del it; print('gen gone')
try: raise ValueError(A('in exception'))
except ValueError as e: print('handling')
print('handled'); A.__del__(z := A('by hand')); del z
class Chain:
    def __init__(self, n, nxt): self.n, self.nxt = n, nxt
    def __del__(self): out.append(self.n)
out = []; c = None
for i in range(5): c = Chain(i, c)
c = None; print(out)
with_ = [A('in list'), A('in list 2')]; with_.append(with_); del with_; print(gc.collect() > 0)
