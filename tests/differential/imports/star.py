# from module import *: __all__, no __all__, submodules named in it, wrong items, replaced modules.
import sys, types
from _attempt import attempt
attempt("""
from _all import *
from _all_bad import *
from _pkg import *
from _dynamic import *
from _replaces import *
from _space.mod import *
from _empty import *
""")
def module(**names):
    made = types.ModuleType("_made")
    vars(made).update(names)
    sys.modules["_made"] = made
    return made
def star(**names):
    module(**names)
    attempt("from _made import *")
star(a=1, _b=2, c_=3, __d=4)
star(__all__=["a", "_b"], a=1, _b=2)
star(__all__=("a",), a=1)
star(__all__=[], a=1)
star(__all__="ab", a=1, b=2)
star(__all__=["a", "zz"], a=1)
star(__all__=[5], a=1)
star(__all__=[b"a"], a=1)
star(__all__=None, a=1)
star(__all__=5, a=1)
star(__all__={"a": 1}, a=1)
star(__all__={"a"}, a=1)
star(__all__=iter(["a"]), a=1)
vars(module(a=1, b=2))[5] = 6
attempt("from _made import *")
vars(module(a=1, __all__=[None]))["__name__"] = 7
attempt("from _made import *")
module()
sys.modules["_made"].__getattr__ = lambda name: {"__all__": ["virtual"], "virtual": "made up"}[name]
attempt("from _made import *")
class Plain: x, _y, __all__ = 1, 2, ["x", "_y"]
sys.modules["_made"] = Plain
attempt("from _made import *")
class Slotted: __slots__ = ()
sys.modules["_made"] = Slotted()
attempt("from _made import *")
class Mapping(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)
module(p=1, q=2)
exec("from _made import *\nprint(p + q)", {}, Mapping())
for text in ["def f():\n from _made import *", "class C:\n from _made import *", "from _made import *, a", "from _made import (*)", "from _made import *;x=p"]:
    try:
        exec(text)
        print("fine")
    except SyntaxError as error:
        print(error.msg)
