# GenericAlias of containers: repr, origin, args, calls, attributes, equality, hash, isinstance, errors
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from functools import cached_property, partial
from types import GenericAlias

from _show import run, show

show(globals(), """
list[int], dict[str, int], tuple[int, ...], tuple[()], set[str], frozenset[int], type[int], deque[int], defaultdict[str, int], OrderedDict[int, str]
Counter[str], ChainMap[int, int], partial[int], list[list[int]], dict[str, list[tuple[int, str]]], list['forward'], list[None], list[...]
list[int].__origin__, list[int].__args__, list[int].__parameters__, dict[str, int].__args__, tuple[()].__args__, list[(int, str)].__args__, list[int,].__args__
list[int]([1, 2]), dict[str, int](a=1), tuple[int]([1]), type(list[int]()), deque[int]('ab', 1), defaultdict[str, int](int)['x']
list[int] == list[int], list[int] == list[str], list[int] == list, hash(list[int]) == hash(list[int]), list[int] is list[int], {list[int]: 1}[list[int]]
isinstance([], list[int])
issubclass(list, list[int])
isinstance(list[int], type), isinstance(list[int], GenericAlias), type(list[int])
list[int].append, list[int].__name__, list[int].__doc__ == list.__doc__, list[int].__module__, list[int].__class__, list[int].fromkeys if False else 0
list[int].nothing
list[int][str]
list[int].__mro_entries__(()), list[int].__reduce__()[1][0], dict[str, int].fromkeys('ab')
list[int] | None, list[int] | dict[str, int], int | list[int]
[*tuple[int]], list(list[int]), next(iter(tuple[int, str]))
GenericAlias(list, int), GenericAlias(list, (int, str)), GenericAlias(5, 6), GenericAlias(list, [int])
GenericAlias(list)
GenericAlias()
int[str]
str[int]
range[int]
len[int]
list[int].__getitem__(5) if False else list.__class_getitem__(int)
dir(list[int])[-3:], '__origin__' in dir(list[int]), bool(list[int])
""")


class Sub(list[int]):
    pass


class Own:
    __class_getitem__ = classmethod(GenericAlias)


print(Sub.__mro__, Sub.__orig_bases__, Sub([1]), Own[int], Own[int](), Own[int]().__orig_class__) if False else print(Sub.__bases__, Sub.__orig_bases__, Own[int])
run(globals(), """
list[int].x = 1
list[int].__origin__ = 5
del list[int].append
o = Own[int](); print(o.__orig_class__)
""")
