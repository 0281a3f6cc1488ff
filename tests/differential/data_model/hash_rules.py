# __hash__: with __eq__, inherited, None, wrong results, of what numbers and objects.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Plain: pass
class Eq:
    def __eq__(self, other): return True
class EqHash:
    def __eq__(self, other): return True
    def __hash__(self): return 5
class SubEq(EqHash):
    def __eq__(self, other): return False
class SubPlain(EqHash): pass
class Kept(EqHash):
    def __eq__(self, other): return False
    __hash__ = EqHash.__hash__
class NoneHash:
    __hash__ = None
class Back(NoneHash):
    __hash__ = object.__hash__
for cls in Plain, Eq, EqHash, SubEq, SubPlain, Kept, NoneHash, Back:
    print(cls.__name__, cls.__hash__ is None, '__hash__' in vars(cls), end=' ')
    attempt(lambda: type(hash(cls())).__name__)
attempt(lambda: {Eq()})
attempt(lambda: {Eq(): 1})
attempt(lambda: {(1, [2])})
def hashing(value):
    class H:
        def __hash__(self): return value
    return hash(H())
for value in 1, -1, 0, 2**61 - 1, 2**61, 2**64, -2**63, 2**100, True, 1.0, None, 'x':
    attempt(hashing, value)
class MyInt(int): pass
attempt(hashing, MyInt(9))
attempt(hash)
attempt(hash, 1, 2)
attempt(hash, [])
attempt(hash, {})
attempt(hash, set())
attempt(hash, bytearray())
attempt(hash, slice(1, 2)) if False else None
attempt(lambda: Eq().__hash__())
attempt(lambda: [].__hash__())
attempt(lambda: list.__hash__)
class Raises:
    def __hash__(self): raise KeyError('h')
attempt(lambda: {Raises(): 1})
attempt(lambda: Raises() in {})
attempt(lambda: Raises() in {1: 2})
Eq.__hash__ = lambda self: 77
print(hash(Eq()))
del Eq.__hash__
attempt(lambda: Eq.__hash__ is object.__hash__)
print(isinstance(hash(Eq()), int))
class Meta(type):
    def __hash__(cls): return 3
class M(metaclass=Meta): pass
print(hash(M), {M: 1}[M])
import collections.abc
print(isinstance([], collections.abc.Hashable), isinstance(NoneHash(), collections.abc.Hashable), issubclass(SubEq, collections.abc.Hashable))
