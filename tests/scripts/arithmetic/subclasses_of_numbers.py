# Arithmetic on instances of subclasses gives the plain types, unless the subclass says otherwise.
class Count(int):
    pass


class Length(float):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f"{float(self)}{self.unit}"


class Point(complex):
    pass


n = Count(5)
print(n, repr(n), type(n).__name__, n == 5, hash(n) == hash(5), {5: "five"}[n])
# expect: 5 5 Count True True five
for result in (n + 1, -n, +n, abs(n), ~n, n | 0, n // 1, n**1, round(n), n.real, n.conjugate(), int(n), n.__index__()):
    print(type(result).__name__, end=" ")
print()  # expect: int int int int int int int int int int int int int 
big = Count(2**70)
print(big, big + 1, big == 2**70, type(big * 1).__name__, big.bit_length())
# expect: 1180591620717411303424 1180591620717411303425 True int 71
print(Count("ff", 16), Count(), Count.from_bytes(b"\x01\x00"), type(Count.from_bytes(b"a")).__name__)
# expect: 255 0 256 Count
d = Length(2.5, unit="km")
print(d, d * 2, d.unit, type(d + d).__name__, f"{d:.3f}", d.is_integer(), d.__dict__)
# expect: 2.5km 5.0 km float 2.500 False {'unit': 'km'}
p = Point(1, 2)
print(p, type(p).__name__, type(p + 1).__name__, abs(Point(3, 4)), p.imag)
# expect: (1+2j) Point complex 5.0 2.0
n.note = "an attribute"
print(n.note, vars(n))  # expect: an attribute {'note': 'an attribute'}
print([10, 20, 30][Count(1)], "ab" * Count(2), range(Count(3)), isinstance(True, int), bool(Count(0)))
# expect: 20 abab range(0, 3) True False
