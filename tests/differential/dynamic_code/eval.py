# eval: sources of every type, namespaces, what is added to them, errors.
x = "global"
print(eval("x"), eval(" \t x"), eval("x", {"x": 1}), eval("x", {"x": 1}, {"x": 2}), eval("x\n"), eval("(x,\n x)"))
print(eval(b"x + '!'"), eval(bytearray(b"1 + 1")), eval(memoryview(b"2 * 3")))
print(eval(b"# -*- coding: latin-1 -*-\n'\xe9'"), eval("'é'".encode()), eval(b"\xef\xbb\xbf'bom'"))
space = {}
print(eval("[y for y in (1, 2)]", space), sorted(space), space["__builtins__"] is __builtins__ or space["__builtins__"] is __builtins__.__dict__)
def f(a):
    b = 2
    return eval("a + b"), eval("a + b", {"a": 10, "b": 20}), eval("sorted(locals())"), eval("sorted(globals()) == g", None, {"g": sorted(globals())})
print(f(1))
class M:
    def __getitem__(self, key):
        if key.startswith("__"): raise KeyError(key)
        return f"<{key}>"
print(eval("a + b", {}, M()), eval("[c for _ in (1,)]", {"c": "from globals"}, M()))
class Failing:
    def __getitem__(self, key): raise OSError(key)
def attempt(*args, **kwargs):
    try: print(eval(*args, **kwargs))
    except Exception as error: print(type(error).__name__, error)
attempt("a", {}, Failing())
attempt("a", {}, 5)
attempt("a", 5)
attempt("a", [])
attempt("a", M())
attempt("a", {"a": 1}, None)
attempt("a", None, {"a": 2})
attempt(5)
attempt(None)
attempt()
attempt("x = 1")
attempt("1 +")
attempt("x; x")
attempt("pass")
attempt("x\ny")
attempt("a\0b")
attempt(b"a\0b")
attempt("x", globals={"x": "keyword"})
attempt("x", {"x": 1}, locals={"x": "keyword locals"})
attempt(source="x")
attempt("x", {}, {}, {})
attempt("(lambda: x)()", {"x": "seen"})
attempt("(lambda: x)()", {}, {"x": "not seen"})
attempt("__name__")
attempt("__builtins__['len']([1])", {"__builtins__": {"len": len}})
attempt("len([1])", {"__builtins__": {}})
attempt("print", {"__builtins__": {"print": "replaced"}})
attempt(compile("1 + 1", "file", "eval"))
attempt(compile("1 + 1", "file", "exec"))
attempt(compile("y = 5", "file", "exec"))
class S(str): pass
print(eval(S("1 + 2")))
print(eval("eval('eval(\"1\")')"), eval("__import__('math').pi > 3"))
print(eval("(z := 5)"), z)
def g(): return eval("(w := 6)"), "w" in locals()
print(g(), "w" in globals())
