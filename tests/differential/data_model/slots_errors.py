# What __slots__ refuses.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

def make(slots, bases=(), **more):
    return type('C', bases, {'__slots__': slots, **more})
attempt(make, [1])
attempt(make, [None])
attempt(make, ['a b'])
attempt(make, ['1a'])
attempt(make, [''])
attempt(make, [chr(128)])
attempt(make, ['a\0b'])
attempt(make, 5)
attempt(make, None)
attempt(make, b'ab')
attempt(make, ['a'], a=1)
attempt(make, ['__dict__', '__dict__'])
attempt(make, ['__weakref__', '__weakref__'])
class D: pass
attempt(make, ['__dict__'], (D,))
attempt(make, ['__weakref__'], (D,))
for base in int, tuple, bytes, type:
    attempt(make, ['x'], (base,))
    attempt(make, [], (base,)) if base is not type else None
for base in str, list, dict, float, set, frozenset, bytearray, complex, object:
    attempt(lambda: make(['x'], (base,))('' if base is str else ()) .__class__.__name__ if base in (str,) else make(['x'], (base,)).__name__)
attempt(make, ['__weakref__'], (int,))
attempt(make, ['__dict__'], (int,))
class A: __slots__ = ('a',)
class B: __slots__ = ('b',)
attempt(type, 'C', (A, B), {})
attempt(type, 'C', (A, B), {'__slots__': ()})
class E: __slots__ = ()
attempt(type, 'C', (A, E), {'__slots__': ()})
attempt(type, 'C', (E, A), {'__slots__': ('c',)})
attempt(make, ['é', 'ß', '名'])
print(make(['é']).__dict__.keys() & {'é'})
attempt(make, ['a', 'a'])
attempt(make, ['__class__'])
attempt(make, ['__qualname__'])
attempt(make, ['__doc__'])
attempt(make, ['__doc__'], __doc__='x')
