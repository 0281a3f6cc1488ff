# x.__class__ = …: between which classes it goes.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

def change(obj, cls):
    obj.__class__ = cls
    return type(obj).__name__
class A: x = 'A'
class B: x = 'B'
class Child(A): pass
class S1: __slots__ = ('a', 'b')
class S2: __slots__ = ('b', 'a')
class S3: __slots__ = ('a', 'c')
class S4(S1): __slots__ = ()
class S5(S1): __slots__ = ('d',)
class S6(S2): __slots__ = ('d',)
class S7(S1): pass
class S8: __slots__ = ('a', 'b', '__dict__')
class S9(S1): __slots__ = ('__dict__', '__weakref__')
class L1(list): pass
class L2(list): pass
class I1(int): pass
class I2(int): pass
class E1(Exception): pass
class E2(Exception): pass
class E3(ValueError): pass
class Del:
    def __del__(self): print('del')
a = A()
a.own = 1
print(change(a, B), a.x, a.own)
for frm in A, Child, S1, S5, S7, L1, I1, E1:
    for to in A, B, Child, S1, S2, S3, S4, S6, S7, S8, S9, L1, L2, I2, E1, E2, E3, list, int, object, Exception:
        try:
            change(frm(), to)
            print(frm.__name__, to.__name__, 'ok')
        except TypeError as error:
            print(frm.__name__, to.__name__, error)
attempt(change, 5, int)
attempt(change, 5, bool)
attempt(change, object(), A)
attempt(change, [], L1)
attempt(change, A(), 5)
attempt(change, A, type)
attempt(change, A, A)
attempt(lambda: delattr(A(), '__class__'))
x = A()
change(x, Del)
del x
