# importlib.util.spec_from_file_location and spec_from_loader with all their arguments.
import sys
from importlib.util import spec_from_file_location, spec_from_loader, module_from_spec, cache_from_source, source_from_cache, decode_source
from importlib.machinery import SourceFileLoader, ModuleSpec, BuiltinImporter
folder = sys.path[0]
def show(spec):
    if spec is None: return None
    return str((spec.name, type(spec.loader).__name__, spec.origin, spec.submodule_search_locations, spec.has_location, spec.cached, spec.parent)).replace(folder, "<folder>")
print(show(spec_from_file_location("m", "/a/m.py")))
print(show(spec_from_file_location("p", "/a/p/__init__.py")))
print(show(spec_from_file_location("p.q", "/a/p/q.py", submodule_search_locations=["/somewhere"])))
print(show(spec_from_file_location("p", "/a/p/__init__.py", submodule_search_locations=None)))
print(show(spec_from_file_location("p", "/a/p.py", submodule_search_locations=[])))
print(show(spec_from_file_location("text", "/a/text.txt")), show(spec_from_file_location("t", "/a/t.txt", loader=SourceFileLoader("t", "/a/t.txt"))))
class Loader:
    def __init__(self, package): self.package = package
    def is_package(self, name): return self.package
class Knowing(Loader):
    def get_filename(self, name): return "/known/" + name + ".py"
class Refusing:
    def is_package(self, name): raise ImportError
    def get_filename(self, name): raise ImportError
print(show(spec_from_file_location("n", "/x/n.py", loader=Loader(True))))
print(show(spec_from_file_location("n", loader=Knowing(False))), show(spec_from_file_location("n", loader=Knowing(True))))
print(show(spec_from_file_location("n", loader=Refusing())), show(spec_from_file_location("n", loader=Loader(False))))
print(show(spec_from_loader("n", Loader(True))), show(spec_from_loader("n", Loader(False), origin="o")), show(spec_from_loader("n", Loader(False), is_package=True)))
print(show(spec_from_loader("n", Knowing(False))), show(spec_from_loader("n", Refusing())), show(spec_from_loader("n", None)))
for bad in (5, None, 2.5):
    try:
        print(show(spec_from_file_location("n", bad)))
    except TypeError as error:
        print(error)
print(cache_from_source("/a/b/c.py"), cache_from_source("c.py"), cache_from_source("/a/c.py", optimization=""), cache_from_source("/a/c.py", optimization=2))
print(source_from_cache("/a/b/__pycache__/c.cpython-313.pyc"), source_from_cache("__pycache__/c.cpython-313.opt-1.pyc"))
for bad in ("/a/b/c.cpython-313.pyc", "/a/__pycache__/c.pyc", "/a/__pycache__/c.x.y.z.pyc", "/a/__pycache__/c.cpython-313.op-1.pyc"):
    try:
        print(source_from_cache(bad))
    except ValueError as error:
        print(error)
try:
    cache_from_source("a.py", optimization="!")
except ValueError as error:
    print(error)
print(ascii(decode_source(b"\xef\xbb\xbfx = 1\r\ny = '\xc3\xa9'\r")), ascii(decode_source(b"# -*- coding: latin-1 -*-\n'\xe9'")))
a, b = ModuleSpec("n", None), ModuleSpec("n", None)
print(a == b, a != b, a == ModuleSpec("n", None, origin="x"), a == 5, ModuleSpec("a", None) == ModuleSpec("b", None))
try:
    hash(a)
except TypeError as error:
    print(error)
