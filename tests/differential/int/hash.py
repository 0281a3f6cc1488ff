# Hashes of numbers: equal numbers hash equal; the modulus, infinities and complex.
import sys
from _show import show
print(sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag)
P = sys.hash_info.modulus
show("""
hash(0), hash(1), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(-2**61), hash(1 - 2**61), hash(P + 5), hash(-P - 1), hash(-P - 2)
hash(10**100), hash(-10**100), hash(2**1000), hash(3**777)
hash(0.0), hash(-0.0), hash(1.0), hash(-1.0), hash(0.5), hash(1.5), hash(-1.5), hash(1e300), hash(5e-324), hash(0.1), hash(3.141592653589793)
hash(float("inf")), hash(float("-inf"))
hash(1j), hash(-1j), hash(1+1j), hash(complex(0.5, -0.25)), hash(complex(-1, 0)), hash(complex(0, -1)), hash(1e300 + 1e300j)
hash(complex(float("inf"), float("-inf"))), hash(complex(0, float("inf")))
hash(True), hash(False)
all(hash(float(n)) == hash(n) == hash(complex(n)) for n in [0, 1, -1, 2**60, 2**61, 2**62, 2**63, 2**100, -2**200, 10**22, 2**1023])
all(hash(2.0**-k) == pow(2, -k, P) for k in range(0, 1075, 7))
hash(float("nan")) == hash(float("nan"))
(lambda n: hash(n) == hash(n))(float("nan"))
int.__hash__(5), float.__hash__(2.5), complex.__hash__(2.5+0j), bool.__hash__(True)
""", globals())
