# A package tree made of texts through a finder: relative imports, __init__, cycles, star, reload, errors with their attributes.
import sys, importlib
from importlib.machinery import ModuleSpec
from importlib.abc import MetaPathFinder, Loader
texts = {
    "tree": "from . import left\nfrom .left import value as v\n__all__ = ['left', 'right', 'v']",
    "tree.left": "value = 'left'\nfrom .right import other",
    "tree.right": "other = 'right'\nfrom . import left\nseen = hasattr(left, 'value')",
    "tree.sub": "from .. import v\nfrom ..left import value",
    "tree.sub.leaf": "from ...tree.right import other\nfrom . import __name__ as package_name\nname = __name__",
    "tree.too_far": "from .... import x",
    "tree.bad_name": "from .left import missing",
    "tree.bad_module": "from .nothing import x",
    "tree.cyclic_one": "from .cyclic_two import b\na = 1",
    "tree.cyclic_two": "from .cyclic_one import a\nb = 2",
    "tree.attribute_cycle": "from . import attribute_cycle_two\nname = 5",
    "tree.attribute_cycle_two": "from . import attribute_cycle\nattribute_cycle.name",
    "tree.raises": "x = 1\nraise KeyError('while loading')",
    "tree.syntax": "def (:\n",
    "tree.exits": "import sys\nsys.exit('leaving')",
    "tree.replaces": "import sys\nsys.modules[__name__] = {'a': 'dict'}",
    "tree.deletes": "import sys\ndel sys.modules[__name__]",
}
class Texts(MetaPathFinder, Loader):
    def find_spec(self, name, path, target=None):
        if name in texts:
            return ModuleSpec(name, self, origin=f"<{name}>", is_package=any(n.startswith(name + ".") for n in texts))
    def exec_module(self, module):
        exec(compile(texts[module.__name__], module.__spec__.origin, "exec"), module.__dict__)
sys.meta_path.insert(0, Texts())
import tree
print(sorted(n for n in vars(tree) if n[0] != "_"), tree.left.other, sys.modules["tree.right"].seen)
from tree import *
print(left is tree.left, v, right is tree.right)
import tree.sub.leaf as leaf
print(leaf.other, leaf.package_name, leaf.name, leaf.__package__, tree.sub.v, tree.sub.value)
for name in texts:
    if name in ("tree", "tree.left", "tree.right", "tree.sub", "tree.sub.leaf"): continue
    try:
        print(name, "->", importlib.import_module(name))
    except BaseException as error:
        print(name, "->", type(error).__name__, error, getattr(error, "name", None), getattr(error, "path", None), getattr(error, "name_from", None))
    print("   ", name in sys.modules, hasattr(tree, name.split(".")[1]))
texts["tree.left"] = "value = 'reloaded'"
print(importlib.reload(tree.left).value, tree.v, tree.left.other)
