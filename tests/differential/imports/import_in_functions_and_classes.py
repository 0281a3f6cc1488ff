# Where import statements bind: functions, nested functions, classes, global, nonlocal, del, exec, loops, targets, annotations of scope.
import sys
def local():
    import math
    return "math" in locals(), "math" in globals()
def declared():
    global math_global
    import math as math_global
    return math_global.__name__
def outer():
    import math
    def reads(): return math.__name__
    def binds():
        nonlocal math
        import itertools as math
    before = reads(); binds()
    return before, reads(), math.__name__
class C:
    import math
    from sys import maxsize as largest, path
    import importlib.util
    def method(self):
        try:
            return math
        except NameError as error:
            return str(error)
    names = sorted(k for k in locals() if not k.startswith("_"))
def early():
    try:
        math.pi
    except UnboundLocalError as error:
        result = str(error)
    import math
    return result, math.pi > 3
def deleted():
    import math
    del math
    try:
        math
    except UnboundLocalError as error:
        return str(error)
def loops():
    seen = []
    for i in range(3):
        import math as m
        from math import pi as p, e
        seen.append((m is sys.modules["math"], p > e))
    else:
        from sys import byteorder
    while True:
        import gc; break
    with open("/dev/null") as f: import itertools as it
    try:
        import nowhere
    except ImportError: import functools as nowhere
    match 5:
        case 5: import operator as op
    if (lambda: __import__("math"))(): import collections.abc as abc_
    return seen, sorted(locals())
def gen():
    import math
    yield math.__name__
    from math import tau
    yield tau > 6
def default(m=__import__("math")): return m.__name__
print(local(), declared(), math_global.__name__, outer(), C.names, C.math.__name__, C.largest == sys.maxsize, C.importlib.__name__, C().method(), early(), deleted(), loops(), list(gen()), default(), sep="\n")
exec("import math as from_exec\nfrom math import floor"); print(from_exec.__name__, floor(2.5))
space = {}; exec("import math, sys as s", space); print(sorted(k for k in space if k[0] != "_"))
outer_space, inner_space = {}, {}; exec("import math\ndef f(): import gc; return 'gc' in locals()", outer_space, inner_space); print(sorted(k for k in outer_space if k[0] != "_"), sorted(inner_space), inner_space["f"]())
for code in ("def f():\n    from math import *", "class K:\n    from math import *\n    got = floor(2.5)", "def f(math):\n    global math\n    import math", "def f():\n    import math\n    global math", "import math.pi as", "from math import pi as x.y", "from math import (pi)", "from math import (pi,)", "from math import ()", "import (math)", "import math as 5", "import 5", "from 5 import x", "from math import 5", "import math;import gc", "import math,", "from .math", "from ... import x as y, z"):
    try:
        exec(code, {"__name__": "x"}); print(repr(code), "works")
    except Exception as error:
        print(repr(code), type(error).__name__, getattr(error, "msg", error))
