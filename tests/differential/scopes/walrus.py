# Assignment expressions: where names are bound, comprehension rules, order, precedence, and errors.
print((a := 5), a)
if (n := len("abc")) > 2: print(n)
while (k := a) > 3: a -= 1
print(a, k)
print([y := 1, y ** 2, (y := 5), y])
print([last := i for i in range(3)], last)
def f():
    total = 0
    r = [total := total + i for i in range(4)]
    return r, total
print(f())
def g():
    any((hit := i) > 1 for i in range(5))
    return hit
print(g())
def h():
    global made_global
    [made_global := i for i in range(2)]
    def inner():
        nonlocal_value = None
        def deepest():
            nonlocal nonlocal_value
            [nonlocal_value := j for j in "xy"]
        deepest()
        return nonlocal_value
    return inner()
print(h(), made_global)
print([[z := (i, j) for j in range(2)] for i in range(2)], z)
print({(w := 1): (v := 2)}, w, v, f"{(u := 3)} {u}", u)
print((lambda: (inner := 1))(), "inner" in globals())
class C:
    (attr := 1)
    x = [attr for _ in [1]] if False else attr
    def m(self, p=(default := 7)): return p
print(C.attr, C().m(), C.default)
def defaults(a=(b := 1), c=b): return a, c
print(defaults(), b)
x = (y1 := 1, 2)
print(x, y1)
y2 = (z2 := 3 if False else 4)
print(y2, z2)
print([m for m in range(5) if (half := m // 2) > 0], half)
d = {}
d[(key := "k")] = (val := 1)
print(d, key, val, (t := (1, 2))[0], t, [*(s := "ab")], s)
assert (ok := True) and ok
print((q := [1, 2, 3])[(r := 1):], q, r)
for source in ["[i := 0 for i in y]", "[i for i in (j := [1])]", "[x for x in y if (x := 1)]", "[[j := 0 for i in y] for j in z]", "[i for i in y if (i := 1)]", "class C: [a := 1 for b in c]", "class C: (a := 1 for b in c)", "[(a, b := 1) for a in c]",
               "{i := 0: 1 for i in y}", "[i+1 for i in (i := [1])]", "[0 for i in y for j in (k := z)]", "[0 for i in (lambda: (x := 1))()]", "[lambda: (x := 1) for i in y]", "(x := 1) := 2", "x := 1", "(x.y := 1)", "(x[0] := 1)", "((x, y) := 1)", "(None := 1)", "(__debug__ := 1)", "f(x := 1, y=z := 2)", "lambda: x := 1", "lambda x := 1: x", "def f(a := 1): pass", "def f(a: b := 1): pass",
               "with (x := y): pass", "with x := y: pass", "assert x := 1", "del (x := 1)", "for (x := 1) in y: pass", "(x := 1) = 2", "(x := 1) += 2", "f'{x:=5}'", "f'{(x:=5)}'", "x = y := 1", "return x := 1", "[x := 1, 2]", "{x := 1}", "{x := 1: 2}", "{1: x := 2}", "a[x := 1]", "a[x := 1, y := 2]", "a[x := 1 : 2]", "@x := y\ndef f(): pass", "if x := 1: pass", "while x := 1: pass", "match x := 1:\n case _: pass", "import x := 1", "(yield := 1)", "(x := yield)", "def f(): (x := yield)", "[x for x in [1] if (y := x) for x in [2]]", "await x := 1"]:
    try: compile(source, "s", "exec")
    except SyntaxError as error: print(repr(source), "|", error.msg, error.lineno, error.offset, error.end_offset)
    else: print(repr(source), "| compiles")
