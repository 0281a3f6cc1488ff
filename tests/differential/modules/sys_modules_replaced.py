# Modules that put something else into sys.modules for themselves: instances, other modules, proxies, None; what importers see.
import sys, types, importlib
from importlib.machinery import ModuleSpec
class Texts:
    texts = {
        "instance": "import sys\nclass I:\n    x = 1\n    def __getattr__(self, n): return 'made ' + n\nsys.modules[__name__] = I()",
        "other": "import sys, types\nnew = types.ModuleType('new name'); new.value = 5\nsys.modules[__name__] = new",
        "none": "import sys\nsys.modules[__name__] = None",
        "number": "import sys\nsys.modules[__name__] = 42",
        "cls": "import sys\nclass C:\n    attr = 'of the class'\nsys.modules[__name__] = C",
        "pack": "x = 1", "pack.inner": "import sys\nsys.modules[__name__] = 'a text'", "pack.parent": "import sys\nsys.modules['pack'].replaced = 1\ny = 2",
        "gone": "import sys\ndel sys.modules[__name__]",
        "twice": "import sys\nprint('loading twice')\nsys.modules.pop(__name__)\nfirst = __import__(__name__) if len(__name__) and not globals().get('stop') and not getattr(sys, 'twice_done', 0) and not setattr(sys, 'twice_done', 1) else None",
    }
    def find_spec(self, name, path, target=None):
        if name in self.texts: return ModuleSpec(name, self, is_package=name == "pack")
    def create_module(self, spec): pass
    def exec_module(self, module): exec(self.texts[module.__name__], module.__dict__)
sys.meta_path.insert(0, Texts())
def attempt(code):
    space = {}
    try:
        exec(code, space); space.pop("__builtins__"); print(code, "->", {k: (v if not isinstance(v, types.ModuleType) else v.__name__) if not hasattr(v, "__dict__") or isinstance(v, (types.ModuleType, type)) else type(v).__name__ for k, v in space.items()})
    except BaseException as error:
        print(code, "->", type(error).__name__, error)
for name in Texts.texts:
    attempt(f"import {name}" if "." not in name else f"import {name}; z = pack.{name.split('.')[1]}")
    print("   ", type(sys.modules.get(name, 'absent')).__name__)
attempt("from instance import x, anything"); attempt("from other import value"); attempt("from number import real"); attempt("from cls import attr, missing"); attempt("import instance.sub"); attempt("from pack import inner, y"); attempt("import pack.inner as p"); attempt("from number import *"); attempt("import none"); attempt("from none import x")
sys.modules["instance"] = types.SimpleNamespace(x="changed"); attempt("from instance import x"); attempt("import instance as i; y = i.x")
del sys.modules["other"]; attempt("from other import value")
saved = sys.modules
sys.modules = {"fake": 1}
attempt("import math as fake_math; del fake_math"); attempt("import sys as s; del s")
sys.modules = saved
