# __eq__ and __hash__ across inheritance, None, wrong results, dicts and sets that depend on them.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class OnlyEq:
    def __eq__(self, other): return True
class Both:
    def __eq__(self, other): return isinstance(other, Both)
    def __hash__(self): return 7
class SubBoth(Both): pass
class SubEq(Both):
    def __eq__(self, other): return super().__eq__(other)
class Restored(Both):
    def __eq__(self, other): return True
    __hash__ = Both.__hash__
class Nones:
    __hash__ = None
class Again(Nones):
    __hash__ = object.__hash__
class OnlyHash:
    def __hash__(self): return -1
for kind in (OnlyEq, Both, SubBoth, SubEq, Restored, Nones, Again, OnlyHash):
    attempt(lambda: hash(kind()) if kind is not Again else isinstance(hash(kind()), int))
    print(kind.__name__, kind.__hash__ is None, '__hash__' in kind.__dict__)
for value in (2**61 - 1, 2**64, -1, -2, True, 10**30, 'text', 1.5, None, 2**61):
    class H:
        def __hash__(self): return value
    attempt(hash, H())
    attempt(H().__hash__)
class Late:
    def __eq__(self, other): return True
Late.__hash__ = lambda self: 3
print(hash(Late()))
del Late.__hash__
attempt(lambda: isinstance(hash(Late()), int))
class Sub(int):
    def __hash__(self): return 99
print(hash(Sub(5)), {5: 'a'}.get(Sub(5)), Sub(5) == 5, {Sub(5): 1}.get(5), len({5, Sub(5)}))
one = Both()
print({one: 1}[Both()], len({Both(), SubBoth(), Restored()}), one in [Both()], one != Both(), one == 5)
for bad in ([], {}, set(), bytearray(), [1], ([],), ({},), slice([]), {1: 2}.keys(), {1: 2}.items(), memoryview(bytearray(1))):
    attempt(hash, bad)
    attempt(lambda: {bad: 1})
    attempt(lambda: {bad})
    attempt(lambda: bad in {})
    attempt(lambda: {}.get(bad))
print(hash(slice(1, 2)) == hash(slice(1, 2)), hash(range(3)) == hash(range(0, 3)), hash(range(0)) == hash(range(5, 0)), hash(()) == hash(()))
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(-1), hash(float('inf')), hash(0.5) == hash(__import__('math').ldexp(1, -1)))
class Eq:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
attempt(lambda: {Eq(): 1, Eq(): 2})
attempt(lambda: len({Eq()}))
attempt(lambda: {1: 'one'}[Eq()])
