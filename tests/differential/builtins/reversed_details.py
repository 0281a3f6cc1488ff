# reversed(): sequences, __reversed__, length hints, errors.
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed({1: 2}.items())))
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class Own:
    def __reversed__(self): return iter("own")
class Anything:
    def __reversed__(self): return 42
class Never(list):
    __reversed__ = None
print(list(reversed(Seq())), list(reversed(Own())), reversed(Anything()), type(reversed(Seq())).__name__, type(reversed([])).__name__)
r = reversed(Seq())
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), next(r, "end"))
for bad in ({1}, frozenset(), 5, None, iter([]), Never([1]), (x for x in ()), {1: 2}.values):
    try:
        print(reversed(bad))
    except TypeError as error:
        print(error)
for call in (lambda: reversed(), lambda: reversed([], []), lambda: reversed(sequence=[])):
    try:
        call()
    except TypeError as error:
        print(error)
a = [1, 2, 3]
r = reversed(a)
next(r)
a.append(9)
print(list(r))
r = reversed(a)
a.clear()
print(list(r))
class Failing(Seq):
    def __getitem__(self, i): raise IndexError("ends here") if i == 1 else None
print(list(reversed(Failing())) if False else "-")
class LongLen:
    def __len__(self): return 2**70
    def __getitem__(self, i): return i
try:
    reversed(LongLen())
except OverflowError as error:
    print(error)
