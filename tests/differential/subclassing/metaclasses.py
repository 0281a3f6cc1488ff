# Subclasses of type: slots, attributes on classes, overridden operations.
class M(type):
    count = 0
    def __new__(mcs, name, bases, space, **kw):
        cls = super().__new__(mcs, name, bases, space)
        cls.kw = kw
        return cls
    def __init__(cls, name, bases, space, **kw):
        super().__init__(name, bases, space)
        M.count += 1
    def __call__(cls, *args, **kw):
        obj = super().__call__(*args, **kw)
        obj.made_by = cls.__name__
        return obj
    def __instancecheck__(cls, obj): return 'truthy' if obj == 5 else type.__instancecheck__(cls, obj)
    def __subclasscheck__(cls, sub): return sub is int or type.__subclasscheck__(cls, sub)
    def __iter__(cls): return iter(['one', 'two'])
    def __len__(cls): return 2
    def __getattr__(cls, name): return f'meta attribute {name}'
    def __setattr__(cls, name, value):
        print('setting', name) if not name.startswith('kw') else None
        super().__setattr__(name, value)
    def __delattr__(cls, name): print('deleting', name); super().__delattr__(name)
    @property
    def prop(cls): return 'prop of ' + cls.__name__
    def meth(cls): return 'meth of ' + cls.__name__
class A(metaclass=M, option=1):
    x = 1
    def __init__(self, y=0): self.y = y
a = A(3)
print(a.y, a.made_by, A.kw, M.count, isinstance(5, A), isinstance(6, A), isinstance(a, A), issubclass(int, A), issubclass(str, A))
print(list(A), len(A), A.nothing, A.prop, A.meth(), sorted(A), 'one' in A)
for name in 'prop', 'meth', 'nothing':
    try: getattr(a, name)
    except AttributeError as error: print(error)
A.z = 5; del A.z
class B(A): pass
print(type(B).__name__, M.count, B.kw, M.mro(B) == B.mro())
try: A.prop = 1
except AttributeError as error: print(error)
class WithSlots(type):
    try: __slots__ = ()
    except TypeError as error: print(error)
try:
    class Bad(type): __slots__ = ('x',)
except TypeError as error: print(error)
class C(metaclass=WithSlots): pass
C.attr = 1; print(C.attr, WithSlots.__dict__.get('__dict__'))
print(type.__instancecheck__(A, 5), type.__call__(A, 1).y, M.__call__(A, 2).made_by)
class Both(A, metaclass=type('M2', (M,), {})): pass
print(type(Both).__name__, Both.prop)
class Hidden(type):
    def __getattribute__(cls, name):
        if name == 'secret': return 'from getattribute'
        return super().__getattribute__(name)
class H(metaclass=Hidden): secret = 'own'
print(H.secret, H().secret, H.__name__)
class Repr(type):
    def __repr__(cls): return 'R!' + cls.__name__
class R(metaclass=Repr): pass
print(R, [R], f'{R}', str(R), repr(R()).startswith('<__main__.R object'), list[R], R | None)
try: R.nothing
except AttributeError as error: print(error)
try: R(1)
except TypeError as error: print(error)
