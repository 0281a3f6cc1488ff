# __repr__, __str__, __format__, __bytes__, __fspath__: which is asked and what they may return.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import types
os = types.SimpleNamespace()
def make(**methods):
    return type('N', (), {f'__{n}__': (lambda self, *a, v=v: v) for n, v in methods.items()})()
class S(str): pass
for value in 'text', S('sub'), b'bytes', 5, None:
    print('--', value)
    attempt(repr, make(repr=value))
    attempt(str, make(str=value))
    attempt(str, make(repr=value))
    attempt(format, make(format=value))
    attempt(lambda: f'{make(format=value)}')
    attempt(lambda: f'{make(repr=value)!r}')
    attempt(lambda: '%s %r' % (make(str=value), make(repr=value)))
    attempt(ascii, make(repr=value))
    attempt(bytes, make(bytes=value))
    attempt(print, make(str=value))
    attempt(lambda: [make(repr=value)])
    attempt(os.fspath, make(fspath=value)) if hasattr(os, 'fspath') else None
print(type(str(make(str=S('q')))).__name__, type(repr(make(repr=S('q')))).__name__, type(format(make(format=S('q')))).__name__)
attempt(format, make(), 'x')
attempt(format, make(str='s'), '')
attempt(format, object(), '>5')
attempt(format, 1, 2)
attempt(format)
attempt(lambda: format(5, 'q'))
attempt(lambda: object.__format__(5, 'x'))
attempt(lambda: object.__format__(5, ''))
attempt(lambda: object.__str__(5))
class OnlyRepr:
    def __repr__(self): return 'R'
class OnlyStr:
    def __str__(self): return 'S'
print(str(OnlyRepr()), repr(OnlyRepr()), f'{OnlyRepr()}', str(OnlyStr()), f'{OnlyStr()}', [OnlyRepr()], f'{OnlyStr()!s:>3}')
class SubStr(str):
    def __str__(self): return 'own str'
    def __repr__(self): return 'own repr'
    def __format__(self, spec): return 'own format ' + spec
x = SubStr('v')
print(x, repr(x), f'{x}', f'{x:5}', '%s' % x, str(x), x + '', ''.join([x]), x.upper())
attempt(bytes, make(bytes=b'x', index=3))
attempt(bytes, make(iter=iter([1, 2])))
class E(Exception):
    def __str__(self): return 'E!'
print(E(1), repr(E(1)), f'{E(1)}')
class NoneRepr: __repr__ = None
attempt(repr, NoneRepr())
class NoneStr: __str__ = None
attempt(str, NoneStr())
