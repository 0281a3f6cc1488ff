# Subclasses of int with and without own operators: results' types, reflected first, as keys, indexes, in formats, with attributes, in-place.
class Plain(int):
    pass
class Money(int):
    def __new__(cls, value, currency='EUR'):
        self = super().__new__(cls, value)
        self.currency = currency
        return self
    def __add__(self, other):
        result = super().__add__(other)
        return result if result is NotImplemented else Money(result, self.currency)
    __radd__ = __add__
    def __repr__(self):
        return f'{int(self)} {self.currency}'
    def __str__(self):
        return f'<{int(self)}>'
    def __format__(self, spec):
        return f'[{spec}]' + format(int(self), spec)
class Reflects(int):
    def __rsub__(self, other):
        return ('rsub', int(other), int(self))
    def __rfloordiv__(self, other):
        return ('rfloordiv', int(other), int(self))
    def __lt__(self, other):
        return 'less'
    def __index__(self):
        return 2
    def __bool__(self):
        return False
    def __hash__(self):
        return 5
    def __eq__(self, other):
        return 'equal?'
p, m, r = Plain(7), Money(5), Reflects(3)
for name in ('p + p', 'p - 1', '1 * p', '-p', '+p', '~p', 'abs(p)', 'p ** 2', 'p // 2', 'p % 4', 'divmod(p, 2)', 'p << 1', 'p & 3', 'p.real', 'p.numerator', 'p.conjugate()', 'int(p)', 'p.__index__()', 'round(p)', 'round(p, -1)', 'p / 2', 'p | True', 'pow(p, 2, 5)', 'p.bit_length()', 'max(p, 3)', 'sum([p])',
             'm + 1', '1 + m', 'm + m', 'sum([m, m])', 'm - 1', 'm * 2', '[m]', 'str(m)', 'f"{m}"', 'f"{m:>5}"', 'f"{m!r}"', '"%d %s %r" % (m, m, m)', '"{:x}".format(m)', 'm == 5', 'hash(m) == 5', 'm.currency', '(m + 2).currency', 'm + 2.5', 'm + "x"',
             '10 - r', 'r - 10', '10 // r', 'r // 10', '10 < r', 'r < 10', '10 > r', 'r > 10', '[0, 1, 2, 3][r]', '"abcdef"[r]', 'range(10)[r]', 'range(r)', '"ab" * r', 'bool(r)', 'not r', 'hash(r)', 'r == 1', '1 == r', 'r in [9]', '{5: "five"}.get(r)', 'bin(r)', 'f"{r:d}"', '"%d" % r', 'int(r)', 'r + 0', 'float(r)', 'bytes(r)', 'chr(r)', 'r.to_bytes(1, "big")',
             'list(range(r, 6))', 'slice(r).indices(9)', '[1, 2, 3, 4][:r]', 'int.__index__(r)', '1 << r', 'r << 1', 'p < r', 'sorted([r, p])'):
    try:
        value = eval(name)
        print(name, '->', repr(value), type(value).__name__)
    except Exception as error:
        print(name, '->', type(error).__name__, error)
p += 1
m += 1
print(repr(p), type(p).__name__, repr(m), type(m).__name__, m.currency)
print(Plain('ff', 16), Plain(2.9), Plain(), Plain(b'12'), Plain.from_bytes(b'\x02\x00', 'big'), type(Plain.from_bytes(b'')).__name__, Money('12', 'USD'), isinstance(p, int), issubclass(Money, int), p.__class__.__mro__[1].__name__)
class Bounded(int):
    def __new__(cls, value):
        return super().__new__(cls, max(0, min(value, 100)))
    for name in ('add', 'sub', 'mul'):
        exec(f'def __{name}__(self, other): return Bounded(int.__{name}__(self, other))')
print(Bounded(150), Bounded(50) + 70, Bounded(5) - 10, type(Bounded(3) * 4).__name__, Bounded(7) // 2, vars(Bounded(3)), [Bounded(x) for x in (-1, 0, 100, 101)])
class Slotted(int):
    __slots__ = ()
try:
    Slotted(3).x = 1
except AttributeError as error:
    print(error)
try:
    class WithSlot(int):
        __slots__ = ('x',)
except TypeError as error:
    print(error)
