# Subclasses of exceptions: __init__, __new__, args, str, attributes, layout, fields.
class E(Exception):
    def __init__(self, code, text='default'):
        super().__init__(f'{code}: {text}')
        self.code = code
e = E(5)
print(e, repr(e), e.args, e.code, vars(e))
class NoSuper(Exception):
    def __init__(self, a, b): self.a = a
n = NoSuper(1, 2)
print(n, repr(n), n.args, n.a)
class New(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, 'from new')
        return self
print(New(1, 2).args, repr(New()))
class Str(Exception):
    def __str__(self): return 'own str'
print(Str(1), repr(Str(1)), f'{Str()}')
class Kw(Exception): pass
for bad in lambda: Kw(a=1), lambda: Exception(a=1), lambda: E(), lambda: BaseException.__new__(int), lambda: E(1, 2, 3):
    try: print(bad())
    except TypeError as error: print(error)
class OS(OSError):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra
o = OS(2, 'gone', 'file', extra='x')
print(o, o.errno, o.strerror, o.filename, o.extra, o.args, type(o).__name__)
print(type(OSError(2, 'x')).__name__, type(OS(2, 'x')).__name__)
class Key(KeyError): pass
print(str(Key('k')), repr(Key('k')), str(Key()), str(Key(1, 2)))
class Stop(StopIteration): pass
print(Stop(5).value, Stop().value, Stop(1, 2).value)
class Exit(SystemExit): pass
print(Exit(3).code, Exit().code, Exit(1, 2).code)
class Attr(AttributeError): pass
a = Attr('m', name='n', obj=5)
print(a, a.name, a.obj, a.args)
class Imp(ImportError): pass
i = Imp('m', name='n', path='p'); print(i, i.name, i.path, i.msg)
class Multi(ValueError, KeyError): pass
print(repr(Multi('x')), str(Multi('x')), [c.__name__ for c in Multi.__mro__])
for bases in (OSError, KeyError), (OSError, SyntaxError), (ImportError, AttributeError), (StopIteration, SystemExit), (Exception, int), (UnicodeDecodeError, ValueError), (UnicodeDecodeError, UnicodeEncodeError), (KeyError, IndexError):
    try: print(type('X', bases, {}).__mro__[1].__name__)
    except TypeError as error: print(error)
class Slots(Exception): __slots__ = ('s',)
s = Slots(1); s.s = 2; print(s.s, hasattr(s, '__dict__'))
class Group(ExceptionGroup):
    def derive(self, excs): return Group(self.message, excs)
g = Group('g', [ValueError(1), KeyError(2)])
print(g, repr(g), type(g.subgroup(ValueError)).__name__, g.split(KeyError)[1])
x = E(1); x.args = 'replaced', ; print(x, x.args)
try: x.args = 5
except TypeError as error: print(error)
x.__init__(9); print(x, x.code)
print(E.__init__(x, 3), x, x == x, x == E(3))
class Raised(Exception):
    def __init__(self): raise ValueError('in init')
try: raise Raised
except ValueError as error: print(error, error.__context__)
class NotExc:
    pass
try: raise NotExc
except TypeError as error: print(error)
class Liar(Exception):
    def __new__(cls): return 5
try: raise Liar
except TypeError as error: print(error)
