# The cell __class__ and super() without arguments: where they exist, what changes them, errors.
class A:
    def m(self): return __class__.__name__
    @classmethod
    def c(cls): return __class__.__name__, cls.__name__
    @staticmethod
    def s(): return __class__.__name__
    @property
    def p(self): return __class__.__name__
    def nested(self): return (lambda: __class__.__name__)(), [__class__.__name__ for _ in "a"], list(__class__.__name__ for _ in "a")
    def g(self): yield __class__.__name__
    def who(self): return "A"
    class Inner:
        def m(self): return __class__.__name__
class B(A):
    def who(self): return "B" + super().who()
    def in_lambda(self): return (lambda: super(__class__, self).who())()
    def in_inner(self):
        def inner(self): return super().who()
        return inner(self)
    def in_comp(self): return [super().who() for _ in "a"] if 0 else [super(B, self).who() for _ in "a"]
    def in_gen(self): yield super().who()
    @classmethod
    def c(cls): return super().c()
    def rebound(self): self = 5; return super().who() if 0 else "rebound"
    def listed(self): return [super().who() for _ in "a"]
b = B()
print(A().m(), b.m(), B.c(), b.s(), b.p, b.nested(), list(b.g()), b.Inner().m(), b.who(), b.in_lambda(), b.in_inner(), b.in_comp(), list(b.in_gen()), b.rebound(), b.listed())
print(B.who.__code__.co_freevars, B.who.__closure__[0].cell_contents is B, A.who.__closure__)
def outside(self): return super().who()
B.outside = outside
for action in (lambda: b.outside(), lambda: super(), lambda: super().x, lambda: super(5), lambda: super(B), lambda: super(B, 5), lambda: super(5, B), lambda: super(B, b, 3), lambda: super(B, b).nothing, lambda: super(B, A()), lambda: super(A, b).who()):
    try: r = action(); print(type(r).__name__)
    except Exception as error: print(type(error).__name__, error)
class C(A):
    def no_args(): return super()
    def deleted(self):
        del self
        return super()
    def star(*args): return super().who()
    def cell(self):
        f = lambda: self
        return super().who(), f() is self
for action in (lambda: C.no_args(), lambda: C().deleted(), lambda: C().star(), lambda: C().cell()):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
class D:
    def early():
        return __class__
    try: early()
    except NameError as error: print(type(error).__name__, error)
    try: super()
    except RuntimeError as error: print(error)
    x = [__class__ for _ in ()]
print(D.early() is D)
class Meta(type):
    def __new__(m, name, bases, ns):
        print(sorted(k for k in ns if "cell" in k))
        return super().__new__(m, name, bases, ns)
class E(metaclass=Meta):
    def f(self): return __class__
class F(metaclass=Meta): pass
class Forget(type):
    def __new__(m, name, bases, ns): ns.pop("__classcell__", None); return super().__new__(m, name, bases, ns)
try:
    class G(metaclass=Forget):
        def f(self): return __class__
except RuntimeError as error: print(error)
class H:
    def f(self):
        __class__ = "local"
        return __class__
    def g(self, super=len): return super("abc")
print(H().f(), H().g())
class I:
    def f(self):
        nonlocal __class__
        __class__ = int
        return __class__
    def g(self): return __class__
i = I(); print(i.f(), i.g())
class J(A):
    super = len
    def f(self): return super().who()
print(J().f())
