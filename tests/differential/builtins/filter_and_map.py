# filter() and map(): laziness, several iterables, None, errors, subclasses.
print(list(filter(None, [0, 1, "", "a", None, []])), list(filter(lambda x: x % 2, range(6))))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, "ab", "ba", "cc")))
def loud(x):
    print("called", x)
    return x
m = map(loud, [1, 2])
print("nothing yet", type(m).__name__, iter(m) is m)
print(next(m), next(m), next(m, "end"), list(m))
f = filter(loud, [0, 3])
print(next(f), list(f))
for call in (lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: list(map(5, [1])), lambda: filter(None),
             lambda: filter(), lambda: filter(None, 5), lambda: list(filter(5, [1])), lambda: filter(None, [], []),
             lambda: map(function=str, iterable=[]), lambda: filter(function=None, iterable=[]), lambda: map(str, [], strict=True),
             lambda: list(map(lambda x: x, [1], [2]))):
    try:
        print(call())
    except TypeError as error:
        print(error)
def failing():
    yield 1
    raise KeyError("stop")
it = map(str, failing())
print(next(it))
try:
    next(it)
except KeyError as error:
    print("KeyError", error)
class Truth:
    def __bool__(self): raise ValueError("truth")
try:
    list(filter(lambda x: Truth(), [1]))
except ValueError as error:
    print(error)
class M(map):
    def __init__(self, *args): self.args = args
m = M(str, [1])
print(list(m), m.args[0] is str)
print(list(map(lambda *a: a, (x for x in "ab"), range(5))))
