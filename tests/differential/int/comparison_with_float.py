# Comparing ints and floats is exact, at any size; infinities, nan, and unordered types.
from _show import show
inf, nan = float("inf"), float("nan")
pairs = [(2**53, 2.0**53), (2**53 + 1, 2.0**53), (2**53 - 1, 2.0**53), (2**63, 2.0**63), (2**63 - 1, 2.0**63), (10**22, 1e22), (10**23, 1e23),
         (int(1e300), 1e300), (int(1e300) + 1, 1e300), (10**400, 1e308), (-10**400, -1e308), (10**400, inf), (-10**400, -inf),
         (0, -0.0), (1, 1.5), (-1, -1.5), (2, 1.5), (0, nan), (10**400, nan), (0, 5e-324), (-1, 5e-324), (2**1023, 2.0**1023), (2**1024, 1.7976931348623157e308),
         (-2**63, -2.0**63), (-2**63 - 1, -2.0**63), (2**62, float(2**62)), (True, 1.0), (False, 0.1)]
for whole, real in pairs:
    print(len(str(whole)), real, whole == real, whole != real, whole < real, whole <= real, whole > real, whole >= real,
          real == whole, real < whole, real > whole, real <= whole, real >= whole)
show("""
1 < "a"
1 <= None
1 > []
1 >= ()
1 < 1j
1j < 1
1 == "a", 1 != "a", 1 == 1j, 1 == 1+0j, 2**70 == complex(2**70), 2**53 + 1 == complex(2**53)
10**400 == 1j
max(1, 1.0), max(1.0, 1), min(True, 1), sorted([3, 2.5, True, 10**20, -1.5, 1e19])
1 < 2 < 3.0 < 10**30 < inf
nan == nan, nan != nan, nan in [nan], [nan] == [nan], (nan,) < (nan,)
{1: "a", 1.0: "b", True: "c", 1+0j: "d"}
{2**53: 1, 2.0**53: 2, 2**53 + 1: 3}
""", globals())
