# Comparing floats, signed zeros, nan inside containers, and sorting with nan.
from _show import show
inf, nan = float("inf"), float("nan")
numbers = [0.0, -0.0, 1.0, -1.0, inf, -inf, nan, 5e-324, 1e308]
for a in numbers:
    print(a, [(a == b, a < b, a <= b) for b in numbers])
show("""
nan is nan, nan == nan, nan in [nan], [nan].count(nan), [nan].index(nan), (nan, 1) == (nan, 1), {nan: 1}[nan], {nan, nan} == {nan}, len({nan, float("nan")})
[float("nan")] == [float("nan")], float("nan") in [float("nan")]
0.0 == -0.0, {0.0: 1}[-0.0], [0.0] == [-0.0], str(0.0) == str(-0.0)
1.0 == True, 1.0 == 1, 1.0 == 1+0j, 1.5 == "1.5", 1.0 != None, 1.5 == [1.5]
sorted([2.0, 1, 3.5, -1, 2**70, -inf, inf]), max(1.0, 2, 1.5), sorted([1.0, 1, True], key=repr)
1.0 < 2 < 2.5 < 3, 1.0 < nan < 2.0, not 1.0 < nan
float("1e400") == inf, 1e400 == inf, -1e400, 1e-400, 1e400 - 1e400
0.1 + 0.1 + 0.1 == 0.3, sum([0.1] * 3), sum([0.1] * 10) == 1.0
2.0**53 == 2**53, 2.0**53 + 1 == 2**53, 2.0**53 < 2**53 + 1, 2**53 + 1 > 2.0**53, 1e23 == 10**23, 1e22 == 10**22, 1e308 < 10**400, inf > 10**400, -inf < -10**400
""", globals())
