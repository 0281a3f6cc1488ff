# `in`, iter(), reversed(), unpacking and star arguments on objects with only some of the methods.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class OnlyGet:
    def __getitem__(self, i):
        if i > 2: raise IndexError(i)
        return i * 10
class OnlyIter:
    def __iter__(self): return iter('abc')
class OnlyLen:
    def __len__(self): return 2
class LenGet(OnlyGet):
    def __len__(self): return 3
class NoIter(OnlyGet):
    __iter__ = None
class NoContains(OnlyIter):
    __contains__ = None
class BadIter:
    def __iter__(self): return 5
class OwnContains:
    def __contains__(self, item): return 'yes' if item else ''
class StopsLate:
    def __getitem__(self, i):
        if i == 1: raise StopIteration
        return i
class Reversed:
    def __reversed__(self): return 'anything'
class NoReversed(LenGet):
    __reversed__ = None
for kind in (OnlyGet, OnlyIter, OnlyLen, LenGet, NoIter, NoContains, BadIter, OwnContains, StopsLate, Reversed, NoReversed):
    print('--', kind.__name__)
    attempt(lambda: list(kind()))
    attempt(lambda: 20 in kind())
    attempt(lambda: 'b' in kind())
    attempt(lambda: 0 not in kind())
    attempt(lambda: list(reversed(kind())))
    def unpack():
        a, *b = kind()
        return a, b
    attempt(unpack)
    attempt(lambda: (lambda *args: args)(*kind()))
    attempt(lambda: [*kind()])
    attempt(lambda: sum(kind()))
    attempt(lambda: tuple(zip(kind(), 'xy')))
    attempt(lambda: dict(kind()))
