# Assigning __code__: what is allowed, what changes at once, closures that must fit.
def f(a): return "f", a
def g(a, b=2): return "g", a, b
f.__code__ = g.__code__
try: f(1)
except TypeError as error: print(error)
f.__defaults__ = (9,)
print(f(1), f.__name__)
def outer(x):
    def one(): return x
    def two(): return x * 2
    def none(): return 0
    y = 1
    def both(): return x, y
    return one, two, none, both
one, two, none, both = outer(5)
one.__code__ = two.__code__
print(one())
for target, source in ((one, none), (none, one), (one, both), (f, one)):
    try: target.__code__ = source.__code__
    except ValueError as error: print(error)
for bad in (5, None, "code", f):
    try: f.__code__ = bad
    except TypeError as error: print(error)
try: del f.__code__
except TypeError as error: print(error)
def running():
    running.__code__ = (lambda: "new code").__code__
    return "old code"
print(running(), running())
def recursive(n):
    if n == 1: recursive.__code__ = (lambda n: "replaced").__code__
    return n if n == 0 else (n, recursive(n - 1))
print(recursive(3), recursive(3))
class C:
    def m(self): return "m"
    def n(self): return "n"
c = C()
C.m.__code__ = C.n.__code__
print(c.m(), c.m.__name__)
