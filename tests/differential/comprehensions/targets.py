# Targets of comprehensions: names, tuples, stars, attributes, items; what is left of them.
class O: pass
o = O(); d = {}; l = [0, 0]
print([o.a for o.a in range(3)], o.a)
print([d["k"] for d["k"] in "ab"], d)
print([l[1] for l[1] in (5, 6)], l)
print([l[:] for l[0:1] in ([1, 2], [3])], l)
print([(a, b) for a, b in [(1, 2), (3, 4)]], [(a, b) for (a, b) in ["xy"]], [(a, b) for [a, b] in ["xy"]])
print([(a, r) for a, *r in ["abc", (1,)]], [(r, z) for *r, z in ["abc"]], [r for (*r,) in ["abc"]])
print([(a, b, c) for a, (b, c) in [(1, (2, 3))]], [x for x, in [(1,)]], [x for (x,) in [(2,)]])
print({a: b for a, b in {"k": 1}.items()}, {a for a, _ in [(1, 2)]}, list(a + b for a, b in [(1, 2)]))
print([o.b + i for i, o.b in enumerate((10, 20))], o.b)
print([[x for x in x] for x in ["ab", "cd"]])
print([x for x in [1, 2] for x in [x, x * 10]])
print([_ for _ in "ab"], [__ for __ in "a"])
for text in ("[x for 1 in y]", "[x for f() in y]", "[x for x + 1 in y]", "[x for None in y]", "[x for (x, 1) in y]", "[x for *x in y]", "[x for (x) in y]", "[x for x if 1]", "[x for in y]", "[for x in y]", "[x, y for x in z]", "[(x, y) for x, y in z]", "{x: y for x, y in z, w}", "{x, y for x in z}", "{x: y, for x in z}", "[*x for x in y]", "{**x for x in y}", "{*x for x in y}", "(*x for x in y)", "f(x for x in y, 1)", "f(1, x for x in y)", "f((x for x in y), 1)", "f(x for x in y)", "f(x for x in y,)", "[x for x in y if]", "[x for x in y if 1 else 2]", "[x if 1 else 2 for x in y]", "[x for x in 1, 2]", "[x for x in *y]", "[x for x in y for]", "[x for lambda: 1 in y]", "[x for x in lambda: y, 1]", "[x for x in lambda: y]", "[x for x.y in z]", "[x for __debug__ in z]", "[x for (yield) in z]", "[(yield) for x in z]", "def f(): [(yield) for x in z]", "def f(): [x for x in (yield)]", "def f(): ((yield) for x in z)", "def f(): (x for x in (yield))", "class C: [(yield) for x in z]", "[x for x in y] = 1", "del [x for x in y]", "(x for x in y) = 1", "[x for x in y] += 1", "for [x for x in y] in z: pass"):
    try: compile(text, "<t>", "exec"); print("fine", text)
    except SyntaxError as error: print(text, "|", error.msg, error.lineno, error.offset)
try: [a for a, b in [(1, 2, 3)]]
except ValueError as error: print(error)
try: [a for a, b in [1]]
except TypeError as error: print(error)
