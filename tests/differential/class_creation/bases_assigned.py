# C.__bases__ = …: new order everywhere below, and what is refused.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    def who(self): return 'A'
class B:
    def who(self): return 'B'
    def extra(self): return 'extra'
class C(A): pass
class D(C): pass
d = D()
print(d.who(), A.__subclasses__(), B.__subclasses__())
C.__bases__ = (B,)
print(d.who(), d.extra(), C.__base__, D.__mro__ == (D, C, B, object))
print(A.__subclasses__(), [c.__name__ for c in B.__subclasses__()])
C.__bases__ = (B, A)
print(d.who(), [c.__name__ for c in D.__mro__])
def assign(cls, value): cls.__bases__ = value
attempt(assign, C, ())
attempt(assign, C, [A])
attempt(assign, C, (5,))
attempt(assign, C, (D,))
attempt(assign, C, (C,))
attempt(assign, C, (A, A))
attempt(assign, C, (object, A))
attempt(assign, C, (int,))
attempt(assign, C, (list,))
attempt(assign, int, (object,))
attempt(assign, object, ())
attempt(lambda: delattr(C, '__bases__'))
class S: __slots__ = ('s',)
attempt(assign, C, (S,))
class E: pass
attempt(assign, E, (A,))
print(E.__bases__, E().who() if hasattr(E, 'who') else None)
class L(list): pass
class L2(list): pass
class LL(L): pass
LL.__bases__ = (L2,)
print([c.__name__ for c in LL.__mro__], LL([1]))
attempt(assign, LL, (dict,))
print(C.__bases__ == (B, A), C.__mro__ == (C, B, A, object))
class X(A, B): pass
class Y(A, B): pass
class XX(X): pass
attempt(assign, A, (B,))
print([c.__name__ for c in X.__mro__], A.__bases__)
