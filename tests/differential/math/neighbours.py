# nextafter with steps, ulp, isclose: every argument and error.
import math
from _show import show
inf, nan = math.inf, math.nan
show("""
math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(1, 1), math.nextafter(0, 1), math.nextafter(0, -1), math.nextafter(-0.0, 0.0), math.nextafter(0.0, -0.0), math.nextafter(inf, 0), math.nextafter(-inf, inf), math.nextafter(1.7976931348623157e308, inf), math.nextafter(nan, 1), math.nextafter(1, nan), math.nextafter(5e-324, 0), math.nextafter(5e-324, -1)
math.nextafter(1, 2, steps=0), math.nextafter(1, 2, steps=1), math.nextafter(1, 2, steps=10), math.nextafter(1, 2, steps=2**52), math.nextafter(1, 2, steps=2**53), math.nextafter(1, 2, steps=2**64), math.nextafter(1, 2, steps=2**200), math.nextafter(1, -1, steps=2**62), math.nextafter(-1, 1, steps=2**63), math.nextafter(0, 1, steps=5), math.nextafter(0.0, -1, steps=3), math.nextafter(-inf, inf, steps=2**64), math.nextafter(inf, -inf, steps=1), math.nextafter(nan, 1, steps=3), math.nextafter(1, nan, steps=0), math.nextafter(1, 1, steps=5), math.nextafter(1, 2, steps=None), math.nextafter(1, 2, steps=True)
math.nextafter(5e-324, -5e-324, steps=2), math.nextafter(5e-324, -5e-324, steps=1), math.nextafter(-5e-324, 1, steps=3), math.nextafter(1e-323, -1e-323, steps=3), math.nextafter(1e-323, -1e-323, steps=100)
math.nextafter(1, 2, steps=-1)
math.nextafter(1, 2, steps=1.0)
math.nextafter(1, 2, steps="1")
math.nextafter(1, 2, 3)
math.nextafter(1)
math.nextafter(1, "2")
[math.ulp(x) for x in (0, 1, -1, 2, 0.5, 1e16, 1e-300, 5e-324, 1.7976931348623157e308, inf, -inf, nan, 10**20, True)]
math.ulp("1")
math.ulp(10**400)
math.isclose(1, 1), math.isclose(1, 1 + 1e-10), math.isclose(1, 1 + 1e-8), math.isclose(1, 1.1, rel_tol=0.1), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(inf, inf), math.isclose(inf, 1e308), math.isclose(-inf, inf), math.isclose(nan, nan), math.isclose(1, 2, rel_tol=inf), math.isclose(a=1, b=1), math.isclose(1, b=2, abs_tol=1), math.isclose(10**20, 10**20 + 1), math.isclose(True, 1), math.isclose(1, 1, rel_tol=0, abs_tol=0)
math.isclose(1, 2, rel_tol=-1)
math.isclose(1, 2, abs_tol=-0.5)
math.isclose(1, 2, 3)
math.isclose(1)
math.isclose("a", 1)
math.isclose(1, 2, rel_tol="x")
math.isclose(1, 1, rel_tol=nan), math.isclose(1, 2, rel_tol=nan)
math.isfinite(1), math.isfinite(inf), math.isfinite(10**300), math.isinf(-inf), math.isinf(1), math.isnan(nan), math.isnan(1)
math.isfinite(10**400)
math.isnan("x")
math.copysign(1, -0.0), math.copysign(nan, -1), math.copysign(-inf, 1), math.copysign(5, True), math.copysign(0, -1)
math.fabs(-1.5), math.fabs(-0.0), math.fabs(-3), math.fabs(-inf), math.fabs(nan)
math.degrees(math.pi), math.radians(180), math.degrees(0), math.degrees(1e308) if False else 0, math.radians(inf), math.degrees(-math.pi / 3)
""", globals())
