# sys.path and __path__ in the program's hands: folders added, removed, of odd kinds; portions of namespace packages.
import sys
from _attempt import attempt, folder, clean
sys.path.append(folder + "/_elsewhere")
attempt("""
import _far
import _space
import _space.mod
import _space.extra
""")
import _space
print(clean(list(_space.__path__)))
sys.path.insert(0, 5)
sys.path.insert(0, b"bytes")
sys.path.insert(0, None)
sys.path.insert(0, "/no/such/folder")
sys.path.insert(0, folder + "/packages.py")
import _far, _empty
print(clean(_far.__file__), clean(_empty.__file__))
import _pkg
_pkg.__path__.append(folder + "/_elsewhere")
import _pkg._far
print(_pkg._far is _far, _pkg._far.__name__, clean(_pkg._far.__file__))
_pkg.__path__ = [folder + "/_all"]
import _pkg.submodule
print(_pkg.submodule.__name__, clean(_pkg.submodule.__file__))
attempt("import _pkg.alpha")
del _pkg.__path__
attempt("""
import _pkg.gamma
from _pkg import gamma
from _pkg import value
""")
saved = sys.path[:]
sys.path[:] = []
attempt("import _counted")
sys.path[:] = [folder + "/"]
import _counted
print(clean(_counted.__file__))
del sys.modules["_counted"]
sys.path[:] = [folder + "/_pkg/.."]
import _counted
print(clean(_counted.__file__))
sys.path = (folder,)
del sys.modules["_counted"]
import _counted
