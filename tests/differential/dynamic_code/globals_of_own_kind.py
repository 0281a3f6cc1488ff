# exec and eval with a subclass of dict for globals: which of its methods are asked where, and what functions made there do.
def run(label, work):
    try: print(label, work())
    except BaseException as error: print(label, type(error).__name__, error)
class Spy(dict):
    def __getitem__(self, key): print("get", key); return dict.__getitem__(self, key)
    def __setitem__(self, key, value): print("set", key); dict.__setitem__(self, key, value)
    def __delitem__(self, key): print("del", key); dict.__delitem__(self, key)
    def __contains__(self, key): print("in", key); return dict.__contains__(self, key)
class Frozen(dict):
    def __setitem__(self, key, value): raise TypeError("read only")
    def __delitem__(self, key): raise TypeError("read only")
class Missing(dict):
    def __missing__(self, key): return "no " + key
for text in ("x = 1", "x = 1\ndel x", "del x", "x", "x = 1\nx += 1", "global y\ny = 2", "global y\ny = 2\ny\ndel y",
             "def f(): pass", "def f():\n global z\n z = 3\n z\n del z\nf()", "import sys",
             "for i in (1, 2): pass", "with_this = [i for i in (1, 2)]", "x: int = 1", "(x := 5)", "[y := 6 for _ in (1,)]",
             "try: 1/0\nexcept Exception as e: pass", "from sys import maxsize as m", "type T = int", "x, *y = 1, 2"):
    spy = Spy()
    print("---", repr(text))
    run("spy", lambda: exec(text, spy))
    print(sorted(dict.keys(spy)))
    run("frozen", lambda: exec(text, Frozen(x=0)))
    run("both", lambda: exec(text, Spy(), {}))
    run("locals", lambda: exec(text, {}, Frozen(x=0)))
run(1, lambda: eval("a", Missing()))
run(2, lambda: eval("(lambda: a)()", Missing()))
run(3, lambda: eval("globals() is locals()", Missing(globals=globals, locals=locals)))
run(4, lambda: exec("class C: x = undefined_here\nprint(C.x)", Missing(print=print, __build_class__=1, __name__="m")))
run(5, lambda: exec("def f():\n return gone\nprint(f())", Missing(print=print)))
run(6, lambda: eval("type(globals()).__name__", Missing(type=type, globals=globals)))
