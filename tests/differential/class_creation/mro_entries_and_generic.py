# __mro_entries__ with every result, in class statements and not in type(); __orig_bases__.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import types
class Entry:
    def __init__(self, *given): self.given = given
    def __mro_entries__(self, bases):
        print('asked', len(bases), all(base in bases for base in [self]))
        return self.given
class A: pass
class B: pass
class One(Entry(A)): pass
class Two(Entry(A, B)): pass
class None_(Entry(), A): pass
class Both(A, Entry(B)): pass
for cls in (One, Two, None_, Both):
    print(cls.__name__, [b.__name__ for b in cls.__bases__], len(cls.__orig_bases__), types.get_original_bases(cls) == cls.__orig_bases__)
print('__orig_bases__' in A.__dict__)
attempt(lambda: A.__orig_bases__)
attempt(types.get_original_bases, A)
attempt(types.get_original_bases, 5)
def wrong(value):
    class Wrong:
        def __mro_entries__(self, bases): return value
    class Made(Wrong()): pass
    return Made
for value in (5, [A], None, A, (5,), ('a',)):
    attempt(wrong, value)
def twice():
    class Made(Entry(A), A): pass
attempt(twice)
attempt(type, 'Made', (Entry(A),), {})
attempt(types.new_class, 'Made', (5,))
made = types.new_class('Made', (Entry(A, B),), {}, lambda space: space.update(x=1))
print(made.__bases__, made.x)
print(types.resolve_bases((A, Entry(B))), types.resolve_bases([A]))
class Static:
    @staticmethod
    def __mro_entries__(bases): return (A,)
class FromStatic(Static()): pass
print(FromStatic.__mro__)
class OnClass(type):
    def __mro_entries__(cls, bases): return (B,)
class Meta(metaclass=OnClass): pass
class NotAsked(Meta): pass
print(NotAsked.__bases__)
def no_entries(base):
    class Made(base): pass
for base in (5, 'text', None, len, object(), A(), [A], lambda: 0):
    attempt(no_entries, base)
class L(list[int]): pass
class D(dict[str, int], A): pass
print(L.__bases__, L.__orig_bases__, D.__mro__, D.__orig_bases__)
print(L([1]), types.get_original_bases(D))
attempt(no_entries, int | str)
