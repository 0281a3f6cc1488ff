# sys.modules in the program's hands: None entries, replaced and deleted modules, order.
import sys, types
from _attempt import attempt, clean
attempt("""
import _replaces
from _replaces import value
from _replaces import nothing
import _deletes
import _becomes_none
import _becomes_none
""")
print("_deletes" in sys.modules, sys.modules.get("_becomes_none", "absent"))
sys.modules["_blocked"] = None
sys.modules["_pkg.blocked"] = None
attempt("""
import _blocked
import _blocked.sub
from _blocked import x
import _pkg.blocked
from _pkg import blocked
""")
sys.modules["_text"] = "just a text"
attempt("""
import _text
from _text import upper
from _text import nothing
import _text.upper
import _text.sub
""")
made = types.ModuleType("_made")
made.x = 5
sys.modules["_made"] = made
sys.modules["_made.sub"] = types.ModuleType("other name")
attempt("""
import _made
import _made.sub
from _made import sub
from _made import nothing
import _made.deeper
""")
made.__path__ = []
attempt("""
import _made.deeper
from _made import sub
""")
made.__path__ = 5
attempt("import _made.deeper")
made.__path__ = [5, None, b"x"]
attempt("import _made.deeper")
del made.__spec__
attempt("import _made.deeper2")
sys.modules["_wrong"] = types.ModuleType("_wrong")
del sys.modules["_wrong"].__name__
attempt("from _wrong import nothing")
sys.modules["_wrong"].__name__ = 5
attempt("from _wrong import nothing")
sys.modules["_wrong"].__file__ = "somewhere"
attempt("from _wrong import nothing")
sys.modules["_wrong"].__name__ = "right"
attempt("from _wrong import nothing")
sys.modules["_wrong"].__file__ = 5
attempt("from _wrong import nothing")
import _counted
del sys.modules["_counted"]
import _counted as second
print(second is _counted, list(sys.modules)[-1])
sys.modules["_counted"] = _counted
import _counted as third
print(third is _counted)
