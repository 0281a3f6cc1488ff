# Exception classes as people write them: dataclass-like, with properties, __reduce__, class hierarchies, mixins, enum codes, singletons.
class Coded(Exception):
    registry = {}
    def __init_subclass__(cls, code=None, **k):
        super().__init_subclass__(**k)
        if code is not None: cls.code = code; Coded.registry[code] = cls
    def __new__(cls, *args, **k):
        if cls is Coded and args and args[0] in cls.registry: return super().__new__(cls.registry[args[0]], *args[1:])
        return super().__new__(cls, *args)
class NotHere(Coded, code=404): pass
class Broken(Coded, code=500): template = 'broken: {}'
for e in (Coded(404, 'page'), Coded(500, 'x'), Coded(1, 'y'), NotHere('direct'), Broken()):
    print(type(e).__name__, e.args, getattr(e, 'code', None), isinstance(e, Coded), repr(e))
class Fields(Exception):
    def __init__(self, x, *, y=0): self.x, self.y = x, y
    def __reduce__(self): return (type(self), (self.x,), {'y': self.y})
    def __eq__(self, other): return type(other) is type(self) and (self.x, self.y) == (other.x, other.y)
    __hash__ = None
f = Fields(1, y=2); print(f.args, str(f), repr(f), f == Fields(1, y=2), f != Fields(1)); make, args, state = f.__reduce__(); g = make(*args); g.__setstate__(state); print(g == f)
try: raise f
except Fields as e: print(e is f, e.__reduce__()[2])
class Lazy(Exception):
    @property
    def message(self): return self.args[0]() if self.args else 'nothing'
    def __str__(self): return self.message
print(Lazy(lambda: 'computed'), Lazy())
class Mixin:
    def describe(self): return f'{type(self).__name__}({", ".join(map(repr, self.args))}) by {self.__class__.__mro__[1].__name__}'
class A(Mixin, ValueError): pass
class B(A, KeyError): pass
class C(B, AttributeError): pass
for cls in (A, B, C):
    try: raise cls('m')
    except (KeyError, AttributeError) as e: print('K', e.describe(), str(e))
    except ValueError as e: print('V', e.describe(), str(e))
c = C('m'); c.name = 'n'; print(c.name, c.obj, c)
for bases in ((OSError, KeyError), (OSError, ImportError), (SyntaxError, OSError), (StopIteration, ValueError), (StopIteration, SystemExit), (UnicodeDecodeError, ValueError), (NameError, AttributeError), (ExceptionGroup, OSError), (ImportError, NameError), (Exception, int), (KeyError, dict), (Exception, object), (object, Exception), (BaseExceptionGroup, ExceptionGroup)):
    try: t = type('T', bases, {}); print([b.__name__ for b in bases], 'fine', t.__base__.__name__)
    except TypeError as e: print([b.__name__ for b in bases], str(e).split('\n')[0])
class Slotted(Exception): __slots__ = ('a',)
s = Slotted(1); s.a = 5; print(s.a, s.__dict__, s.args)
try: s.b = 6; print(s.b)
except AttributeError as e: print(e)
class Singleton(Exception):
    it = None
    def __new__(cls): cls.it = cls.it or super().__new__(cls); return cls.it
try: raise Singleton
except Singleton as e: first = e
try: raise Singleton from first
except Singleton as e: print(e is first, e.__cause__ is e)
class Callable_(Exception):
    def __call__(self): return 'called'
    def __iter__(self): return iter(self.args)
    def __len__(self): return len(self.args)
    def __bool__(self): return False
    def __contains__(self, x): return x in self.args
    def __enter__(self): return self
    def __exit__(self, *a): return a[1] is self
e = Callable_(1, 2); print(e(), [*e], len(e), bool(e), 2 in e)
with e: raise e
print('suppressed itself')
class Meta(type):
    def __str__(cls): return 'meta str'
    def __repr__(cls): return 'meta repr'
class M(Exception, metaclass=Meta): pass
print(str(M), repr(M), repr(M('x')), [M], f'{M}')
try: raise M('m')
except M as e: print(type(e), e)
