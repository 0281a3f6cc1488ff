# isinstance and issubclass with everything as the second argument, nested tuples, unions, classes that lie and classes that only look so.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A: pass
class B(A): pass
class Liar:
    __class__ = property(lambda self: A)
class LiesBadly:
    __class__ = property(lambda self: 5)
class Raises:
    @property
    def __class__(self): raise ValueError('no class')
class NoClass:
    @property
    def __class__(self): raise AttributeError('none')
class WithBases:
    def __init__(self, *bases): self.__bases__ = bases
class BadBases:
    __bases__ = 5
for one in (A(), B(), Liar(), LiesBadly(), Raises(), NoClass(), 5, None):
    row = []
    for kind in (A, B, int, (A, int), (int, (str, (B,))), A | int, int | None, ()):
        try:
            row.append(isinstance(one, kind))
        except Exception as error:
            row.append(f'{type(error).__name__} {error}')
    print(type(one).__name__, *row)
base = WithBases()
derived = WithBases(base)
deep = WithBases(WithBases(), derived)
print(issubclass(derived, base), issubclass(deep, base), issubclass(base, deep), issubclass(deep, (A, base) if False else base))
for first in (A, B, base, BadBases(), 5, None, 'A', int | str, list[int]):
    for second in (A, base, BadBases(), 5, (A, 5), (5, A), list[int], int | list[int], None, 'A', (A, (B, ())), type):
        try:
            result = issubclass(first, second)
        except Exception as error:
            result = f'{type(error).__name__}: {error}'
        print(result, end='; ')
    print()
for second in (5, (A, 5), (5, A), list[int], int | list[int], None, 'A', [A], base):
    attempt(isinstance, A(), second)
class Meta(type):
    def __instancecheck__(cls, one):
        print('asked', cls.__name__)
        return one
    def __subclasscheck__(cls, sub): return [sub]
class Asks(metaclass=Meta): pass
class Below(Asks): pass
attempt(isinstance, 0, Asks)
attempt(isinstance, 'yes', (int, Asks))
attempt(isinstance, Asks(), Asks)
attempt(isinstance, [], (Asks, list))
attempt(issubclass, int, Asks)
attempt(issubclass, Asks, Asks)
class BadMeta(type):
    def __instancecheck__(cls, one): raise KeyError('check')
    __subclasscheck__ = None
class Bad(metaclass=BadMeta): pass
attempt(isinstance, 1, Bad)
attempt(isinstance, Bad(), Bad)
attempt(issubclass, int, Bad)
attempt(isinstance)
attempt(isinstance, 1)
attempt(issubclass, 1, int, 2)
nested = int
for _ in range(100000): nested = (nested,)
attempt(lambda: isinstance(1, nested) and 1)
