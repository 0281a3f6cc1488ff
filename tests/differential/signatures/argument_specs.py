# inspect.getfullargspec(), getargs(), getargvalues(), formatargvalues() and getcallargs().
import inspect, sys, functools
def f(a, b=2, *c, d, e=5, **g): pass
def h(x: int, /, y: str = "z") -> None: pass
class A:
    def m(self, q, r=1): pass
    @classmethod
    def c(cls, s): pass
for thing in (f, h, lambda: 0, A.m, A().m, A.c, A, functools.partial(f, 1), sorted, [].append):
    try:
        print(inspect.getfullargspec(thing))
    except TypeError as error:
        print("TypeError", error, type(error.__cause__).__name__)
print(inspect.getargs(f.__code__), inspect.getargs(h.__code__))
try:
    inspect.getargs(5)
except TypeError as error:
    print(error)
def frame(a, *b, c=3, **d):
    local = 1
    values = inspect.getargvalues(sys._getframe())
    print(values.args, values.varargs, values.keywords, sorted(values.locals))
    print(inspect.formatargvalues(*values))
frame(1, 2, 3, x=4)
def callargs(function, *args, **kwargs):
    try:
        result = inspect.getcallargs(function, *args, **kwargs)
        print({name: result[name] for name in sorted(result) if name not in ("self", "cls")})
    except TypeError as error:
        print(error)
callargs(f, 1, d=4)
callargs(f, 1, 2, 3, 4, d=5, z=6)
callargs(f)
callargs(f, 1)
callargs(f, 1, 2, a=3, d=1)
callargs(h, 1, y="w")
callargs(h, 1, 2, 3)
callargs(lambda a, b: 0, 1)
callargs(lambda a, b=1: 0, 1, 2, 3)
callargs(lambda *, k: 0)
callargs(lambda a: 0, 1, nope=2)
callargs(A().m, 5)
callargs(A().m)
callargs(A.c, 7)
