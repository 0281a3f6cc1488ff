# Namespaces with __builtins__ of their own: dictionaries, modules, other things; which names are seen, also by functions made there.
import types, builtins
def run(text, space):
    try: exec(text, space)
    except BaseException as error: print(repr(text), type(error).__name__, error)
    return space
run("x = len('abc')", {"__builtins__": {}})
run("x = 5\nprint(x)", {"__builtins__": {"print": print}})
run("def f(): return len('x')\nf()", {"__builtins__": {}})
run("def f(): return len('x')\nprint(f())", {"__builtins__": {"len": lambda x: "own", "print": print}})
run("import math", {"__builtins__": {}})
run("class C: pass", {"__builtins__": {}})
run("print(1)", {"__builtins__": None})
run("print(1)", {"__builtins__": 5})
run("print(1)", {"__builtins__": builtins})
run("assert 0", {"__builtins__": {}})
run("1/0", {"__builtins__": {}})
run("raise ValueError", {"__builtins__": {}})
run("[x for x in (1, 2) if len]", {"__builtins__": {}})
run("lambda: 1", {"__builtins__": {}})
module = types.ModuleType("fake"); module.print = lambda *a: print("fake", *a)
run("print(1)", {"__builtins__": module})
space = {"__builtins__": {"answer": 42, "print": print}}
exec("def f(): return answer\ng = lambda: answer", space)
print(space["f"](), space["g"](), space["f"].__builtins__ is space["__builtins__"])
space["__builtins__"]["answer"] = 43
print(space["f"](), space["g"]())
space["answer"] = 44
print(space["f"]())
del space["answer"], space["__builtins__"]["answer"]
try: space["f"]()
except NameError as error: print(error)
space["__builtins__"] = {"answer": "replaced", "print": print}
try: print(space["f"]())
except NameError as error: print(error)
print(eval("len", {"__builtins__": {"len": 5}}), eval("[len for _ in 'a']", {"__builtins__": {"len": 5}}))
d = {}
eval("1", d)
print(list(d), d["__builtins__"] is builtins.__dict__)
d = {"__builtins__": {}}
exec("x = 1", d); print(d)
class B(dict):
    def __missing__(self, key): return "missing " + key
    def __getitem__(self, key): return dict.get(self, key, "got " + key)
print(eval("anything", {"__builtins__": B()}))
def f(): return f.__builtins__ is builtins.__dict__
print(f())
g = types.FunctionType(f.__code__, {"f": f, "__builtins__": {"z": 1}})
print(g.__builtins__)
g = types.FunctionType(f.__code__, {})
print(g.__builtins__ is builtins.__dict__)
import sys
exec("import sys\nfb = sys._getframe().f_builtins", e := {"__builtins__": {"__import__": __import__, "mark": 1}})
print(e["fb"] is e["__builtins__"])
run("globals()", {"__builtins__": {}})
run("print(sorted(globals()), sorted(locals()), dir())", {"__builtins__": {"globals": globals, "locals": locals, "print": print, "sorted": sorted, "dir": dir}})
run("exec('print(1)')", {"__builtins__": {"exec": exec}})
run("print(eval('zz'))", {"__builtins__": {"eval": eval, "print": print, "zz": "inherited"}})
run("print(exec('print(5)', {}))", {"__builtins__": {"exec": exec, "print": print}})
