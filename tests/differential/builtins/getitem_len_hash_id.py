# len(), hash() and id(): what special methods may return, unhashable objects.
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Index:
    def __index__(self): return 3
print(len(""), len("é"), len(b"ab"), len({1: 2}), len(range(10)), len(L(5)), len(L(True)), len(L(Index())))
for value in (L(-1), L("a"), L(1.5), L(2**63), L(None), 5, None, int, (x for x in ()), object()):
    try:
        print(len(value))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
print(hash(H(5)), hash(H(-1)), hash(H(2**61 - 1)) , hash(H(2**64)), hash(H(True)), hash(1) == hash(1.0) == hash(True))
for value in ([], {}, set(), H("x"), H(1.0), H(None), bytearray(), slice(1, [])):
    try:
        print(hash(value))
    except TypeError as error:
        print(error)
class Eq:
    def __eq__(self, other): return True
class Child(Eq):
    __hash__ = object.__hash__
try:
    hash(Eq())
except TypeError as error:
    print(error)
print(isinstance(hash(Child()), int), Eq.__hash__, hash(()) == hash(()), hash(frozenset()) == hash(frozenset()))
x = object()
print(id(x) == id(x), isinstance(id(x), int), id(None) == id(None), id([]) > 0)
for function in (len, hash, id):
    for arguments in ((), (1, 2)):
        try:
            function(*arguments)
        except TypeError as error:
            print(error)
