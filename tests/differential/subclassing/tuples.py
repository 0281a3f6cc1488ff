# Subclasses of tuple: construction through __new__, results, items and attributes.
class T(tuple):
    def __new__(cls, *items, note=None):
        self = super().__new__(cls, items)
        self.note = note
        return self
t = T(1, 2, 3, note='n')
print(t, t.note, repr(t), type(t).__name__, t == (1, 2, 3), hash(t) == hash((1, 2, 3)), {t: 1}[(1, 2, 3)])
for r in t + (), () + t, t * 1, 2 * t, t[:], t[1:], tuple(t), (*t,):
    print(type(r).__name__, r, end='; ')
print()
class Over(tuple):
    def __len__(self): return 99
    def __getitem__(self, i): return ('item', i)
    def __iter__(self): return iter('iter')
    def __repr__(self): return 'over'
    def __eq__(self, other): return 'eq'
    def __hash__(self): return 1
    def __contains__(self, x): return True
    def __add__(self, other): return 'add'
o = Over((1, 2))
print(len(o), o[0], list(o), o, o == 1, hash(o), 9 in o, o + (), () + o, [*o], tuple(o), tuple.__len__(o), o.count(1), o.index(2))
a, b, c, d = o
print(a, d, '%s' % (o,), '%s %s' % o, isinstance(1, Over((int, str))), 'a'.startswith(Over(('a', 'b'))))
def f(*args): return args
print(f(*o), type(f(*t)).__name__, f(*t) is t)
class P(tuple):
    __slots__ = ()
    x = property(lambda self: self[0])
p = P((5, 6))
print(p.x, hasattr(p, '__dict__'), p < (6,), max(p), p[::-1], type(p[::-1]).__name__)
try: p.y = 1
except AttributeError as error: print(error)
for bad in lambda: P(1), lambda: P(1, 2), lambda: P(a=1), lambda: tuple.__new__(P, 1, 2), lambda: tuple.__new__(list), lambda: type('Q', (tuple,), {'__slots__': ['a']}):
    try: print(bad())
    except TypeError as error: print(error)
class Init(tuple):
    def __init__(self, *args, **kw): print('init', args, kw)
print(Init([1, 2]))
try: Init([1], k=2)
except TypeError as error: print(error)
print(P(), P() == (), P() == tuple())
def catch():
    try: raise ValueError
    except Over((KeyError, ValueError)): return 'caught'
print(catch())
