# collections.abc: which classes the one-method ABCs recognise, None in place of a method, abstract methods, registration
from collections.abc import *
import collections.abc

from _show import show


def with_methods(*names):
    return type("C", (), {name: lambda self, *a: None for name in names})


ABCS = {n: getattr(collections.abc, n) for n in collections.abc.__all__ if n != "ByteString"}
BUILT = [int, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, type({}.keys()), type({}.values()), type({}.items()), type(iter([])),
         type(reversed([])), type(x for x in ""), type(len), object, type, type(None), memoryview, type(iter({})), enumerate, zip, type(lambda: 0)]
for name, abc in ABCS.items():
    if name == "Buffer":
        continue
    print(name, [b.__name__ for b in BUILT if issubclass(b, abc)])
for name, abc in ABCS.items():
    print(name, sorted(abc.__abstractmethods__), [b.__name__ for b in abc.__mro__[1:-1]])
show(globals(), """
issubclass(with_methods('__hash__'), Hashable), issubclass(list, Hashable), isinstance([], Hashable), isinstance((), Hashable)
issubclass(with_methods('__iter__'), Iterable), issubclass(with_methods('__iter__', '__next__'), Iterator), issubclass(with_methods('__next__'), Iterator)
issubclass(with_methods('__reversed__', '__iter__'), Reversible), issubclass(with_methods('__reversed__'), Reversible)
issubclass(with_methods('__len__'), Sized), issubclass(with_methods('__contains__'), Container), issubclass(with_methods('__call__'), Callable)
issubclass(with_methods('__len__', '__iter__', '__contains__'), Collection), issubclass(with_methods('__len__', '__iter__'), Collection)
issubclass(with_methods('__await__'), Awaitable), issubclass(with_methods('__anext__', '__aiter__'), AsyncIterator), issubclass(with_methods('__aiter__'), AsyncIterable)
issubclass(with_methods('send', 'throw', 'close', '__iter__', '__next__'), Generator), issubclass(with_methods('__getitem__', '__len__'), Sequence)
issubclass(type('N', (), {'__iter__': None}), Iterable), issubclass(type('N', (list,), {'__iter__': None}), Iterable), issubclass(type('N', (list,), {'__hash__': list.__len__}), Hashable)
Iterable()
Sequence()
MutableMapping()
Hashable()
type('S', (Sized,), {})()
type('S', (Sequence,), {'__len__': len})()
isinstance(5, Iterable), isinstance('a', Sequence), isinstance([], MutableSequence), isinstance({}, Mapping), isinstance(range(3), Sequence), isinstance((x for x in ''), Generator)
Iterable[int], Callable[[int], str], Mapping[str, int], Callable[..., int], Callable[[], None]
Callable[int]
Callable[int, str]
Iterable.__module__, Iterable.__name__, repr(Iterable)
Callable[[int, str], bool].__args__, Callable[[int], str].__origin__, type(Iterable[int])
""")


class Mine:
    def __len__(self):
        return 3


print(issubclass(Mine, Sequence), Sequence.register(Mine) is Mine, issubclass(Mine, Sequence), isinstance(Mine(), Sequence), issubclass(Mine, MutableSequence))


@Mapping.register
class Other:
    pass


print(issubclass(Other, Mapping), isinstance(Other(), Collection), Other.__mro__)
for bad in (5, None):
    try:
        Sequence.register(bad)
    except TypeError as error:
        print(error)
try:
    Sequence.register(Sized)
except RuntimeError as error:
    print(error)
try:
    issubclass(5, Sequence)
except TypeError as error:
    print(error)
match Mine():
    case [*_]:
        print("a sequence")
    case _:
        print("not matched as sequence")
