# Subclasses of every built-in exception: arguments, fields, str and repr, several bases, and what __init__ and __new__ each do.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import builtins
for name in sorted(vars(builtins)):
    base = getattr(builtins, name)
    if not (isinstance(base, type) and issubclass(base, BaseException)):
        continue
    made = type('My' + name, (base,), {})
    if base.__name__ != name:
        continue
    for args in [(), ('one',), (1, 'two'), (1, 'two', 'three'), ('msg', [ValueError()]), ('utf-8', b'abc', 0, 1, 'why')]:
        try:
            one = made(*args)
            print(made.__name__, one.args, repr(str(one)), type(one).__name__, len(vars(one)))
        except Exception as error:
            print(made.__name__, len(args), type(error).__name__, error)
class Both(KeyError, AttributeError): pass
both = Both('key')
print(str(both), both.args, Both.__mro__[1].__name__, isinstance(both, LookupError))
attempt(lambda: type('No', (OSError, SyntaxError), {}))
attempt(lambda: type('No', (ValueError, int), {}))
class Keyword(Exception):
    def __init__(self, *, code=0): self.code = code
print(Keyword(code=3).code, Keyword().args)
attempt(Keyword, 1)
attempt(lambda: Exception(x=1))
attempt(lambda: type('K', (Exception,), {})(x=1))
class New(Exception):
    def __new__(cls, *args):
        made = super().__new__(cls, 'changed')
        return made
print(New('given').args)
class NewOnly(Exception):
    def __new__(cls, *args): return super().__new__(cls, *args)
    def __init__(self, *args): pass
print(NewOnly(1, 2).args)
class Slots(Exception):
    __slots__ = ('a',)
s = Slots('x')
s.a, s.b = 1, 2
print(s.a, vars(s))
class Str(Exception):
    def __str__(self): return 'own words'
print(str(Str(1)), repr(Str(1)), f'{Str(1)}')
try:
    raise Str(1)
except Str as error:
    print(error, error.args, error.__traceback__ is not None)
