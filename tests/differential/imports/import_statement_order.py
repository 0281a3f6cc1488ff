# The order in which import statements find, bind and fail: several names, as, dotted, from with submodules, side effects in between.
import sys, builtins
from importlib.machinery import ModuleSpec
log = []
class Any:
    def find_spec(self, name, path, target=None):
        if name.split(".")[0] in ("aa", "bb", "cc"):
            log.append("find " + name)
            if name.endswith("none"): return None
            return ModuleSpec(name, self, is_package=name in ("aa", "aa.sub", "bb"))
    def create_module(self, spec): log.append("create " + spec.name)
    def exec_module(self, module):
        log.append("exec " + module.__name__); module.value = module.__name__
        if module.__name__.endswith("bad"): raise ValueError(module.__name__)
sys.meta_path.insert(0, Any())
class Space(dict):
    def __setitem__(self, key, value):
        if key != "__builtins__": log.append(f"bind {key}")
        super().__setitem__(key, value)
def run(code):
    for name in [n for n in sys.modules if n.split(".")[0] in ("aa", "bb", "cc")]: del sys.modules[name]
    log.clear(); space = Space()
    try:
        exec(code, {}, space)
    except Exception as error:
        log.append(f"{type(error).__name__}: {error}")
    print(code.replace("\n", "; "), "\n   ", ", ".join(log))
    print("   ", {k: getattr(v, "__name__", v) for k, v in space.items()}, [n for n in sys.modules if n.split(".")[0] in ("aa", "bb", "cc")])
for code in ("import aa, bb, cc", "import aa.sub.leaf", "import aa.sub.leaf as x", "import aa.sub as s, aa.other", "from aa import value", "from aa import sub, value as v, other", "from aa.sub import leaf as l, value", "from aa import none", "from aa import value, none, sub", "from aa import *", "import aa.none", "import aa, bb.bad, cc", "import aa.bad", "from aa import bad", "from aa.bad import x", "import cc.sub", "from cc import sub", "import aa\nimport aa.sub\nimport aa.sub", "import aa as a, aa as b", "import aa.sub\nfrom aa import sub as s2\ndel aa\nimport aa", "from aa.sub import (value, leaf,)", "import aa.sub.none.x", "try:\n import bb.bad\nexcept ValueError:\n import bb"):
    run(code)
