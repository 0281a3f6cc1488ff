# Generic aliases of built-in classes: repr, attributes, substitution, calls, comparison, errors.
import types, collections
from collections.abc import Callable
def params[A, B, *Cs, **P](): return A, B, Cs, P
A, B, Cs, P = params()
for alias in (list[int], dict[str, int], tuple[int, ...], tuple[()], type[int], set[A], frozenset[A], list[A][int], dict[A, B][str, int], dict[A, A][int], tuple[A, list[B]][int, str], list[list[A]][bytes],
              list["forward"], list[None], list[1, 2], list[...], collections.deque[int], collections.defaultdict[str, A], collections.OrderedDict[A, B], collections.Counter[A], collections.ChainMap[A, B], list[int | None], dict[str, "x"], tuple[int, str], tuple[A, *Cs], list[[1, 2]], list[()], list[slice(1)]):
    print(alias, alias.__origin__.__name__, alias.__args__, alias.__parameters__)
alias = list[int]
print(type(alias), isinstance(alias, types.GenericAlias), isinstance(alias, type), alias == list[int], alias != list[str], hash(alias) == hash(list[int]), alias == list)
print(alias(), alias([1]), alias("ab"), type(alias()), dict[str, int](a=1))
print(alias.append, alias.__name__, alias.__doc__ == list.__doc__, alias.__module__, alias.__class__, alias.__mro_entries__((alias,)))
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, L([1]))
class S(list): pass
print(S[int], S[int](), type(S[int]([1])), S[int]([1]).__orig_class__)
for call in (lambda: list[int][str], lambda: dict[A, B][int], lambda: dict[A, B][1, 2, 3], lambda: int[str], lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: alias.missing, lambda: alias[0], lambda: len(alias), lambda: alias + alias,
             lambda: types.GenericAlias(), lambda: types.GenericAlias(list), lambda: types.GenericAlias(list, int), lambda: types.GenericAlias(list, (int, str)), lambda: types.GenericAlias(5, int), lambda: types.GenericAlias(list, int, k=1), lambda: alias < alias, lambda: tuple[A, *Cs][()], lambda: tuple[A, *Cs][int, str, bytes], lambda: list[A][list[B]][int], lambda: setattr(alias, "x", 1), lambda: setattr(alias, "__origin__", 1), lambda: bool(alias), lambda: object[int], lambda: str[int], lambda: Exception[int], lambda: range[int], lambda: slice[int], lambda: property[int], lambda: memoryview[int], lambda: BaseExceptionGroup[int], lambda: enumerate[int], lambda: map[int], lambda: zip[int], lambda: filter[int], lambda: reversed[int], lambda: bytes[int], lambda: staticmethod[int], lambda: type[A][int], lambda: type(type)[int], lambda: super[int]):
    try: print(call())
    except Exception as error: print(type(error).__name__, error)
print([*list[int]], *tuple[int, str], list(tuple[int, ...])[0].__unpacked__, alias.__unpacked__, next(iter(alias)) == alias)
star = [*tuple[A, B]][0]
print(star, star.__parameters__, star[int, str], star == tuple[A, B], repr(tuple[int, *tuple[str, ...]]))
print(dir(alias) == sorted(set(dir(list)) | set(dir(alias))), "append" in dir(alias), "__origin__" in dir(alias))
class Custom:
    def __class_getitem__(cls, item): return types.GenericAlias(cls, item)
    def m(self): return "m"
    attr = 1
print(Custom[int], Custom[int]().m(), Custom[int].attr, Custom[int].m is Custom.m, Custom[A, B][int, str].__args__)
try: Custom[int].attr = 2
except AttributeError as error: print(error)
print(Custom.attr, Custom[int].__args__)
class Meta(type):
    def __getitem__(cls, item): return f"meta {item}"
class M(metaclass=Meta): pass
print(M[5])
print({list[int]: 1}[list[int]])
