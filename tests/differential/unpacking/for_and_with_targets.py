# Targets of for, with, except, import, comprehension and match: attributes, items, nested ones; values left behind.
class O: pass
o, d, l = O(), {}, [0, 0, 0]
for o.x in range(3): pass
for d["k"] in "ab": pass
for l[1] in (5, 6): pass
for l[:2] in ([1, 2], [3, 4]): pass
for (o.a, [d["b"], *l[2:]]) in [(1, (2, 3, 4))]: pass
print(o.x, d, l, o.a)
for i, (j, *k) in enumerate(["abc", "de"]): print(i, j, k)
for x in []: pass
try: print(x)
except NameError as error: print(error)
for x in (1, 2, 3):
    if x == 2: break
else: print("no")
print(x)
for x in (1,): x = 99
print(x)
class M:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): return False
with M(1) as a, M((2, 3)) as (b, c), M("xyz") as [e, *f], M(5) as o.w, M(6) as d["w"], M([7]) as l[0:1]: pass
print(a, b, c, e, f, o.w, d["w"], l)
with (M(1) as a, M(2) as b,): print(a, b)
try:
    with M(1) as (a, b): pass
except TypeError as error: print(error)
try:
    with M((1, 2, 3)) as (a, b): pass
except ValueError as error: print(error)
class Exits:
    def __enter__(self): return 5
    def __exit__(self, t, v, tb): print("exit", t.__name__); return True
with Exits() as (a, b): print("not reached")
with Exits() as o.missing.attr: print("not reached")
for n in range(3):
    def show(n=n): return n
print(show(), n)
nested = [[1, [2, 3]], [4, [5, 6]]]
for a, (b, c) in nested: print(a + b + c, end=" ")
for a, [b, *c] in nested: print(a, b, c, end=" ")
print()
for a in b, c: print(a, end=" ")
for a, in [(1,), (2,)]: print(a, end=" ")
for a, b in {"k": 1}.items(): print(a, b)
for a, b in zip("ab", range(2)): print(a, b, end=" ")
for a, b in ["xy", b"zw", (1, 2), {3: 4, 5: 6}, {7: 8}.items() and "kv"]: print(a, b, end=" ")
print()
for bad in ("for a, b in [1]: pass", "for a, b in ['abc']: pass", "for a, b in [()]: pass", "for a, *b in [()]: pass", "for a.b in [1]: pass", "for undefined.x in [1]: pass", "for (1).x in [1]: pass", "for x[0] in [1]: pass", "for a in 5: pass", "for a, b in {1: 2}: pass", "for a, (b, c) in [(1, 2)]: pass"):
    try: exec(bad, {"x": ()}); print("fine", bad)
    except Exception as error: print(bad, "|", type(error).__name__, error)
match [1, [2, 3, 4], {"k": 5, "z": 6}]:
    case [a, [b, *c], {"k": e, **f}]: print(a, b, c, e, f)
