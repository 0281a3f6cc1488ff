# is_integer, as_integer_ratio, conjugate, real, imag, fromhex's kin, __trunc__ and kin, errors included.
from _show import show
inf, nan = float("inf"), float("nan")
print([name for name in dir(float) if not name.startswith("__")])
print([name for name in dir(float) if name.startswith("__")])
show(r"""
(1.0).is_integer(), (1.5).is_integer(), inf.is_integer(), nan.is_integer(), (1e300).is_integer(), (-0.0).is_integer(), (5e-324).is_integer()
(0.0).as_integer_ratio(), (-0.0).as_integer_ratio(), (0.5).as_integer_ratio(), (-2.75).as_integer_ratio(), (0.1).as_integer_ratio(), (1e22).as_integer_ratio()
(5e-324).as_integer_ratio()[1] == 2**1074, (1.7976931348623157e308).as_integer_ratio()[1]
inf.as_integer_ratio()
(-inf).as_integer_ratio()
nan.as_integer_ratio()
(1.5).real, (1.5).imag, (1.5).conjugate(), (-0.0).conjugate()
(1.5).numerator
(1.5).bit_length()
(1.7).__trunc__(), (-1.7).__trunc__(), (1.7).__floor__(), (-1.7).__floor__(), (1.2).__ceil__(), (-1.2).__ceil__(), (1e20).__floor__()
inf.__trunc__()
nan.__floor__()
(-inf).__ceil__()
int(inf)
int(nan)
(1.5).__int__(), (1.5).__bool__(), (0.0).__bool__(), nan.__bool__(), (-1.5).__abs__(), (1.5).__neg__(), (1.5).__pos__(), (1.5).__hash__()
(1.5).__float__(), (1.5).__getnewargs__(), (1.5).__format__(".3f"), (1.5).__str__(), (1.5).__repr__()
(1.5).__add__(1), (1.5).__add__("x"), (1.5).__radd__(2**70), (1.5).__eq__(1j), (1.5).__lt__("a"), (1.5).__divmod__(1), (1.5).__pow__(2), (1.5).__rpow__(2)
(1.5).__pow__(2, None)
(1.5).__pow__(2, 3)
(1.5).__index__
float.__getformat__("double"), float.__getformat__("float")
float.__getformat__("int")
float.__getformat__(1)
float.__setformat__
float.real, float.imag
float.from_number
(1.5).is_integer(1)
setattr(1.5, "real", 2)
setattr(1.5, "foo", 2)
range(1.0)
"a" * 1.0
(1.5).__round__(), (1.25).__round__(1), (1.5).__round__(None)
(1.5).__round__("a")
max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), sorted([3.0, 1.0, 2.0]), max(0.0, -0.0), min(0.0, -0.0)
""", globals())
