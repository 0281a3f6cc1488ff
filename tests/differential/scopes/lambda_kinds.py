# Lambdas: parameters of every kind, nesting, defaults, conditional bodies, generators inside, names and attributes.
fs = [lambda: 0, lambda x: x, lambda x, y=2: (x, y), lambda *a: a, lambda **k: k, lambda a, /, b, *, c=3: (a, b, c), lambda *, k: k]
for f, args, kw in zip(fs, ((), (1,), (1,), (1, 2), (), (1, 2), ()), ({}, {}, {}, {}, {"z": 1}, {}, {"k": 5})): print(f(*args, **kw), f.__name__, f.__code__.co_varnames)
print((lambda a: lambda b: lambda c: (a, b, c))(1)(2)(3))
print((lambda n: (lambda f: f(f, n))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)))(5))
print(list(map(lambda x: x * 2 if x % 2 else -x, range(4))), sorted("bCa", key=lambda s: s.lower()), list(filter(lambda x: x > 1, [1, 2, 3])))
print((lambda: (yield 1))().__class__.__name__, list((lambda: (yield from [1, 2]))()), [(yield_ := 1)])
print((lambda x, *, y=(lambda: 5)(): x + y)(1), (lambda x=[]: x)() is (lambda x=[]: x)())
class C:
    f = lambda self, x: (self.__class__.__name__, x)
    g = staticmethod(lambda x: x)
    h = classmethod(lambda cls: cls.__name__)
    p = property(lambda self: "prop")
    k = lambda: 1
print(C().f(1), C.g(2), C.h(), C().p, C.f.__qualname__, C.k())
try: C().k()
except TypeError as error: print(error)
x = "global"
def outer():
    x = "outer"
    return (lambda: x)(), (lambda x: x)("param"), (lambda x=x: x)(), (lambda: [x for x in "c"])(), eval("(lambda: x)()")
print(outer())
print((lambda: globals() is not None and __name__)(), (lambda: (a := 1, a))(), (lambda: sorted(locals()))(), (lambda p: sorted(locals()))(1))
for action in (lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: (lambda *, k: k)(), lambda: (lambda a, /: a)(a=1), lambda: (lambda x: x)(y=1), lambda: (lambda x, y: x)(1), lambda: (lambda x: x)(1, x=2)):
    try: action()
    except TypeError as error: print(error)
f = lambda: 0
f.__name__ = "named"; f.__doc__ = "documented"; f.attr = 1
print(f.__name__, f.__qualname__, f.__doc__, f.attr, f.__module__, f.__defaults__, f.__annotations__)
d = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
print({k: v(5, 3) for k, v in d.items()}, (lambda *args, **kw: (args, kw))(*"ab", **{"c": 1}))
for text in ("lambda: x = 1", "lambda x: pass", "lambda x: return x", "lambda (x, y): x", "lambda x y: x", "lambda x, x: x", "lambda x=1, y: x", "lambda *: 1", "lambda *, **k: 1", "lambda **k, x: 1", "lambda **k, *a: 1", "lambda *a, *b: 1", "lambda x: int: x", "lambda", "lambda:", "lambda x", "lambda /: 1", "lambda x, /, /: 1", "lambda *a, /: 1", "lambda None: 1", "lambda x.y: 1", "lambda 1: 1", "lambda x=: 1", "(lambda: 1) = 2", "lambda: 1 = 2", "del lambda: 1", "lambda: (yield)", "lambda: await x", "lambda x: x, y = 1", "lambda __debug__: 1", "lambda x: *x", "lambda: x := 1", "f(lambda x: x for x in y)", "{lambda: 1: 2}", "{lambda: 1}", "x[lambda: 1]", "x[lambda: 1:2]", "lambda: lambda: lambda: 1", "lambda x=lambda: 1: x", "f'{lambda x: 1}'", "f'{(lambda x: 1)}'", "print(lambda: 1)", "not lambda: 1", "1 + lambda: 1", "lambda: 1 if 2 else 3", "lambda: 1, 2"):
    try: compile(text, "<t>", "exec"); print("fine", text)
    except SyntaxError as error: print(text, "|", error.msg, error.lineno, error.offset)
