# Subclasses of float and complex: results, construction, attributes.
class F(float):
    def __new__(cls, value=0.0, *, unit=''):
        self = super().__new__(cls, value)
        self.unit = unit
        return self
f = F('2.5', unit='m')
print(f, f.unit, repr(f), type(f).__name__, f == 2.5, hash(f) == hash(2.5))
for r in f + 1, f * f, -f, +f, abs(f), f // 1, f % 2, f ** 2, round(f), round(f, 1), float(f), f.__float__(), f.real, f.imag, f.conjugate(), f.as_integer_ratio(), f.is_integer(), f.hex(), int(f), f.__trunc__(), divmod(f, 2), 1 / f, complex(f):
    print(type(r).__name__, r, end='; ')
print()
print(F.fromhex('0x1.8p1'), type(F.fromhex('0x1p0')).__name__, F(), F(True), F('nan'), F('-inf'))
class Odd(float):
    def __float__(self): return 9.0
    def __repr__(self): return 'odd'
    def __str__(self): return 'odd str'
    def __lt__(self, other): return 'less'
    def __truediv__(self, other): return 'div'
    def __rtruediv__(self, other): return 'rdiv'
o = Odd(1.5)
print(o, repr(o), float(o), o < 1, o / 2, 2 / o, 2.0 / o, f'{o}', '%s' % o, '%.1f' % o, o + 1, round(o))
class C(complex):
    def __new__(cls, *args, label=None):
        self = super().__new__(cls, *args)
        self.label = label
        return self
    def __abs__(self): return 'abs'
c = C(1, 2, label='z')
print(c, c.label, type(c).__name__, c + 1, type(c + 1).__name__, abs(c), c.real, c.imag, c.conjugate(), type(c.conjugate()).__name__, complex(c), type(complex(c)).__name__, -c, c == 1 + 2j, c.__complex__())
class Conv(complex):
    def __complex__(self): return 7j
print(complex(Conv(1)), C('1+2j'), C())
for bad in lambda: F('x'), lambda: F([]), lambda: F(1, 2), lambda: C('x'), lambda: C([], 1), lambda: F(1, note=2):
    try: print(bad())
    except (ValueError, TypeError) as error: print(type(error).__name__, error)
class S(float): __slots__ = ('a', 'b')
s = S(3); s.a = 1
print(s.a, s + s.a, hasattr(s, '__dict__'), hasattr(s, 'b'))
