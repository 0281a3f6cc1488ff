# Subclasses of int: what operations give back, construction, attributes, overridden methods.
class I(int):
    tag = 'I'
    def __new__(cls, value=0, note=None):
        self = super().__new__(cls, value)
        self.note = note
        return self
i = I(5, 'five')
print(i, i.note, type(i).__name__, vars(i), isinstance(i, int), i == 5, hash(i) == hash(5), {5: 'x'}[i])
for result in i + 1, i - i, i * 2, -i, +i, ~i, abs(i), i // 2, i % 3, i ** 2, i << 1, i & 4, round(i), i.real, i.imag, i.numerator, i.conjugate(), int(i), i.__int__(), i.__index__(), i.__trunc__(), i.__floor__(), i.bit_length(), i / 2, divmod(i, 2), pow(i, 2, 3), float(i), complex(i):
    print(type(result).__name__, result, end='; ')
print()
print([10, 20, 30, 40, 50, 60][i], 'ab' * I(2), list(range(I(3))), f'{i:>4}', '%d' % i, repr(i), str(i), bool(I(0)), i is int(i))
print(I(), I('12'), I(3.9), I(b'7'), I.from_bytes(b'\x01\x02', 'big'), type(I.from_bytes(b'\x01', 'big')).__name__)
class Shouting(int):
    def __add__(self, other): return 'added'
    def __radd__(self, other): return 'radded'
    def __repr__(self): return 'Shouting!'
    def __eq__(self, other): return 'eq'
    def __hash__(self): return 1
    def __bool__(self): return False
    def __int__(self): return 99
    def __index__(self): return 1
    def __format__(self, spec): return 'formatted ' + spec
s = Shouting(7)
print(s + 1, 1 + s, s, str(s), s == 7, 7 == s, bool(s), int(s), ['a', 'b', 'c'][s] if False else '', f'{s:3}', '%s %d %r' % (s, s, s), sum([s, s]), max(s, 1) is s)
for value in '5', 5.5, True, 2**70:
    print(int(I(value) if not isinstance(value, str) else I(value)), type(I(value) + 0).__name__)
big = I(2**100, 'big')
print(big, big.note, big + 1 == 2**100 + 1, type(big + 0).__name__)
try: I('x')
except ValueError as error: print(error)
try: I(5, 6, 7)
except TypeError as error: print(error)
try: I.__slots__
except AttributeError as error: print(error)
print(int.__new__(I, '0x10', 16), int.__repr__(s), int.__add__(s, 1))
i.other = 1
del i.note
print(vars(i), i.__dict__)
