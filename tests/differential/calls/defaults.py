# Defaults: evaluated once at the definition, in order; shared, replaced, removed and keyword-only ones.
def say(text, value):
    print("default", text)
    return value
def f(a, b=say("b", 1), c=say("c", []), *, d=say("d", 2), e, g=say("g", 3)):
    c.append(b)
    return a, b, c, d, e, g
print(f(0, e=1), f(0, 5, e=2), f(0, c=[9], e=3))
print(f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (10, 20, [])
print(f(e=1))
f.__kwdefaults__ = {"e": 50, "d": 60}
try: f()
except TypeError as error: print(error)
f.__kwdefaults__["g"] = 70
print(f())
del f.__defaults__
print(f.__defaults__)
try: f()
except TypeError as error: print(error)
f.__kwdefaults__ = None
try: f(1, 2, [3])
except TypeError as error: print(error)
f.__defaults__ = (1, 2, 3, 4, 5)
for bad in (5, [1], "x"):
    try: f.__defaults__ = bad
    except TypeError as error: print(error)
    try: f.__kwdefaults__ = bad
    except TypeError as error: print(error)
def fib(n, memo={0: 0, 1: 1}):
    if n not in memo: memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(50), len(fib.__defaults__[0]))
class C:
    x = 5
    def m(self, y=x): return y
    x = 6
print(C().m())
functions = [lambda i=i: i for i in range(3)]
print([g() for g in functions])
def order(a=print("1"), *args: print("2"), b: print("3") = print("4")) -> print("5"): pass
def positional(a, b=2, /, c=3): return a, b, c
print(positional(1), positional(1, 5, 6), positional(1, c=9))
def too_many(a): return a
too_many.__defaults__ = (1, 2, 3)
print(too_many())
