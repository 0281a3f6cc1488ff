# Targets of for, with, import, except, walrus and comprehension: any target, stored in which order.
class Log:
    def __init__(self, name): self.__dict__["name"] = name
    def __setattr__(self, key, value): print("  set", self.name, key, value)
    def __setitem__(self, key, value): print("  item", self.name, key, value)
    def __getattr__(self, key):
        if key.startswith("__"): raise AttributeError(key)
        print("  get", self.name, key)
        return Log(f"{self.name}.{key}")
    def __getitem__(self, key):
        print("  getitem", self.name, key)
        return Log(f"{self.name}[{key}]")
    def __enter__(self): return (1, [2, 3])
    def __exit__(self, *details): print("  exit", self.name)


def say(value):
    print("  say", value)
    return value


o, p = Log("o"), Log("p")
for o.x in [1, 2]: pass
for o[say("k")], *p.rest in ["abc", "de"]: pass
for (o.a.b, [p[0], *o[1:2]]) in [(1, (2, 3, 4))]: pass
for [] in [(), []]: print("empty target")
for say(o).y in [5]: pass
with o as p.first: pass
with o as (p.one, [p.two, p.three]), p as o[say(0)]: pass
with (o as [*p.stars], p as (q)): print(q)
o.x, p[1] = o.y = p.z, _ = say("ab")
[o.a, *p.b], c = [1, 2, 3], 4
print(c, [o for o in [7]], type(o).__name__)
print([(o.n, 1)[1] for o.n in ()] if 0 else "none")
result = [p for p in [1] for p.__class__ in ()]
print(result)
i = 5
for i in range(i): pass
print(i)
for i, i in [(1, 2)]: print(i)
for x in x if False else [1]: print(x)
a = a2 = {}
a["self"] = a
for a["key"], a in [(1, a)]: print(sorted(a))
try:
    for x, y in [(1, 2), (3,)]: print(x, y)
except ValueError as error: print(error, x, y)
try:
    for x, *y, z in [(1, 2), (3,)]: print(x, y, z)
except ValueError as error: print(error)
for n in (n := 2), n + 1, (n := n * 10): print(n)
for line in ["for None in x: pass", "for x() in y: pass", "for (x for x in y) in z: pass", "with a as None: pass", "with a as f(): pass", "with a as (b, c()): pass",
             "for x + 1 in y: pass", "for *x in y: pass", "with a as *b: pass", "[x for f() in y]", "(x() := 1)", "for x.y[z()], in w: pass", "with a as b.c[d]: pass"]:
    try: compile(line, "<l>", "exec"); print(line, "fine")
    except SyntaxError as error: print(line, "|", error.msg)
