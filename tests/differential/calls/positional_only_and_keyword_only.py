# Positional-only and keyword-only parameters in functions, lambdas and methods: calls, errors, introspection, syntax.
def show(f, *args, **kw):
    try: print(f(*args, **kw))
    except TypeError as error: print(error)
def a(x, /): return x
def b(x, /, y): return x, y
def c(x, y=2, /, z=3, *, k, l=5): return x, y, z, k, l
def d(*, k): return k
def e(*args, k=1, **kw): return args, k, kw
def f(x, /, **kw): return x, kw
def g(x=1, /, *, y=2): return x, y
show(a, 1); show(a, x=1); show(a); show(a, 1, 2); show(a, 1, x=2)
show(b, 1, 2); show(b, 1, y=2); show(b, x=1, y=2); show(b, 1); show(b, y=1); show(b); show(b, 1, 2, y=3)
show(c, 1, k=4); show(c, 1, 2, 3, k=4, l=6); show(c, 1, z=9, k=4); show(c, k=4); show(c, 1); show(c, 1, y=2, k=3); show(c, x=1, y=2, z=3, k=4); show(c, 1, 2, 3, 4, k=5); show(c, 1, 2, 3, 4); show(c, 1, k=2, m=3); show(c)
show(d, k=1); show(d, 1); show(d); show(d, 1, k=2); show(d, 1, 2); show(d, k=1, m=2); show(d, m=2)
show(e, 1, 2); show(e, k=2, z=3); show(e, *[1], **{"k": 5, "y": 6})
show(f, 1, x=2); show(f, x=2); show(f, 1, x=2, **{"y": 3})
show(g); show(g, 5); show(g, x=5); show(g, 5, y=6); show(g, 5, 6); show(g, y=1, z=2)
def two(x, y, /): return x, y
show(two, x=1, y=2); show(two, 1, y=2); show(two, 1, x=1)
def many(*, a, b, c, d=1): return a, b, c, d
show(many); show(many, a=1); show(many, a=1, b=2); show(many, a=1, b=2, c=3); show(many, 1, 2, a=1, b=2, c=3); show(many, 1)
class K:
    def m(self, x, /, y, *, z): return x, y, z
    @classmethod
    def c(cls, /, x): return x
    @staticmethod
    def s(x, /): return x
    def __init__(self, v=0, /, *, w=1): self.v = v, w
show(K().m, 1, 2, z=3); show(K().m, 1, y=2, z=3); show(K().m, x=1, y=2, z=3); show(K().m, 1, 2); show(K.m, 1, 2, 3, z=4); show(K.m, self=1, x=1, y=2, z=3); show(K.c, x=1); show(K.c, cls=1); show(K.s, x=1); show(K, 1, 2); show(K, v=1); show(lambda: K(5, w=6).v); show(K, w=1, u=2)
for fn in (a, b, c, d, e, f, g, many, K.m): print(fn.__name__, fn.__code__.co_posonlyargcount, fn.__code__.co_argcount, fn.__code__.co_kwonlyargcount, fn.__defaults__, fn.__kwdefaults__, fn.__code__.co_varnames)
for text in ("def f(/): 0", "def f(a, /, /): 0", "def f(a, /, b, /): 0", "def f(*, /): 0", "def f(*, a, /): 0", "def f(a, *, /): 0", "def f(a=1, /, b): 0", "def f(a=1, b, /): 0", "def f(*): 0", "def f(*,): 0", "def f(*, **k): 0", "def f(*, *a): 0", "def f(*a, *, b): 0", "def f(*a, *b): 0", "def f(**k, a): 0", "def f(**k, *a): 0", "def f(**k, **l): 0", "def f(a, a, /): 0", "def f(a, /, a): 0", "def f(a, /, *, a): 0", "def f(*a, a): 0", "def f(a, **a): 0", "def f(*, a=1, b): 0", "def f(*a=1): 0", "def f(**k=1): 0", "def f(a, /,): 0", "def f(*a,): 0", "def f(**k,): 0", "def f(a, *, b,): 0", "def f(a: int, /, b: str = '', *, c: float): 0", "def f(a,, b): 0", "def f(a b): 0", "def f(1): 0", "def f('a'): 0", "def f(a.b): 0", "def f(a[0]): 0", "def f((a, b)): 0", "def f(*(a, b)): 0", "def f(a=): 0", "def f(None): 0", "def f(a, None=1): 0", "def f(True): 0", "def f(lambda: 1): 0", "def f(a = b = 1): 0", "def f(*, a: int): 0", "def f(* , a: *int): 0", "def f(*a: *int): 0", "def f(**a: *int): 0", "def f(a: *int): 0"):
    try: compile(text, "<t>", "exec"); print("fine", text)
    except SyntaxError as error: print(text, "|", error.msg, error.offset)
