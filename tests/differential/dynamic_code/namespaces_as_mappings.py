# exec and eval with mappings for locals: which names are read, written and deleted through them, in which order.
class Log:
    def __init__(self, **d): self.d = d
    def __getitem__(self, k): print("get", k); return self.d[k]
    def __setitem__(self, k, v): print("set", k, type(v).__name__); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def keys(self): return self.d.keys()
def run(text, space, mode="exec"):
    try: print("->", (eval if mode == "eval" else exec)(text, {"g": "global"}, space))
    except Exception as error: print("->", type(error).__name__, error)
run("a = 1\nb = a", Log())
run("a + g", Log(a="x"), "eval")
run("len", Log(), "eval")
run("missing", Log(), "eval")
run("del a", Log(a=1)); run("del zz", Log())
run("a += 1", Log(a=1)); run("for a in (1, 2): pass", Log())
run("import math", Log()); run("from math import pi as p, e", Log())
run("def f(): return 1", Log()); run("class C: x = 1", Log())
run("with open(__import__('os').devnull) as fh: pass" if 0 else "try: 1/0\nexcept ZeroDivisionError as err: pass", Log())
run("a, *b = 1, 2; [c, d] = 'xy'", Log())
run("[a for a in (1,)]", Log(a=1)); run("[g for _ in (1,)]", Log(g="local"))
run("(lambda: g)()", Log(g="local"), "eval")
run("x: int = 1", Log()); run("global q; q = 1; print(q)", Log())
run("(y := 1)", Log(), "eval"); run("f'{a}'", Log(a=1), "eval"); run("a.b", Log(a=1), "eval")
run("match 5:\n case v: pass", Log()); run("match {'k': 1}:\n case {'k': kk, **rest}: pass", Log())
run("locals()['z'] = 1; print(type(locals()).__name__)", Log())
run("print(sorted(vars()), sorted(dir()))", Log(a=1))
run("eval('a')", Log(a=1)); run("exec('n = 2')", Log())
run("type X = int", Log()); run("def f[T](): pass", Log())
class Weird:
    def __getitem__(self, k):
        if k == "boom": raise ValueError("from the mapping")
        raise KeyError
    def __setitem__(self, k, v): raise RuntimeError("no " + k)
run("boom", Weird()); run("a = 1", Weird()); run("print(g)", Weird()); run("del a", Weird()); run("nothing", Weird())
class Sub(dict):
    def __missing__(self, k): return f"missing {k}"
    def __getitem__(self, k): return dict.__getitem__(self, k) if k in self else self.__missing__(k)
print(eval("a, len", {}, Sub(a=1)), eval("b", Sub(b=2)))
class G(dict):
    def __getitem__(self, k): return "via getitem"
print(eval("zz", G()), eval("(lambda: zz)()", G(zz=1)))
for bad in (5, [], "x", (), object()):
    for args in ((bad,), ({}, bad)):
        for f in (eval, exec):
            try: print(f("1", *args))
            except TypeError as error: print(f.__name__, type(error).__name__, error)
