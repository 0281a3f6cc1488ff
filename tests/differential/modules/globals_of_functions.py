# Functions and their module's namespace: __globals__, __builtins__, names deleted, modules cleared and dropped, exec with foreign namespaces.
import types, sys, builtins
m = types.ModuleType("m")
exec("x = 1\ndef get(): return x\ndef put(v):\n    global x\n    x = v\ndef length(v): return len(v)\nclass C:\n    def get(self): return x", m.__dict__)
print(m.get(), m.C().get()); m.put(5); print(m.x, m.get()); m.x = 6; print(m.get(), m.get.__globals__ is m.__dict__)
m.len = lambda v: "own len"; print(m.length("abc")); del m.len; print(m.length("abc"))
m.__builtins__ = {"len": lambda v: "builtins of the module"}; print(m.length("abc"))
exec("def later(v): return len(v)", m.__dict__); print(m.later("abc"), m.later.__builtins__ is m.__builtins__)
for name in ("x",):
    delattr(m, name)
    try:
        m.get()
    except NameError as error:
        print(error)
    try:
        m.C().get()
    except NameError as error:
        print(error)
m.put(7); get = m.get; c = m.C(); del m; print(get(), c.get())
get.__globals__.clear()
try:
    get()
except NameError as error:
    print(error)
space = {"__builtins__": {}}
for code in ("len('x')", "print", "1 + 1", "[i for i in (1, 2)]", "__import__('sys')"):
    try:
        print(code, eval(code, space))
    except Exception as error:
        print(code, type(error).__name__, error)
for code in ("import sys", "class C: pass", "raise ValueError", "assert False", "with open('x'): pass", "def f(): pass"):
    try:
        exec(code, {"__builtins__": {}}); print(code, "works")
    except Exception as error:
        print(code, type(error).__name__, error)
for b in (5, None, "x", types.ModuleType("b")):
    try:
        print(eval("len", {"__builtins__": b}))
    except Exception as error:
        print(b if not isinstance(b, types.ModuleType) else "module", type(error).__name__, error)
class Namespace(dict):
    def __missing__(self, key): return f"missing {key}"
print(eval("a", {}, Namespace()), eval("(lambda: 1)()", {}, Namespace()))
try:
    print(eval("a", Namespace()))
except NameError as error:
    print(error)
builtins.everywhere = "seen everywhere"; print(eval("everywhere", {}), everywhere); del builtins.everywhere
try:
    everywhere
except NameError as error:
    print(error)
try:
    get.__globals__ = {}
except AttributeError as error:
    print(error)
