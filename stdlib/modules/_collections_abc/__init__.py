"""The abstract base classes of containers and of what can be iterated, called and hashed."""

from _collections_abc._basics import (Buffer, Collection, Container, Generator, GenericAlias, Hashable, Iterable, Iterator,
                                      Reversible, Sized, _check_methods)
from _collections_abc._async import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Coroutine
from _collections_abc._callable import Callable, _CallableGenericAlias, _is_param_expr, _type_repr
from _collections_abc._sets import MutableSet, Set
from _collections_abc._mappings import ItemsView, KeysView, Mapping, MappingView, MutableMapping, ValuesView
from _collections_abc._sequences import ByteString, MutableSequence, Sequence, _DeprecateByteStringMeta

__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable', 'Iterator',
           'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet', 'Mapping',
           'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence',
           'ByteString', 'Buffer']

__name__ = 'collections.abc'


# --- who belongs to them without being derived

for _type in (tuple, str, range, memoryview):
    Sequence.register(_type)
for _type in (bytes, bytearray):
    ByteString.register(_type)
for _type in (list, bytearray):
    MutableSequence.register(_type)
MutableMapping.register(dict)
for _type in (weakref.WeakValueDictionary, weakref.WeakKeyDictionary):
    MutableMapping.register(_type)
MutableSet.register(weakref.WeakSet)
Mapping.register(type(type.__dict__))
Mapping.register(type((lambda: __import__('sys')._getframe().f_locals)()))
KeysView.register(type({}.keys()))
ItemsView.register(type({}.items()))
ValuesView.register(type({}.values()))


def _generator():
    yield


Generator.register(type(_generator()))
for _type in (iter(b''), iter(bytearray()), iter({}), iter({}.values()), iter({}.items()), iter([]), iter(reversed([])),
              iter(range(0)), iter(range(1 << 1000)), iter(set()), iter(''), iter(()), iter(zip())):
    Iterator.register(type(_type))
del _type, _generator
