# Bound methods: identity, equality, hash, attributes, what passes through to the function.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import types
class A:
    def m(self, *args):
        """The doc."""
        return self, args
    @classmethod
    def c(cls): return cls
    def __eq__(self, other): return True
    def __hash__(self): return 5
    def __repr__(self): return 'A()'
a, b = A(), A()
print(a.m == a.m, a.m is a.m, a.m == b.m, hash(a.m) == hash(a.m), A.m == A.m, A.c == A.c)
print(a.m.__func__ is A.m, a.m.__self__ is a, a.m.__name__, a.m.__doc__, a.m.__qualname__, a.m.__module__)
print(repr(a.m), repr(A.c), repr(a.c))
A.m.note = 'on function'
print(a.m.note)
def put(): a.m.note = 1
attempt(put)
attempt(delattr, a.m, 'note')
attempt(lambda: a.m.nothing)
m = types.MethodType(len, [1, 2])
print(m(), repr(m), m.__self__, m.__func__, m == types.MethodType(len, [1, 2]))
n = types.MethodType(A.m, 7)
print(n(8))
attempt(types.MethodType)
attempt(types.MethodType, len)
attempt(types.MethodType, 5, 1)
attempt(types.MethodType, len, None)
attempt(types.MethodType, len, 1, 2)
attempt(lambda: types.MethodType(func=len, obj=1))
print(a.m.__get__(b) == a.m, A.m.__get__(b) == b.m)
print(a.m < b.m if False else 'unordered')
attempt(lambda: a.m < b.m)
x = a.m
x2 = x.__call__
print(x2(3))
print(a.m.__reduce__()[1][1])
class Callable:
    def __call__(self, *args): return args
c = types.MethodType(Callable(), 'first')
print(c(1))
A.inst = Callable()
print(a.inst(2))
A.l = lambda self: 'lambda'
print(a.l(), A.l(1), A.l.__name__)
A.builtin = len
attempt(lambda: a.builtin([1]))
print(type(a.m).__name__, type(A.m).__name__, type(A.c).__name__, type([].append).__name__)
