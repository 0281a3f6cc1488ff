# Which metaclass makes a class: the most derived of all; conflicts; callables that are no classes.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class M1(type): pass
class M2(M1): pass
class M3(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(metaclass=M3): pass
class AB(A, B): pass
print(type(AB).__name__)
class BA(B, A, metaclass=M1): pass
print(type(BA).__name__)
class N(A, metaclass=type): pass
print(type(N).__name__)
attempt(lambda: type('X', (A, C), {}))
attempt(lambda: M3('X', (A,), {}))
def conflict():
    class X(A, metaclass=M3): pass
attempt(conflict)
print(type(type('Y', (A, B), {})).__name__, type(M1('Z', (B,), {})).__name__)
def function_meta(name, bases, space, **kw):
    return name, bases, kw
class F(A, metaclass=function_meta, k=1): pass
print(F)
class Obj:
    def __call__(self, *args): return len(args)
class G(metaclass=Obj()): pass
print(G)
class NotMeta: 
    def __new__(cls, *args): return super().__new__(cls)
class H(metaclass=NotMeta): pass
print(type(H) is NotMeta)
def no_metaclass():
    class X(metaclass=5): pass
attempt(no_metaclass)
def twice():
    class X(metaclass=M1, **{'metaclass': M2}): pass
attempt(twice)
class K(**{'metaclass': M2}): pass
print(type(K).__name__)
class Counting(type):
    def __call__(cls, *args, **kw):
        print('call', args, kw)
        return super().__call__(*args, **kw)
class L(metaclass=Counting):
    def __init__(self, *args): print('init', args)
L(1, 2)
class Swap(type):
    def __new__(mcs, name, bases, space):
        return 42
class S(metaclass=Swap): pass
print(S)
