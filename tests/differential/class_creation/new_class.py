# types.new_class, prepare_class, resolve_bases, get_original_bases.
import types
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

C = types.new_class('C')
print(C, C.__bases__, C.__module__)
D = types.new_class('D', (C,), {}, lambda ns: ns.update(x=1, m=lambda self: 'm'))
print(D.x, D().m(), D.__mro__[1] is C)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): print('prepare', name, kw); return {'prepared': True}
    def __new__(mcs, name, bases, space, **kw): print('new', kw); return super().__new__(mcs, name, bases, space)
    def __init__(cls, *args, **kw): pass
E = types.new_class('E', (int,), {'metaclass': Meta, 'k': 1})
print(type(E).__name__, E.prepared)
meta, space, kwds = types.prepare_class('F', (E,), {'a': 1})
print(meta.__name__, space, kwds)
print(types.prepare_class('G'), types.prepare_class('G', (), {'metaclass': len})[0])
keywords = {'metaclass': Meta}
types.prepare_class('H', (), keywords)
print(keywords)
attempt(types.new_class)
attempt(types.new_class, 'X', (5,))
attempt(types.new_class, 'X', (), {'a': 1})
attempt(types.prepare_class, 'X', (Meta('M', (), {}), type('N', (type,), {})('O', (), {})))
class Entry:
    def __mro_entries__(self, bases): return (C, D) if len(bases) > 5 else (C,)
e = Entry()
print(types.resolve_bases((int, e)), types.resolve_bases((int,)), types.resolve_bases([int]))
class Bad:
    def __mro_entries__(self, bases): return None
attempt(types.resolve_bases, (Bad(),))
I = types.new_class('I', (e,))
print(I.__orig_bases__ == (e,), types.get_original_bases(I) == (e,), types.get_original_bases(D) == (C,), types.get_original_bases(int))
attempt(types.get_original_bases, 5)
