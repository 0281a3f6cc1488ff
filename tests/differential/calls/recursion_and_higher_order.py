# Functions as values: recursion, mutual recursion, composition, currying, fixed points, methods as functions.
from functools import partial, reduce
def compose(*functions): return reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)
print(compose(str.strip, str.upper, len)("  abc "))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *args: x(x)(*args)))
print(Y(lambda me: lambda n: 1 if n == 0 else n * me(n - 1))(20))
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(7))
def curry(f):
    def curried(*args):
        return f(*args) if len(args) >= f.__code__.co_argcount else lambda *more: curried(*args, *more)
    return curried
print(curry(lambda a, b, c: (a, b, c))(1)(2)(3), curry(pow)(2, 3) if hasattr(pow, "__code__") else "builtin")
print(list(map(list.__len__, [[], [1]])), sorted(["b", "A", "c"], key=str.lower))
bound = [].append
bound(1)
print(bound.__self__)
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print(ackermann(2, 3))
add = partial(lambda *a, **k: (a, k), 1, z=2)
print(add(3, y=4), add(z=5))
try: (lambda f: f(f))(lambda f: f(f))
except RecursionError as error: print(error)
print((lambda: (yield))().__class__.__name__)
print([f(2) for f in [lambda x: x ** i for i in range(4)]])
print((lambda x: lambda y: x + y)(1)(2), (lambda: lambda: lambda: 3)()()())
