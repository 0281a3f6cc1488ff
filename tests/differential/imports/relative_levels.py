# Relative imports of every level from made-up places: __package__, __spec__ and __name__ decide.
from _attempt import attempt
import _pkg.sub.deep
def spec(parent): return type("Spec", (), {"parent": parent})()
for level in range(1, 5):
    for package in ("_pkg", "_pkg.sub", "_pkg.sub.deep", "", "_nothing", "_nothing.sub"):
        print(package, end=": ")
        attempt(f"from {'.' * level} import beta", __package__=package)
for names in [dict(__package__="_pkg", __spec__=None), dict(__package__=None, __spec__=spec("_pkg")), dict(__spec__=spec("_pkg.sub")), dict(__spec__=spec(5)), dict(__spec__=spec("")),
              dict(__package__=5), dict(__package__=b"_pkg"), dict(__package__="_pkg", __spec__=spec("_pkg"))]:
    print(sorted(names), end=": ")
    attempt("from .beta import name", **names)
    print(sorted(names), end=": ")
    attempt("from ..beta import name", **names)
attempt("""
from .beta import name, nothing
from .sub.deep import name
from .sub import deep, nothing
from . import sub, beta, value, nothing
from .nothing import x
from .beta.nothing import x
from .beta import *
from . import *
from .. import *
""", __package__="_pkg")
