# functools.singledispatch: abstract classes, registration later on, ambiguity, the order of virtual bases
from functools import singledispatch
import collections.abc as abc
from collections import OrderedDict, UserDict, deque, namedtuple
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@singledispatch
def f(x): return 'object'
f.register(abc.Sized, lambda x: 'Sized')
f.register(abc.Iterable, lambda x: 'Iterable')
t(lambda: f([]))
f.register(abc.Collection, lambda x: 'Collection')
t(lambda: f([])); t(lambda: f({})); t(lambda: f(5)); t(lambda: f(iter([])))
f.register(abc.Mapping, lambda x: 'Mapping'); f.register(abc.MutableMapping, lambda x: 'MutableMapping'); f.register(dict, lambda x: 'dict')
for x in ({}, OrderedDict(), UserDict(), [], (), 'a', set(), deque(), range(3), 5, {}.keys(), {}.items(), b'', int): t(lambda: (type(x).__name__, f(x)))
class C:
    def __len__(self): return 0
    def __iter__(self): return iter(())
t(lambda: f(C()))
class D(abc.Sized, abc.Iterable):
    def __len__(self): return 0
    def __iter__(self): return iter(())
t(lambda: f(D()))
@singledispatch
def g(x): return 'object'
g.register(abc.Sized)(lambda x: 'Sized'); g.register(abc.Callable)(lambda x: 'Callable'); g.register(abc.Hashable)(lambda x: 'Hashable')
class E:
    def __call__(self): pass
    def __len__(self): return 0
    __hash__ = None
t(lambda: g(E())); t(lambda: g(len)); t(lambda: g([]))
class Late: pass
print(f(Late()), f.dispatch(Late)(None)); abc.Sized.register(Late); print(f(Late()))
class Base(abc.Mapping if False else object): pass
class X(Base): pass
class Y(X): pass
f.register(Base, lambda x: 'Base'); f.register(X, lambda x: 'X'); print(f(Y()), f(X()), f(Base()))
class Z(int, Base): pass
f.register(int, lambda x: 'int'); print(f(Z()), f(True))
print(f.dispatch(bool)(1), f.registry[int](1), sorted(k.__name__ for k in f.registry), type(f.registry).__name__)
P = namedtuple('P', 'a b'); f.register(tuple, lambda x: 'tuple'); print(f(P(1, 2)))
class O(abc.Set):
    def __contains__(self, x): return False
    def __iter__(self): return iter(())
    def __len__(self): return 0
t(lambda: f(O()))
