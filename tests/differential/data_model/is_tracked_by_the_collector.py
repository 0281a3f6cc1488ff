# gc.is_tracked: atoms are not, containers are, instances of classes are.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import gc
class C: pass
class T(tuple): pass
class D(dict): pass
class S: __slots__ = ()
atoms = [1, 1.5, 1j, 'text', b'bytes', None, True, ..., NotImplemented, object(), range, slice, bytearray(b'x'), frozenset.__name__]
print([gc.is_tracked(atom) for atom in atoms if not isinstance(atom, type)])
containers = [[], [1], set(), frozenset([1]), C(), T(), D(), S(), (i for i in ()), lambda: 0, C, [].append, iter([]), Exception(), ([],), {1: []}]
print([gc.is_tracked(one) for one in containers])
print(gc.is_tracked(()), gc.is_tracked({}))
