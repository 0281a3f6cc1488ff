# Annotations of functions: order of keys and of evaluation, stars, mangling, return, assignment rules.
def say(x):
    print(x, end=" ")
    return x
def f(a: say("a"), b: say("b") = say("default b"), /, c: say("c") = 2, *args: say("args"), d: say("d"), e: say("e") = 1, **kw: say("kw")) -> say("return"): pass
print()
print(f.__annotations__)
print(list(f.__annotations__))
def none(): pass
print(none.__annotations__, none.__annotations__ is none.__annotations__)
none.__annotations__["x"] = 1
print(none.__annotations__)
none.__annotations__ = {"y": 2}
print(none.__annotations__)
for bad in (5, [], "x"):
    try: none.__annotations__ = bad
    except TypeError as error: print(error)
none.__annotations__ = None
print(none.__annotations__)
del none.__annotations__
print(none.__annotations__)
class C:
    def m(self, __x: 1, *__y: 2, **__z: 3) -> 4: pass
print(C.m.__annotations__)
def star(*args: *tuple[int, ...]): pass
print(star.__annotations__)
try:
    def bad(*args: *5): pass
except TypeError as error: print(error)
def two(*args: *(1,)): pass
print(two.__annotations__)
try:
    def two(*args: *(1, 2)): pass
except ValueError as error: print(error)
print((lambda x: x).__annotations__)
def outer():
    T = int
    def inner(a: T) -> list[T]: pass
    return inner.__annotations__
print(outer())
async def coroutine(a: 1) -> 2: pass
def generator(a: 3) -> 4: yield
print(coroutine.__annotations__, generator.__annotations__)
def names(print: print = print, int: int = 5) -> int: return int
print(names(), names.__annotations__["int"])
