# functools.singledispatch: diamond hierarchies, metaclasses, virtual subclasses of registered classes, unregistering by register
from functools import singledispatch, _c3_merge, _compose_mro, _find_impl
import collections.abc as c
from abc import ABC, ABCMeta
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
class E(D): pass
@singledispatch
def f(x): return 'object'
for k in (A, B, C): f.register(k, lambda x, k=k: k.__name__)
print(f(D()), f(E()), f(B()), f(A()), f(object()), f(D), f.dispatch(E)(0))
f.register(C, lambda x: 'C again'); print(f(C()), f(E())); f.register(D, lambda x: 'D'); print(f(E()))
class V(ABC): pass
class W(V): pass
f.register(V, lambda x: 'V'); V.register(A); print(f(A()), f(E()))
class X: pass
W.register(X); print(f(X())); f.register(W, lambda x: 'W'); print(f(X())); V.register(int); print(f(1), f(True))
class U1(ABC): pass
class U2(ABC): pass
class Y: pass
f.register(U1, lambda x: 'U1'); f.register(U2, lambda x: 'U2'); U1.register(Y); print(f(Y())); U2.register(Y); t(lambda: f(Y()))
class U3(U1, U2): pass
f.register(U3, lambda x: 'U3'); U3.register(Y); t(lambda: f(Y()))
class Z(Y, A): pass
t(lambda: f(Z()))
class M(type): pass
class N(metaclass=M): pass
f.register(M, lambda x: 'M'); f.register(type, lambda x: 'type'); print(f(N), f(int), f(N()))
names = lambda l: [k.__name__ for k in l]
print(names(_compose_mro(dict, [c.Iterable, c.Sized, c.Container])), names(_compose_mro(list, [c.Sequence, c.Iterable, c.Hashable])), names(_compose_mro(E, [A, C])), names(_compose_mro(int, [])))
print(names(_c3_merge([[A, object], [object]])), names(_c3_merge([])), names(_c3_merge([[B, A, object], [C, A, object], [B, C]]))); t(lambda: _c3_merge([[A, B], [B, A]])); print(_find_impl(list, {c.Sized: 1, object: 0}), _find_impl(int, {object: 0}), _find_impl(int, {}))
for x in ([], (), {}, set(), 'a', 1, None, range(1), iter([]), len, (i for i in ())):
    g = singledispatch(lambda x: 'object'); g.register(c.Iterable, lambda x: 'Iterable'); g.register(c.Iterator, lambda x: 'Iterator'); g.register(c.Sequence, lambda x: 'Sequence'); g.register(c.MutableSequence, lambda x: 'MutableSequence'); g.register(c.Mapping, lambda x: 'Mapping'); g.register(c.Set, lambda x: 'Set'); g.register(c.Callable, lambda x: 'Callable'); g.register(type(None), lambda x: 'None'); t(lambda: g(x))
