# collections.abc: what belongs to which, None in place of methods, registration, abstract classes, errors
import collections.abc as abc
from collections import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
names = ['Hashable', 'Iterable', 'Iterator', 'Reversible', 'Generator', 'Sized', 'Container', 'Collection', 'Callable', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'Sequence', 'MutableSequence', 'KeysView', 'ItemsView', 'ValuesView', 'MappingView', 'Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Buffer']
async def co(): pass
async def ag(): yield 1
c = co(); c.close()
for x in [1, 1.5, 'a', b'a', bytearray(), [], (), {}, set(), frozenset(), range(3), slice(1), None, len, int, iter([]), (i for i in []), zip(), {}.keys(), {}.values(), {}.items(), deque(), OrderedDict(), defaultdict(), Counter(), ChainMap(), UserDict(), UserList(), UserString(''), memoryview(b''), type.__dict__, c, ag(), object(), Exception(), property(), reversed([]), iter(int, 1), namedtuple('P', 'x')(1)]:
    print(type(x).__name__, [n for n in names if isinstance(x, getattr(abc, n))])
for n in names:
    A = getattr(abc, n)
    print(n, sorted(A.__abstractmethods__), [b.__name__ for b in A.__mro__], A.__module__, getattr(A, '__slots__', None))
    if A.__abstractmethods__: t(lambda: A())
class NoHash: __hash__ = None
class NoIter:
    __iter__ = None
class Sub(NoIter): pass
class OnlyNext:
    def __next__(self): pass
class Both(OnlyNext):
    def __iter__(self): pass
class Old:
    def __getitem__(self, i): pass
class Len:
    def __len__(self): pass
class Coll(Len, Both):
    def __contains__(self, x): pass
class Inst:
    def __init__(self): self.__iter__ = lambda: 1
for k in (NoHash, NoIter, Sub, OnlyNext, Both, Old, Len, Coll, Inst): print(k.__name__, [n for n in names if issubclass(k, getattr(abc, n))])
t(lambda: issubclass(5, abc.Sized)); t(lambda: isinstance(5, abc.Sized)); t(lambda: abc.Sequence.register(5)); t(lambda: abc.Sequence.register(Old)); print(issubclass(Old, abc.Sequence), isinstance(Old(), abc.Reversible), issubclass(Old, abc.MutableSequence)); t(lambda: abc.Sized.register(abc.Collection)); t(lambda: abc.Hashable.register(list) and isinstance([], abc.Hashable))
class M(abc.Mapping):
    def __getitem__(self, k): return 1
t(M)
class M2(M):
    def __iter__(self): return iter('ab')
    def __len__(self): return 2
m = M2(); print(dict(m), 'a' in m, m.get('z'), list(m.items()), m == {'a': 1, 'b': 1}, type(m.keys()), m.items() == {('a', 1), ('b', 1)}); t(lambda: hash(m)); t(lambda: reversed(m)); t(lambda: m | {}); t(lambda: m.__reversed__)
for e in ['abc.Iterable[int]', 'abc.Mapping[str, int]', 'abc.Callable[[int, str], None]', 'abc.Callable[..., int]', 'abc.Callable[[], int]', 'abc.Callable[int]', 'abc.Callable[int, str]', 'abc.Callable[[int], str].__args__', 'abc.Callable[[int], str].__origin__', 'abc.Callable[[list[int]], dict[str, int]]', 'abc.Hashable[int]', 'abc.Sized[int]', 'abc.Generator[int, None, str]', 'abc.Callable[[int], str] == abc.Callable[[int], str]', 'abc.Callable[()]', 'abc.Callable[[...], int]', 'abc.Set[int]', 'abc.Buffer', 'abc.KeysView[int]', 'abc.Callable[[int], str] | None', 'isinstance(len, abc.Callable[[int], str])', 'abc.ByteString.__mro__', 'abc.Callable[[int], None].__parameters__', 'abc.Sequence.index(m, 1)', 'abc.MutableSequence.pop', 'abc.nothing']:
    try: r = eval(e); print(e, r if '0x' not in repr(r) else type(r))
    except Exception as x: print(e, type(x).__name__, x)
