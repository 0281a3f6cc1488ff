# gc.is_tracked: atoms, containers, instances, classes; tuples and dictionaries that change their state.
import gc, types, collections, functools, weakref, itertools
gc.disable()
T = gc.is_tracked
class A: pass
class S: __slots__ = ()
class I(int): pass
class FS(float): __slots__ = ()
class Tu(tuple): __slots__ = ()
class D(dict): pass
class M(type): pass
class N(metaclass=M): pass
def gen(): yield
for o in (None, True, 1, 2**80, 1.0, 1j, 'a', b'a', bytearray(b'a'), object(), ..., NotImplemented, range(3), [], [1], set(), {1}, frozenset(), frozenset([1]), {}, {1: 2}, {'a': 'b'}, {1: []}, {'a': A()}, {(): 1},
          (), slice(1), A(), S(), I(), FS(), Tu(), Tu((1,)), D(), N(), A, M, N, int, type, object, list, dict, Exception, A().__init__, A.__init__, len, [].append, print, gc, gen, gen(), lambda: 0, ValueError(), property(), staticmethod(len), classmethod(len), iter([]), iter(()), iter({}), iter('a'), iter(set()), enumerate([]), zip(), map(len, []), filter(None, []), reversed([]), itertools.chain(), itertools.count(),
          types.MappingProxyType({}), types.SimpleNamespace(), types.CellType(), memoryview(b''), collections.deque(), collections.OrderedDict(), collections.defaultdict(), functools.partial(len), weakref.ref(A, id), super(A, A()), list[int], int | str, {}.keys(), {}.items(), BaseException(), A.__dict__, vars(A)['__weakref__'], str.join, ''.join, [].__len__, list.__len__, types.ModuleType('m'), weakref.WeakSet(), weakref.WeakSet, weakref.finalize):
    print(type(o).__name__, o.__name__ if isinstance(o, type) else '', T(o), end='; ')
print()
def fresh(*a): return tuple(list(a))
t1, t2, t3, t4 = fresh(1, 2), fresh(1, []), fresh(fresh(1), fresh(2)), fresh('a', (1,))
print(T(t1), T(t2), T(t3), T(t4)); gc.collect(); gc.collect(); print(T(t1), T(t2), T(t3), T(t4))
d = {}; print(T(d), end=' '); d[1] = 2; print(T(d), end=' '); d['x'] = 'y'; print(T(d), end=' '); d['l'] = []; print(T(d))
print(T({i: i for i in range(3)}), T({i: [] for i in range(3)}), T(dict(a=1)), T(dict(a=[])), T(dict.fromkeys('ab')), T({1: 2}.copy()), T({1: []}.copy()), T({**{1: 2}}), T({1: 2} | {3: []}))
d = {'t': fresh(1)}; print(T(d)); d = {}; d.setdefault(1, []); print(T(d)); d = {}; d.update({2: {}}); print(T(d)); d = {}; d.update(x={1: []}); print(T(d))
print(gc.is_finalized(1), gc.is_finalized(A()), gc.is_finalized([]))
def e(f, *a, **k):
    try: return f(*a, **k)
    except Exception as x: return f'{type(x).__name__}: {x}'
for f in (gc.is_tracked, gc.is_finalized): print(e(f), e(f, 1, 2), e(f, obj=1))
