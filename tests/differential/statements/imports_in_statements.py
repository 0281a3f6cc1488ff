# import in every scope and form: what gets bound, in which order, and what is raised.
import sys, math as m, collections.abc, collections.abc as abc_alias
from math import (sqrt as root, pi,)
from collections import OrderedDict as OD, deque


print(m.pi == pi, root(16), collections.abc is abc_alias, OD.__name__, deque([1]))


def local():
    import math, collections.abc as c
    from math import floor, ceil as up
    return sorted(locals()), floor(1.5), up(1.5)


print(local())


class Body:
    import math as module
    from math import pi
    import collections.abc


print(Body.pi, Body.module.__name__, Body.collections.__name__)


def declares():
    global late, later
    import math as late
    from math import tau as later


declares()
print(late.__name__, later > 6)
for text in ["import nothing_here", "import math.nothing", "import collections.nothing", "from math import nothing", "from math import sqrt, nothing, pi", "from nothing_here import a", "from . import a", "from .a import b", "from .. import a", "import math.sqrt", "from collections import abc, nothing", "from sys import path as p, nothing", "from math import *", "from collections.abc import Mapping as M, Mapping", "import math, nothing_here, sys", "from math import sqrt; import sys as s", "import sys.path", "from __future__ import annotations", "from math import __name__ as n", "from nothing_here.sub import x", "import nothing_here.sub as x"]:
    space = {}
    try:
        exec(text, space)
        said = "fine"
    except ImportError as error:
        said = f"{type(error).__name__}: {str(error).split(' (')[0]} name={error.name} from={getattr(error, 'name_from', None)}"
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
    print(text, "|", said, "|", sorted(name for name in space if not name.startswith("__"))[:5])
sys.modules["made"] = made = type(sys)("made")
made.public, made._private, made.other = 1, 2, 3
exec("from made import *", space := {})
print(sorted(name for name in space if name != "__builtins__"))
made.__all__ = ["_private", "other"]
exec("from made import *", space := {})
print(sorted(name for name in space if name != "__builtins__"))
for names in (["absent"], "other", ("public", 5), 7, []):
    made.__all__ = names
    try:
        exec("from made import *", space := {})
        print(names, sorted(name for name in space if name != "__builtins__"))
    except Exception as error:
        print(names, type(error).__name__, error)
sys.modules["gone"] = None
for text in ["import gone", "from gone import x", "import gone.x"]:
    try: exec(text)
    except ImportError as error: print(text, type(error).__name__, error)
made.__getattr__ = lambda name: f"dynamic {name}"
exec("from made import anything, public", space := {})
print(space["anything"], space["public"])
for _ in range(2):
    import math as again
    if again is m: break
else: print("never")
try: import nothing_at_all
except ImportError: nothing_at_all = None
else: print("never")
finally: print("finally", nothing_at_all)
with_name = __import__("math"), __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["x"]).__name__
print(with_name[0] is m, with_name[1:])
