# What a from-import asks of the thing it imports from: __path__, attributes, submodules, __name__, and in which order.
import sys
log = []
class Asked:
    def __init__(self, **values): vars(self).update(values)
    def __getattr__(self, name):
        log.append(name)
        raise AttributeError(name)
def trying(text, **values):
    sys.modules["_asked"] = Asked(**values)
    try:
        exec(text, {"__name__": "m"})
        print(text, "fine", log)
    except Exception as error:
        print(text, f"{type(error).__name__}: {error}", log)
    log.clear()
    for name in [n for n in sys.modules if n.startswith("_asked.")]: del sys.modules[name]
trying("import _asked")
trying("import _asked.sub")
trying("from _asked import x")
trying("from _asked import x", x=1)
trying("from _asked import x", __name__="_asked")
trying("from _asked import x", __path__=[])
trying("from _asked import x", __path__=[], __name__="_asked", __spec__=None)
trying("from _asked import x, y", x=1, __name__="_asked")
trying("from _asked import *")
trying("from _asked import *", __all__=["a"], a=1)
trying("from _asked import *", __all__=["a"])
trying("from _asked import *", __all__=["a", "b"], a=1, __path__=[], __name__="_asked", __spec__=None)
trying("import _asked.sub", __path__=[], __spec__=None)
trying("import _asked.sub", __path__=[])
trying("import _asked as a")
trying("import _asked.x as a", x=1, __path__=[], __spec__=None)
trying("import _asked.sub.leaf", __path__=[], __spec__=None)
class Refuses:
    def __getattr__(self, name): raise ValueError("refused " + name)
sys.modules["_refuses"] = Refuses()
for text in ("import _refuses", "from _refuses import x", "import _refuses.sub", "from _refuses import *"):
    try:
        exec(text)
        print(text, "fine")
    except Exception as error:
        print(text, type(error).__name__, error)
class Spec:
    def __init__(self): self.asked = 0
    def __getattr__(self, name):
        log.append(name)
        return False
sys.modules["_asked"] = Asked(__spec__=Spec())
import _asked
print(log)
