# super(): without arguments, one, two; errors; attributes.
class A:
    x = "A.x"
    def m(self): return "A.m"
    @classmethod
    def c(cls): return ("A.c", cls.__name__)
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
class B(A):
    x = "B.x"
    def m(self): return "B+" + super().m()
    @classmethod
    def c(cls): return super().c()
    @staticmethod
    def s(): return super(B, B).s()
    @property
    def p(self): return "B+" + super().p
    def both(self): return super().x, super(B, self).x, super(B, type(self)).x
b = B()
print(b.m(), B.c(), b.s(), b.p, b.both())
s = super(B, b)
print(s.__thisclass__, s.__self__ is b, s.__self_class__, repr(s).split(" at 0x")[0], s.m())
u = super(B)
print(repr(u), u.__self__, u.__get__(b).m(), u.__get__(None) is u)
for call in (lambda: super(), lambda: super(5), lambda: super(B, 5), lambda: super(B, A()), lambda: super(5, b), lambda: super(B, b, 1), lambda: super(B, b).nope, lambda: super(B, b).both, lambda: super(type=B), lambda: super(B, int)):
    try:
        print(call())
    except (TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
def outside(self): return super()
try:
    outside(b)
except RuntimeError as error:
    print(error)
class C:
    def no_arguments(): return super()
    def deleted(self):
        del self
        return super()
    def nested(self): return [super().__init__ for _ in (1,)] and (lambda: super())
for name in ("deleted",):
    try:
        getattr(C(), name)()
    except RuntimeError as error:
        print(error)
try:
    C.no_arguments()
except RuntimeError as error:
    print(error)
try:
    C().nested()()
except RuntimeError as error:
    print(error)
try:
    setattr(super(B, b), "x", 1)
except AttributeError as error:
    print(error)
