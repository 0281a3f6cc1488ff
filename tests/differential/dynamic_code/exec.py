# exec: effects on namespaces, functions defined inside, mappings as locals, errors.
space = {}
print(exec("a = 1\ndef f(): return a\nclass C: b = a", space), space["f"](), space["C"].b, space["f"].__module__, space["C"].__module__)
space = {"__name__": "mine"}
exec("def f(): pass\nclass C: pass", space)
print(space["f"].__module__, space["C"].__module__, space["C"])
globals_, locals_ = {"g": 1}, {}
exec("l = g\ng = 2\ndef f(): return g\nresult = f()\nfor i in range(2): pass\nimport math as m\ndel i", globals_, locals_)
print(sorted(k for k in globals_ if k != "__builtins__"), globals_["g"], sorted(locals_), locals_["result"])
exec("global q\nq = 5\nr = q", globals_, locals_)
print(globals_["q"], locals_["r"], "q" in locals_)
class Log(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)
    def __setitem__(self, key, value):
        print("set", key, value if isinstance(value, int) else type(value).__name__)
        super().__setitem__(key, value)
    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)
exec("a = 1\nb = a + a\nb += 1\ndel a\nprint(b)\n(w := 3)\nfor i in (1, 2): pass\n[n for n in (1,)]", {}, Log())
class Mapping:
    def __init__(self): self.d = {}
    def __getitem__(self, key): return self.d[key]
    def __setitem__(self, key, value): self.d[key] = value
    def __delitem__(self, key): del self.d[key]
m = Mapping()
exec("a = 1\nb = [a] * 2\ndel a", {}, m)
print(m.d)
def attempt(*args, **kwargs):
    try: print(exec(*args, **kwargs))
    except Exception as error: print(type(error).__name__, error)
class ReadOnly:
    def __getitem__(self, key): raise KeyError(key)
attempt("x = 1", {}, ReadOnly())

attempt("del x", {}, {})
attempt("del x", {})
attempt("x", {}, {})
attempt("pass", 5)

attempt("pass", [], {})
attempt(5)
attempt("return 1")
attempt("yield 1")
attempt("break")
attempt("await x")
attempt("  x = 1")
attempt("if 1:\nx")
attempt("x = 1\n y = 2")
attempt("")
attempt("\n\n# comment\n")
attempt("a = 1; print(a); del a")
attempt("raise ValueError('inside')")
attempt("nonlocal x")
attempt("x: int = 5\nprint(x, __annotations__)", {})

attempt("'''doc'''\nprint(__doc__)", {})
def function():
    a = 1
    exec("a = 2; b = 3; print(a, b)")
    print(a, "b" in locals(), sorted(locals()))
    exec("def inner(): return 7", globals(), d := {})
    return d["inner"]()
print(function())
exec("module_level = 'set'")
print(module_level)
class C:
    exec("attribute = 'set in class'")
    print(attribute)
print(C.attribute)
exec(b"# coding: latin-1\nprint('\xe9')")
exec(compile("print(__name__, 'compiled')", "f", "exec"))
exec("exec('exec(\"print(1)\")')")
