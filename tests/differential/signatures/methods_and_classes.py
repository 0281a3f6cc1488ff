# inspect.signature() of methods and classes: __init__, __new__, metaclasses, __call__, inheritance.
import inspect
class A:
    def __init__(self, a, b=2): pass
    def m(self, x): pass
    @classmethod
    def c(cls, y): pass
    @staticmethod
    def s(z): pass
    def __call__(self, called): pass
    def star(*args, k=1): pass
class B(A): pass
class C(A):
    def __new__(cls, n): return object.__new__(cls)
class D(C):
    def __init__(self, d): pass
class E: pass
class Meta(type):
    def __call__(cls, meta_argument): pass
class F(metaclass=Meta):
    def __init__(self, not_this): pass
class Meta2(type):
    def __new__(mcls, name, bases, ns, extra=1): return super().__new__(mcls, name, bases, ns)
class G(metaclass=Meta2): pass
class H(dict): pass
class I(int):
    def __new__(cls, value=0): return super().__new__(cls, value)
class J(Exception): pass
class K:
    __slots__ = ("a",)
class L(list): pass
for thing in (A, B, C, D, E, F, G, Meta, Meta2, I, A.m, A(1).m, A.c, A(1).c, A.s, A(1).s, A(1), B(1).m, A.star, A(1).star, K, L, J,
              A.__init__, A.__call__, type(A(1)).__call__):
    try:
        print(getattr(thing, "__qualname__", "instance"), inspect.signature(thing))
    except ValueError as error:
        print("ValueError", error)
for thing in (H, 5, None, "text", [], E()):
    try:
        print(inspect.signature(thing))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
class NoSelf:
    def method(): pass
    def only_keywords(*, a): pass
for name in ("method", "only_keywords"):
    try:
        inspect.signature(getattr(NoSelf(), name))
    except ValueError as error:
        print(error)
class P:
    @property
    def p(self): pass
print(inspect.signature(P.p.fget), inspect.signature(P.__dict__["p"].fget))
