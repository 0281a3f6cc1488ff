# super() in all forms: without arguments, one, two; on classes, bound and unbound; attributes and repr.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    attr = 'A.attr'
    def m(self): return 'A.m'
    @classmethod
    def c(cls): return 'A.c ' + cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
class B(A):
    attr = 'B.attr'
    def m(self): return super().m(), super(B, self).m(), super(A, self).__repr__()[:8]
    @classmethod
    def c(cls): return super().c(), super(B, cls).c()
    @staticmethod
    def s(): return super(B, B).s()
    @property
    def p(self): return super().p
    def a(self): return super().attr
b = B()
print(b.m()[:2], b.c(), B.c(), b.s(), b.p, b.a())
u = super(B)
print(u.__thisclass__, u.__self__, u.__self_class__)
print(u.__get__(b).m(), u.__get__(b).__self__ is b, u.__get__(None, B) is u)
s = super(B, b)
print(s.__thisclass__ is B, s.__self__ is b, s.__self_class__ is B, s.__class__)
print(repr(super(B)), repr(super(B, B)).replace(hex(id(B)), ''), repr(super(B, b)))
attempt(super, 1)
attempt(super, B, 1)
attempt(super, B, A())
attempt(super, B, A)
attempt(super, B, b, 1)
attempt(lambda: super(type=B))
attempt(super)
attempt(lambda: super(B, b).nothing)
attempt(lambda: super(B).m)
attempt(lambda: super(B, None).__self__)
attempt(lambda: setattr(super(B, b), 'x', 1))
attempt(lambda: s['x'])
class C(A):
    up = None
C.up = super(C)
attempt(lambda: C().up.m())
attempt(lambda: C.up is C.__dict__['up'])
class Sub(super): pass
print(Sub(B, b).m())
Sub.extra = 1
print(Sub(B, b).extra, Sub(B).__get__(b).__class__.__name__)
super.__init__(s, A, b)
print(s.__thisclass__ is A)
attempt(lambda: s.__init__(5))
attempt(super.__new__, int)
print(super.__new__(super))
