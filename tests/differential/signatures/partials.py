# inspect.signature() of functools.partial objects and partialmethods.
import inspect
from functools import partial, partialmethod
def f(a, b, c=3, *args, d, e=5, **kw): pass
for p in (partial(f), partial(f, 1), partial(f, 1, 2), partial(f, 1, 2, 3, 4), partial(f, b=2), partial(f, 1, d=4), partial(f, e=1, z=3),
          partial(f, c=9), partial(partial(f, 1), 2), partial(f, 1, 2, d=0)):
    print(inspect.signature(p))
def g(a, b, /, c): pass
print(inspect.signature(partial(g, 1)), inspect.signature(partial(g, 1, 2)), inspect.signature(partial(g, c=1)))
for bad in (partial(g, 1, 2, 3, 4), partial(g, z=1), partial(f, 1, a=2)):
    try:
        inspect.signature(bad)
    except ValueError as error:
        print("ValueError", str(error).split("<function")[0], type(error.__cause__).__name__, error.__cause__)
class A:
    def m(self, a, b=1, *, c=2): pass
    p1 = partialmethod(m, 1)
    p2 = partialmethod(m, c=5)
    p3 = partialmethod(lambda *args: args, 1)
print(inspect.signature(A.p1), inspect.signature(A().p1), inspect.signature(A.p2), inspect.signature(A().p2), inspect.signature(A.p3))
print(inspect.signature(partial(A.m, 1)), inspect.signature(partial(A().m, 5)), inspect.signature(partial(A)))
class Callable:
    def __call__(self, x, y): pass
print(inspect.signature(partial(Callable(), 1)))
print(inspect.signature(partial(print, "x")), inspect.signature(partial(sorted, [1])))
