# from __future__ import annotations: texts of expressions as CPython writes them, never evaluated.
from __future__ import annotations
def f(a: int, b: undefined | None = 1, *c: list [ int ], d: (1 + 2) * 3, **e: x.y . z) -> {"k": 'v', **o}: pass
for item in f.__annotations__.items(): print(item)
def g(a: lambda x, *y, z=1: (x), b: (yield_), c: f"a{b!r:>{w}}c", d: 'it\'s', e: "a" "b", f: b'x', g: 1e100, h: 0x10, i: 1_000,
      j: (), k: (1,), l: [ ], m: {1, 2}, n: {}, o: not a, p: -1, q: - - 1, r: a if b else c, s: [x for x in y if z if w],
      t: {k: v for k, v in z}, u: (x async for x in y), v: a[1:2, ::3], w: a[b, c], x: a[(b, c)], y: a(*b, **c, d=e), z: ...): pass
for item in g.__annotations__.items(): print(item)
def h(a: a < b <= c in d, b: a and b or c, c: (a or b) and c, d: a ** -b, e: (-a) ** b, f: a @ b // c, g: ~a, h: (a, b)[0], i: (lambda: 1)(),
      j: (a := 1) if x else y, l: "é\n", m: 1j, n: 1 .real, o: (1).real, p: a.b[c](d), q: not (a and b), r: (not a) == b, s: a == (not b),
      t: None, u: True, v: x[a:=1], w: x[*a], x: 1.5, y: (a, *b)): pass
for item in h.__annotations__.items(): print(item)
x: missing = 1
y: list[missing]
class C:
    a: undefined
    b: "quoted"
    def m(self, x: C) -> "C": pass
    __p: int
print(__annotations__, C.__annotations__, C.m.__annotations__)
o = C()
o.attribute: nowhere = 5
o.other: nowhere
(z): nowhere = 1
def local():
    v: nowhere = 1
    return v
print(local(), local.__annotations__)
lam = lambda: 0
async def co(a: int) -> None: pass
print(co.__annotations__)
def star(*args: *Ts): pass
print(star.__annotations__)
for source in ["def f(a: (yield)): pass", "async def f():\n def g(a: (await b)): pass", "x: (y := 1)", "def f(): x: (yield)"]:
    try: compile("from __future__ import annotations\n" + source, "s", "exec")
    except SyntaxError as error: print(source, "|", error.msg)
    else: print(source, "| compiles")
