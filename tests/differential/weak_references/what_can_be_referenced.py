# What can be referred to weakly and what cannot, with the messages; __weakref__ and __slots__.
import weakref, types, functools, collections
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
    return type(r).__name__
class C: pass
class Slotted: __slots__ = ()
class Slotted2: __slots__ = ('a', '__weakref__')
class Sub(Slotted2): __slots__ = ('b',)
class SubDict(Slotted): __slots__ = ('__dict__',)
class SubPlain(Slotted): pass
class L(list): pass
class LS(list): __slots__ = ()
class D(dict): pass
class I(int): pass
class IS(int): __slots__ = ()
class T(tuple): pass
class TS(tuple): __slots__ = ()
class S(str): pass
class F(float): pass
class B(bytes): pass
class E(Exception): pass
def gen(): yield
async def co(): pass
async def ag(): yield
c = co()
for o in (None, True, 1, 2**70, 1.5, 1j, 'a', b'a', bytearray(), (), [], {}, set(), frozenset(), range(3), slice(1), Ellipsis, NotImplemented,
          object(), C(), Slotted(), Slotted2(), Sub(), SubDict(), SubPlain(), L(), LS(), D(), I(), IS(1), T(), TS(), S(), F(), B(), E(), ValueError(), KeyError(1),
          C, int, type, len, [].append, C().__init__, C.__init__, gen, gen(), c, ag(), lambda: 0, gen.__code__, types, memoryview(b''), iter([]), iter({}), enumerate([]), zip(), map(len, []),
          reversed([]), property(), staticmethod(len), classmethod(len), super(C, C()), types.MappingProxyType({}), types.SimpleNamespace(), int | str, list[int],
          functools.partial(len), collections.deque(), collections.OrderedDict(), collections.defaultdict(), collections.Counter(), collections.ChainMap(), type.__dict__['__doc__'],
          C.__dict__['__weakref__'], Slotted2.__dict__['a'], str.join, 'x'.join, int.__add__, (1).__add__, weakref.ref(C), weakref.WeakSet(), weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(),
          types.CellType(), gen().gi_frame, BaseExceptionGroup('x', [ValueError()]), open):
    print(f'{type(o).__name__:28} {t(weakref.ref, o)}; {t(weakref.proxy, o)}')
c.close()
for cls in (C, Slotted, Slotted2, Sub, SubDict, SubPlain, L, LS, D, I, IS, T, TS, E):
    o = cls() if cls not in (IS,) else cls(1)
    print(cls.__name__, hasattr(o, '__weakref__'), '__weakref__' in cls.__dict__, hasattr(o, '__dict__'), bool(cls.__weakrefoffset__))
o = C()
print(o.__weakref__); r = weakref.ref(o); print(o.__weakref__ is r)
try: o.__weakref__ = 1
except Exception as e: print(type(e).__name__, e)
try: del o.__weakref__
except Exception as e: print(type(e).__name__, e)
for ns in (dict(__slots__=('__weakref__', '__weakref__')), dict(__slots__='__weakref__'), dict(__slots__=['__weakref__'])):
    for base in (object, C, int, tuple, Slotted2):
        try: print(base.__name__, ns, t(weakref.ref, type('X', (base,), ns)()))
        except Exception as e: print(base.__name__, ns, type(e).__name__, e)
