# Instances of subclasses of built-ins: __dict__, slots, weak references, deletion, equality and copies keep or lose them.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import weakref
bases = [int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, ValueError, property, type]
for base in bases:
    if base is type:
        one = type.__new__(type('Made', (base,), {}), 'x', (), {})
    else:
        one = type('Made', (base,), {})()
    one.note = 'kept'
    print(base.__name__, one.note, 'note' in vars(one), end=' ')
    attempt(lambda: weakref.ref(one)() is one)
    del one.note
    print(hasattr(one, 'note'), end=' ')
    attempt(lambda: one.other)
    attempt(lambda: type('Slotted', (base,), {'__slots__': ('a',)}).__slots__)
    empty = type('Empty', (base,), {'__slots__': ()})
    if base is not type:
        attempt(setattr, empty(), 'x', 1)
        attempt(lambda: empty().__dict__)
        attempt(lambda: weakref.ref(empty())() is None)
class L(list):
    __slots__ = ('first', '__dict__')
row = L('ab')
row.first, row.second = 1, 2
print(row.first, row.__dict__, row == ['a', 'b'], row.copy() == row)
attempt(lambda: row.copy().first)
attempt(lambda: row[:].first)
attempt(lambda: (row + row).second)
class N(int): pass
n = N(5)
n.tag = 'x'
attempt(lambda: (n + 0).tag)
attempt(lambda: N(n).tag)
attempt(lambda: (+n).tag)
print(n == 5, hash(n) == hash(5), {5: 'five'}[n], {n: 'n'}[5])
class D(dict): pass
d = D(x=1)
d.x = 2
print(d, d.x, d['x'], dict(d), D(d).__dict__)
class Attr(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
a = Attr(k=1)
a.z = 3
del a.k
print(a, a.z, vars(a))
attempt(lambda: a.missing)
attempt(lambda: hasattr(a, 'missing'))
class E(Exception): pass
e = E('a')
e.extra = 1
e.args = (1, 2)
print(e, vars(e), e.__reduce__())
