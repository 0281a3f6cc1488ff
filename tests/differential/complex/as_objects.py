# Complex numbers as objects: attributes, order, use where reals are wanted, subclasses with own operators, slots, pickling hooks.
from _show import *
names = {}
class Sub(complex):
    def __repr__(self): return f"Sub{complex.__repr__(self)}"
class Own(complex):
    def __new__(cls, *parts, name=None):
        self = super().__new__(cls, *parts); self.name = name
        return self
    def __add__(self, other): return f"{self.name}+"
    def __radd__(self, other): return f"+{self.name}"
    def __eq__(self, other): return "equal"
    def __hash__(self): return 7
    def __abs__(self): return "abs"
    def __bool__(self): return False
    def __complex__(self): return 9j
class Slots(complex): __slots__ = ()
names |= {"z": 3 - 4j, "s": Sub(1, 2), "o": Own(1, 2, name="own"), "Own": Own, "Sub": Sub, "Slots": Slots}
show("""
z.real, z.imag, type(z.real)
z.conjugate(), z.__getnewargs__(), z.__complex__() is z, complex(z) is z, complex(s) is s, type(complex(s))
z < z
z <= 1
1 > z
z == 3
max(z, z)
sorted([z, z])
int(z)
float(z)
round(z)
divmod(z, 1)
z // 1
1 % z
z @ z
~z
z << 1
z & 1
z[0]
len(z)
iter(z)
z()
z.__index__
z.__float__
z.__trunc__
range(z)
[1][z]
"a" * z
chr(z)
hash(z), hash(s), hash(3 + 0j) == hash(3), hash(o)
-s, +s, type(+s), abs(s), s + 1, type(s * 1), s.conjugate(), type(s.conjugate())
s == 1 + 2j, s in [1 + 2j], {1 + 2j: "x"}[s], s != 1
o + 1, 1 + o, o + o, 1j + o, o == 5, 5 == o, o != 5, abs(o), bool(o), complex(o), o.real, o.name, o - 1
s.__reduce_ex__(2)[1:], o.__reduce_ex__(2)[2], o.__getnewargs__(), Slots(3).__reduce_ex__(4)[1:3]
Slots(1).x
vars(o), vars(s)
pow(2j, 2, 3)
pow(2j, 2), pow(2, 2j) == 2 ** 2j, pow(z, None)
sum([1j, 2, 3.5]), sum([0.1] * 3 + [1j]), sum([], 1j), sum([1j, 2j], start=Sub(1))
complex.from_number
complex.__doc__
complex.real.__doc__, complex.imag.__name__, complex.conjugate.__doc__
complex.__format__(1j, ""), complex.__hash__(0j), complex.__bool__(0j), complex.__pos__(s), complex.__getnewargs__(s)
complex.__add__(1, 2)
complex.conjugate(1)
complex.real.__get__(1j), complex.real.__get__(None, complex) is complex.real
complex.__new__()
complex.__new__(int)
complex.__new__(Sub, "1+j")
sorted(n for n in dir(complex) if n not in dir(object))
""", names)
for line in """\
z.real = 1
del z.imag
z.new = 1
complex.new = 1
s.new = 1; s.real
s.real = 5
Slots(1).x = 1
z += 1; z -= 1j; z *= 2; z /= 4; z **= 2
z //= 2
z %= 2
z @= 2
z |= 1""".splitlines():
    try: exec(line, names); print(line)
    except Exception as error: print(line, "->", type(error).__name__, error)
print(names["z"])
