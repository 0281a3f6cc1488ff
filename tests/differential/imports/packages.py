# Packages: what runs when, what is bound where, submodules as attributes of their packages.
import sys
import _pkg
print(_pkg.value, hasattr(_pkg, "alpha"), "alpha" in dir(_pkg))
import _pkg.alpha
print(_pkg.alpha.name, _pkg.beta.name, _pkg.sub.deep.name, _pkg.alpha.beta_name)
import _pkg.sub.deep as deep
print(deep is _pkg.sub.deep, deep.beta is _pkg.beta, deep.package_name, deep.absolute is _pkg.beta, _pkg.sub.outer_value)
from _pkg import beta, sub as s, value
print(beta is _pkg.beta, s is _pkg.sub, value)
from _pkg.sub import deep as again
print(again is deep)
from _pkg.sub.deep import name
print(name)
import _pkg.sub, _pkg.beta as b
print(b is beta, [name for name in sys.modules if name.startswith("_pkg")])
for module in (_pkg, _pkg.sub, _pkg.beta, deep):
    print(module.__name__, module.__package__, hasattr(module, "__path__"), module.__spec__.name, module.__spec__.parent, module.__file__.rpartition("/differential/")[2])
del _pkg.beta
print(hasattr(_pkg, "beta"), "_pkg.beta" in sys.modules)
import _pkg.beta
print(hasattr(_pkg, "beta"))
from _pkg import beta
print(beta.name)
del sys.modules["_pkg.beta"]
import _pkg.beta
print(_pkg.beta is beta)
_pkg.beta = "changed"
from _pkg import beta
print(beta)
import _pkg.beta as c
print(c)
