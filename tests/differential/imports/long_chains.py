# Chains of modules made on the fly: deep dotted names, many levels of relative imports, many modules, modules that import each other in a ring.
import sys, types
parent, name = None, "_chain"
for depth in range(60):
    module = sys.modules[name] = types.ModuleType(name)
    module.__path__ = []
    module.depth = depth
    if parent: setattr(parent, name.rpartition(".")[2], module)
    parent, name = module, name + f".m{depth}"
last = parent.__name__
exec(f"import {last} as deepest; print(deepest.depth, deepest.__name__.count('.'))")
exec(f"from {last} import depth; print(depth)")
print(__import__(last) is sys.modules["_chain"], __import__(last, fromlist=["x"]).depth)
for level in (1, 2, 30, 60, 61, 62):
    try:
        space = {"__package__": last, "__name__": last + ".x"}
        exec(f"from {'.' * level} import depth", space)
        print(level, space["depth"])
    except ImportError as error:
        print(level, error)
try:
    exec(f"import {last}.more")
except ImportError as error:
    print(type(error).__name__, error.name.count("."), str(error).endswith("'"))
for k in range(300):
    sys.modules[f"_many_{k}"] = types.ModuleType(f"_many_{k}")
    sys.modules[f"_many_{k}"].value = k
space = {}
exec("\n".join(f"from _many_{k} import value as v{k}" for k in range(300)), space)
print(sum(space[f"v{k}"] for k in range(300)))
exec("import " + ", ".join(f"_many_{k}" for k in range(300)), space)
print(space["_many_299"].value)
long = "x" * 5000
try:
    __import__(long)
except ImportError as error:
    print(len(str(error)), len(error.name))
try:
    __import__(".".join(["_none"] * 200))
except ImportError as error:
    print(error)
def recursive(n):
    import _counted
    return n and recursive(n - 1)
print(recursive(100))
class Forever:
    def __getattr__(self, name): return __import__("_forever", fromlist=[name]).__getattr__(name + "x")
sys.modules["_forever"] = Forever()
try:
    from _forever import a
except RecursionError as error:
    print("RecursionError")
