# Which combinations of bases have a layout and an order, and what the others say.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Plain: pass
class Slots: __slots__ = ('a',)
class Slots2: __slots__ = ('b',)
class Empty: __slots__ = ()
class Dicted: __slots__ = ('__dict__',)
class Weak: __slots__ = ('__weakref__',)
class SlotSub(Slots): pass
class I(int): pass
class L(list): pass
kinds = [object, Plain, Slots, Slots2, Empty, Dicted, Weak, SlotSub, int, I, list, L, dict, type, ValueError, OSError, property, bool]
for first in kinds:
    row = []
    for second in kinds:
        try:
            made = type('Made', (first, second), {})
            row.append(f'{made.__base__.__name__}')
        except TypeError as error:
            row.append(str(error).replace('\n', ' '))
    print(first.__name__)
    for text in dict.fromkeys(row):
        print('   ', text, [k.__name__ for k, t in zip(kinds, row) if t == text])
class Made(Slots, Dicted): pass
one = Made()
one.a, one.z = 1, 2
print(one.__dict__, one.a, Made.__base__.__name__)
class Both(Empty, Slots): __slots__ = ()
both = Both()
both.a = 1
attempt(setattr, both, 'z', 1)
attempt(lambda: both.__dict__)
