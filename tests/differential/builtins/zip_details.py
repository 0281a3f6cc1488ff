# zip(): unequal lengths, strict, no arguments, laziness, errors.
print(list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3])), list(zip("ab", range(9), "xyz")), dict(zip("ab", (1, 2))), list(zip(*[(1, 2), (3, 4)])))
for args in (("ab", "abc"), ("abc", "ab"), ("ab", "ab", "abc"), ("ab", "ab", "a"), ("", "a"), ("a", ""), ("ab", "ab"), ()):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as error:
        print(error)
def loud(name, n):
    for i in range(n):
        print(name, i, end=" ")
        yield i
    print(name, "ends", end=" ")
print(list(zip(loud("a", 2), loud("b", 3))))
print(list(zip(loud("a", 3), loud("b", 2))))
it = iter([1, 2, 3])
print(list(zip(it, it)), next(it, "nothing left"))
z = zip("ab", "cd")
print(next(z), iter(z) is z, list(z), next(z, "end"), type(z).__name__)
for call in (lambda: zip(5), lambda: zip("a", None), lambda: zip("a", strict="yes"), lambda: zip("a", other=1), lambda: zip(iter=[]), lambda: list(zip([1], strict=1))):
    try:
        print(call() if not isinstance(call(), zip) else "zip")
    except TypeError as error:
        print(error)
def failing():
    yield 1
    raise KeyError("inside")
z = zip("abc", failing())
print(next(z))
try:
    next(z)
except KeyError as error:
    print("KeyError", error, list(z))
class Z(zip): pass
print(type(Z("a")).__name__, list(Z("ab", "cd")))
