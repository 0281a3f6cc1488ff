# import statements: names bound, dotted modules, from with alias, star, errors and their attributes.
import math, sys as system
import collections.abc
import collections.abc as cabc
from math import pi, floor as down
from collections import (OrderedDict,
                         deque as queue,)
print(math.pi == pi, system is __import__("sys"), collections.abc is cabc, down(2.5), OrderedDict.__name__, queue([1]))
def attempt(source):
    space = {"__name__": "tester"}
    try: exec(source, space)
    except ImportError as error: print(source, "|", type(error).__name__, error, error.name)
    except Exception as error: print(source, "|", type(error).__name__, error)
    else: print(source, "|", sorted(k for k in space if not k.startswith("__")))
for source in ["import nonexistent_module", "import math.pi", "from nonexistent import x", "import collections.nothing", "from collections.nothing import x", "from . import x", "from .x import y", "from .. import z",
               "import math as m, sys", "import collections.abc", "from collections import abc as a", "from math import *", "from keyword import *", "import sys.path", "from sys import path as p"]:
    if "math import *" in source: continue
    attempt(source)
def local():
    import math as m
    from math import tau
    return m.e < tau, sorted(locals())
print(local())
class C:
    import math
    from math import inf
print(C.math is math, C.inf)
for source in ["import", "import a.b as c.d", "from a import", "from import a", "from a import b.c", "import a as b.c", "from a import *, b", "from a import (b, c", "from a import ()", "from a import (*)", "from a import b,", "import a,", "import a as", "from a import b as c.d", "def f(): from a import *", "class C: from a import *", "from .... import a", "from ...a.b import c", "import .a", "from a import b as 1", "import a as None", "from __future__ import nothing", "from __future__ import braces", "x = 1\nfrom __future__ import annotations", "'doc'\nfrom __future__ import annotations", "from __future__ import annotations as a, division", "from __future__ import *", "import __debug__", "from a import __debug__", "import a as __debug__", "from a import b as __debug__", "def f():\n from __future__ import division", "import a; from __future__ import division", "from a import print as p", "from math import(pi)"]:
    try: compile(source, "s", "exec")
    except SyntaxError as error: print(repr(source), "|", error.msg, error.lineno, error.offset, error.end_offset)
    else: print(repr(source), "| compiles")
