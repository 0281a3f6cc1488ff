# Special methods with wrong numbers of parameters, and methods called through classes, instances and super.
class A:
    def __len__(self, extra): return 1
    def __eq__(self): return True
    def __iter__(): return iter(())
    def __contains__(self, *args): return len(args) == 1
    def __getattr__(self): return 1
    def __bool__(self, *, k): return True
    def __init_subclass__(cls, needed): print("needed", needed)
    def __format__(self): return ""
    def __hash__(self, x=1): return x
def attempt(call):
    try: print(call())
    except TypeError as error: print(error)
a = A()
attempt(lambda: len(a))
attempt(lambda: a == 1)
attempt(lambda: iter(a))
attempt(lambda: 1 in a)
attempt(lambda: a.x)
attempt(lambda: bool(a))
attempt(lambda: f"{a}")
attempt(lambda: hash(a))
try:
    class B(A): pass
except TypeError as error: print(error)
class B(A, needed=5): pass
try:
    class D(A, wrong=5): pass
except TypeError as error: print(error)
try:
    class E(metaclass=type, wrong=5): pass
except TypeError as error: print(error)
class Base:
    def m(self, a, b=2): return a, b
class Derived(Base):
    def m(self): return super().m()
    def n(self): return super().m(1, 2, 3)
    def o(self): return super().m(b=1)
attempt(Derived().m)
attempt(Derived().n)
attempt(Derived().o)
attempt(lambda: Base.m())
attempt(lambda: Base.m(1, 2))
attempt(lambda: Base().m(self=1, a=2))
attempt(lambda: Base.m(self=1, a=2))
