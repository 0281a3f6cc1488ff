# Circular imports of every shape, made by a finder: what names are there when, and every text about those that are not.
import sys, importlib
from importlib.machinery import ModuleSpec
texts = {}
class Texts:
    def find_spec(self, name, path, target=None):
        if name in texts:
            return ModuleSpec(name, self, is_package=any(n.startswith(name + ".") for n in texts))
    def create_module(self, spec): pass
    def exec_module(self, module): exec(texts[module.__name__], module.__dict__)
sys.meta_path.insert(0, Texts())
def run(label, first, **modules):
    for name in texts: sys.modules.pop(name, None)
    texts.clear(); texts.update({k.replace("__", "."): v for k, v in modules.items()})
    try:
        m = importlib.import_module(first); print(label, "->", sorted(k for k in vars(m) if k[0] != "_"))
    except Exception as error:
        print(label, "->", type(error).__name__, error, getattr(error, "name", None))
    print("   ", sorted(n for n in texts if n in sys.modules))
run("plain", "a", a="import b\nx = 1", b="import a\ny = 2")
run("from too early", "a", a="from b import y\nx = 1", b="from a import x\ny = 2")
run("attribute too early", "a", a="import b\nx = 1", b="import a\na.x")
run("late in a function", "a", a="import b\nx = 1\nz = b.f()", b="def f():\n    import a\n    return a.x")
run("three", "a", a="import b\nx = 1", b="import c", c="from a import x")
run("three fine", "a", a="x = 1\nimport b", b="import c", c="from a import x")
run("itself", "a", a="import a\nx = hasattr(a, 'x')\ny = hasattr(a, 'x')")
run("from itself", "a", a="from a import x")
run("star", "a", a="from b import *\nx = 1", b="from a import *\ny = 2\nseen = 'x' in dir()")
run("package and child", "p", p="from p.c import y\nx = 1", p__c="from p import x\ny = 2")
run("package and child fine", "p", p="x = 1\nfrom p.c import y", p__c="from p import x\ny = x + 1")
run("children", "p.a", p="", p__a="from p.b import y\nx = 1", p__b="from p.a import x")
run("children by attribute", "p.a", p="", p__a="import p.b\nx = 1", p__b="import p.a\np.a.x")
run("children as", "p.a", p="", p__a="import p.b as b\nx = 1", p__b="import p.a as a\nok = a.__name__")
run("relative", "p.a", p="", p__a="from . import b\nx = 1", p__b="from . import a\nok = a.__name__")
run("submodule of partial", "p", p="import p.c\nx = 1", p__c="import p\np.c\n")
run("submodule name of partial", "p", p="import p.c\nx = 1", p__c="import p\np.d\n")
run("getattr", "a", a="def __getattr__(n): return n\nimport b\nx = 1", b="from a import x, anything\nok = x + anything")
run("getattr too late", "a", a="import b\ndef __getattr__(n): return n", b="from a import x")
run("failing", "a", a="import b\nx = 1", b="import a\n1 / 0")
run("failing later", "a", a="import b\n1 / 0", b="import a")
run("del", "a", a="import b\nimport sys\ndel sys.modules['b']\nimport b as again\nsame = b is again", b="import a")
