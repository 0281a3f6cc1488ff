# Modules dropped from sys.modules and imported anew: identity, old functions and classes, isinstance, parents' attributes, weak references, deaths.
import sys, weakref, gc, importlib
from importlib.machinery import ModuleSpec
class Texts:
    texts = {"shape": "class Shape:\n    pass\ncount = 0\ndef more():\n    global count\n    count += 1\n    return count\nclass Noisy:\n    def __del__(self): print('noisy dies', count if 'count' in globals() else 'without count')\nnoisy = Noisy()", "box": "import box.lid\nopen = True", "box.lid": "closed = True"}
    def find_spec(self, name, path, target=None):
        if name in self.texts: return ModuleSpec(name, self, is_package=name == "box")
    def create_module(self, spec): pass
    def exec_module(self, module): exec(self.texts[module.__name__], module.__dict__)
sys.meta_path.insert(0, Texts())
import shape
old, old_class, more = shape, shape.Shape, shape.more
print(more(), more(), shape.count)
del sys.modules["shape"]
import shape
print(shape is old, shape.Shape is old_class, isinstance(old_class(), shape.Shape), shape.count, more(), old.count, shape.more())
ref = weakref.ref(old, lambda r: print("old module gone"))
del old, old_class
print("functions keep the namespace:", more())
del more
gc.collect()
print(ref() is None)
importlib.reload(shape); print(shape.count)
print("deleting"); del sys.modules["shape"], shape; gc.collect()
import box, box.lid
lid = box.lid
del sys.modules["box.lid"]
import box.lid
print(box.lid is lid, box.lid.closed)
del sys.modules["box"]
import box
print(box.lid is sys.modules["box.lid"], hasattr(box, "lid"))
del box.lid
try:
    box.lid
except AttributeError as error:
    print(error)
from box import lid as again
print(again is sys.modules["box.lid"])
import box.lid
print(hasattr(box, "lid"))
del sys.modules["box"], sys.modules["box.lid"]
import box.lid as fresh
print(fresh is again, fresh.closed)
sys.modules["box"] = "not a module"
try:
    import box.other
except ImportError as error:
    print(error)
