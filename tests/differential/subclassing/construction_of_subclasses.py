# __new__ and __init__ of subclasses of built-ins with arguments of their own.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Row(list):
    def __init__(self, *items, name=None):
        super().__init__(items)
        self.name = name
print(Row(1, 2, name='x'), Row(1, name='y').name, Row())
class OnlyNew(list):
    def __new__(cls, *args):
        made = super().__new__(cls)
        made.seen = args
        return made
attempt(OnlyNew, 1, 2)
one = OnlyNew([1, 2])
print(one, one.seen)
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    a = property(lambda self: self[0])
print(Pair(1, 2), Pair(1, 2).a, Pair(1, 2) == (1, 2))
attempt(Pair, 1)
attempt(lambda: Pair(1, 2)[:1].a)
class PairInit(tuple):
    def __init__(self, a, b): self.b = b
attempt(PairInit, 1, 2)
attempt(PairInit, (1, 2))
class Number(int):
    def __new__(cls, text, unit): 
        made = super().__new__(cls, text)
        made.unit = unit
        return made
print(Number('5', 'm'), Number(5, 'm').unit, Number(5, 'm') + 1)
attempt(Number, 5)
class Text(str):
    def __new__(cls, *parts, sep=' '): return super().__new__(cls, sep.join(parts))
print(Text('a', 'b'), Text('a', 'b', sep='-'), type(Text('a').upper()).__name__)
class Names(dict):
    def __init__(self, *args, default=None, **kwargs):
        self.default = default
        super().__init__(*args, **kwargs)
    def __missing__(self, key): return self.default
print(Names(a=1)['a'], Names(default=7)['z'], Names({'k': 1}, b=2), Names(default=1).get('q'))
class Flags(set):
    def __init__(self, text): super().__init__(text.split())
print(sorted(Flags('a b a')), type(Flags('a') | {1}).__name__)
attempt(lambda: Flags('a').copy())
class Frozen(frozenset):
    def __new__(cls, *items): return super().__new__(cls, items)
print(sorted(Frozen(1, 2, 1)), Frozen() is Frozen())
class Err(ValueError):
    def __init__(self, code, **extra):
        super().__init__(f'code {code}')
        self.code, self.extra = code, extra
err = Err(5, x=1)
print(err, err.args, err.code, err.extra, repr(err))
class Skips(ValueError):
    def __init__(self, *args): pass
print(Skips(1, 2).args, str(Skips(1)), repr(Skips(1, 2)))
attempt(lambda: Skips(1, x=2))
class Prop(property):
    def __init__(self, name): super().__init__(lambda self: name)
class Uses: p = Prop('value')
print(Uses().p)
class Meth(classmethod):
    def __init__(self, f, note):
        super().__init__(f)
        self.note = note
class UsesMeth: m = Meth(lambda cls: cls.__name__, 'n')
print(UsesMeth.m(), UsesMeth.__dict__['m'].note)
class Counter(enumerate):
    def __new__(cls, items): return super().__new__(cls, items, 10)
print(list(Counter('ab')))
class Base:
    def __new__(cls, *args, **kwargs): return super().__new__(cls)
class Both(Base, dict): pass
print(Both(a=1), Both([(1, 2)]))
class Other(dict, Base): pass
print(Other(a=1))
