# The order of bases: diamonds, long chains, what has none and the names in the message.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
def names(cls): return ' '.join(c.__name__ for c in cls.__mro__)
print(names(Z))
class X(O): pass
class Y(O): pass
class XY(X, Y): pass
class YX(Y, X): pass
attempt(type, 'Bad', (XY, YX), {})
attempt(type, 'Bad', (O, A), {})
attempt(type, 'Bad', (object, A), {})
attempt(type, 'Bad', (A, A), {})
attempt(type, 'Bad', (A, B, A), {})
attempt(type, 'Bad', (K1, A, K3), {})
attempt(lambda: names(type('Fine', (K1, A), {})))
attempt(lambda: names(type('Fine', (XY, X), {})))
attempt(type, 'Bad', (X, XY), {})
print(Z.mro() == list(Z.__mro__), type(Z.mro()).__name__, type(Z.__mro__).__name__)
attempt(type.mro)
attempt(type.mro, 5)
print(type.mro(bool), names(type))
class Meta(type): pass
class M(metaclass=Meta): pass
print(names(Meta), names(M))
class I(int, A): pass
class J(A, int): pass
print(names(I), names(J), I(3) + 1, J(4) + 1)
