# Starred targets: in assignment, for, with, nested; lists made, lengths that do not fit, what can be starred.
a, *b = "x"; print(a, b)
*a, b = "xyz"; print(a, b)
a, *b, c = range(5); print(a, b, c, type(b))
[a, *b] = (1, 2); print(a, b)
*a, = iter("ab"); print(a)
[*a] = {}; print(a)
(a, *b), c, *d = ["xyz", 1]; print(a, b, c, d)
a, (b, *c), *d = 1, (2, 3, 4), 5; print(a, b, c, d)
*a, (*b, c) = 1, 2, "xyz"; print(a, b, c)
class O: pass
o = O(); l = [0, 1, 2]; d = {}
a, *o.rest = 1, 2, 3; print(o.rest)
*d["k"], a = "abc"; print(d)
*l[1:], a = "pqr"; print(l, a)
*[a, b], c = 1, 2, 3; print(a, b, c)
*(a, *b), = 1, 2, 3; print(a, b)
for a, *b in ["xyz", (1,), [2, 3]]: print(a, b)
for *a, in ["ab"]: print(a)
class W:
    def __enter__(self): return 1, 2, 3
    def __exit__(self, *a): pass
with W() as (a, *b): print(a, b)
x = y, *z = 1, 2, 3; print(x, y, z)
a = *b, c = 1, 2; print(a, b, c)
a = *"xy", 1; print(a)
def f(): return *"ab", 1
def g(): yield *"ab", 1
print(f(), list(g()))
for v in *"ab", 1: print(v, end=" ")
print({*"a", 1} == {"a", 1}, [*"ab", *"c"], (*(), ), *[1])
print({1: "x"}[*[1]][0] if 0 else {(1,): "x"}[*[1]])
for values, target in ((1, "a, *b"), ("", "a, *b"), ("a", "a, *b, c"), ("abc", "a, b"), ("a", "a, b"), ("a", "a, b, c"), (5, "a, b"), (None, "*a,"), ({}, "a, *b, c"), ("", "[a]"), ("ab", "[a]"), ("ab", "(a, (b, c))")):
    try: exec(f"{target} = values")
    except (TypeError, ValueError) as error: print(repr(values), target, "|", error)
for text in ("*a = 1", "*a, *b = x", "a, *b, *c = x", "*a", "*a, b", "x = *a", "x = (*a)", "del *a", "del a, *b", "del (a, b), [c]", "*a += 1", "a, *b += 1", "for *a in x: pass", "for *a, *b in x: pass", "with x as *a: pass", "with x as (*a,): pass", "*a: int", "(*a,): int", "a, b: int", "return *a", "print(*a)", "print((*a))", "f(*)", "f(**)", "f(*a for a in b)", "{*a: 1}", "{**a: 1}", "{1: *a}", "[**a]", "(**a)", "*(a) = 1", "*a, = 1", "(*a) = 1", "[*a] = 1", "*1, a = 1", "*f(), a = 1", "a[*b] = 1", "a[*b, c]", "a[*b:c]", "lambda *a: *a", "lambda: (*a,)", "x if *a else b", "*a if b else c", "not *a", "*a or b", "(*a or b,)", "yield *a", "def f(): yield *a", "def f(): yield *a,", "assert *a", "raise *a", "import *", "f'{*a}'", "f'{*a,}'"):
    try: compile(text, "<t>", "exec"); print("fine", text)
    except SyntaxError as error: print(text, "|", error.msg, error.lineno, error.offset)
