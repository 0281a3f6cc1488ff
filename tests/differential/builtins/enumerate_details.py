# enumerate(): start, large numbers, keywords, laziness, errors.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate(iterable=[1], start=-1)), list(enumerate([], 3)))
print(list(enumerate("abc", 2**63 - 2)), list(enumerate("ab", start=2**100)))
it = enumerate(iter("xyz"))
print(next(it), list(it), iter(it) is it, next(it, "end"), type(it).__name__)
class Index:
    def __index__(self): return 7
print(list(enumerate("a", Index())), list(enumerate("a", True)))
for call in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([], 1.5), lambda: enumerate([], "a"),
             lambda: enumerate([], 1, 2), lambda: enumerate(start=1), lambda: enumerate([], stop=1), lambda: enumerate([], None),
             lambda: enumerate([], 1, start=2), lambda: enumerate(iterable=[], iter=3)):
    try:
        print(call())
    except TypeError as error:
        print(error)
class E(enumerate):
    pass
e = E("ab", 1)
e.attribute = 1
print(type(e).__name__, list(e), e.attribute, enumerate[int])
def failing():
    yield 1
    raise ValueError("inside")
it = enumerate(failing())
print(next(it))
try:
    next(it)
except ValueError as error:
    print(error, list(it))
a = [1, 2]
for i, x in enumerate(a):
    if i < 4: a.append(x * 2)
print(a)
