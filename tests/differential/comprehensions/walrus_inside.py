# Assignment expressions in comprehensions: where the name is bound, conditions, nesting, errors.
def f():
    r = [y := x, *[y * x for x in range(3)]] if (x := 2) else None
    return r, x, y
print(f())
def g(data):
    if any((hit := n) > 2 for n in data): return hit
    return None
print(g([1, 2, 3, 4]), g([]))
print([(a, b) for a in range(3) if (b := a * a) % 2 == 0], b)
total = 0
print([total := total + v for v in (1, 2, 3)], total)
print({(k := c): k * 2 for c in "ab"}, k)
print({(last := c) for c in "a"}, last)
print([[(deep := i * j) for i in range(2)] for j in range(3)], deep)
def inner_scope():
    [z := 1 for _ in "a"]
    def h():
        return [z := z_ for z_ in (5, 6)], z
    return h(), z
print(inner_scope())
def gen_scope():
    it = ((w := v) for v in (1, 2))
    try: print(w)
    except NameError as error: print(type(error).__name__, error)
    next(it)
    first = w
    list(it)
    return first, w
print(gen_scope())
print((lambda: [q := 5 for _ in "a"] + [q])())
class C:
    def m(self): return [self_ := self for _ in "a"][0] is self_
print(C().m())
for text in ("[i := 0 for i in range(5)]", "[[(i := 0) for j in range(5)] for i in range(5)]", "[i := 0 for i, j in x]", "[i + 1 for i in (i := y)]", "[i + 1 for i in (j := y)]", "[i for i in x for j in (k := y)]", "class C: [y := 1 for _ in x]", "[(y := 1) for y in z]", "[x for x, (y := 2) in z]", "lambda: [i := 0 for i in x]", "{(i := 0): 1 for i in x}", "[1 for _ in x if (j := _)][j := 2]", "[j for j in x if j if (j := 1)]", "[(j := 0) for i in x for j in y]", "def f(): global g; [g := 1 for _ in x]", "class C:\n def m(self): return [y := 1 for _ in x]", "class C: x = [lambda: (y := 1) for _ in z]", "[i for i in [lambda: (a := 1)]]", "(y := i for i in x)", "f(y := i for i in x)", "f((y := i) for i in x)", "[y := 1, 2]", "[y := (1, 2)]", "{y := 1}", "x[y := 1]", "x[y := 1, 2]", "x[y:=1:2]", "(y := 1) = 2", "y := 1", "f(a=b := 1)", "f(a=(b := 1))", "def f(a=b := 1): pass", "[*(y := [1])]", "lambda: y := 1", "lambda: (y := 1)", "with (y := 1): pass", "(a.b := 1)", "(a[0] := 1)", "((a, b) := 1)", "(1 := 2)", "assert y := 1", "del (y := 1)", "return (y := 1)", "x = y := 1", "x = (y := 1)", "f'{y:=1}'", "f'{(y:=1)}'"):
    try: compile(text, "<t>", "exec"); print("fine", text)
    except SyntaxError as error: print(text, "|", error.msg, error.lineno, error.offset)
