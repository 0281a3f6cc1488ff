# from __future__ import annotations: how each kind of expression is written as text.
from __future__ import annotations


def names(function): return list(function.__annotations__.values())


def f(a: x, b: x.y.z, c: x[0], d: x[1:2, ::3, ...], e: x[y][z], f: x(1, *a, k=2, **b), g: (1), h: (1,), i: (1, 2), j: [], k: [1, 2], l: {}, m: {1}, n: {1: 2, **x}, o: ()): ...
def g(a: -1, b: +x, c: ~x, d: not x, e: x + y * z, f: (x + y) * z, g: x ** y ** z, h: (x ** y) ** z, i: -x ** 2, j: (-x) ** 2, k: x if y else z, l: (x if y else z) if w else v, m: x and y or z, n: x and (y or z), o: not (x and y)): ...
def h(a: x < y <= z, b: (x < y) < z, c: x in y, d: x not in y, e: x is not y, f: not x in y, g: lambda: 1, h: lambda a, /, b=1, *c, d, e=2, **f: a, i: lambda *, a: a, j: (lambda: 1)(), k: lambda: (yield)): ...
def i(a: [x for x in y], b: {x for x in y if z if w}, c: {x: y for x, y in z}, d: (x for x in y), e: f(x for x in y), f: [x async for x in y], g: [(x, y) for x in y for y, in z], h: [x for x in (lambda: y)], i: [x for x in (y if z else w)]): ...
def j(a: "text", b: 'it\'s', c: "say \"x\"", d: '''both ' and "''', e: "new\nline", f: "\x00\xe9\u4e2d\U0001f600", g: r"\d", h: b"bytes\xff", i: "a" "b", j: u"u", k: f"{x}", l: f"{x!r:>{y}}", m: f"a{x}b{{c}}", n: f"{x=}", o: f'{x["k"]}', p: f"{'a'}"): ...
def k(a: 1.0, b: 1e100, c: 1e-5, d: 1e1000, e: 0x10, f: 0b11, g: 1_000, h: 1j, i: 1.5j, j: -1j, k: 1e1000j, l: 10 ** 30, m: True, n: None, o: ..., p: 1 .real, q: (1).real, r: 1.5.real, s: -1 .real): ...
def l(a: (x := 1), b: x[(y := 1)], c: await_ if 0 else 1, d: x @ y, e: x << y >> z, f: x & y | z ^ w, g: (x & y) | z, h: x & (y | z), i: x // y % z, j: x - (y - z), k: x / (y / z), l: (x, *y), m: [*x, y], n: {*x}, o: x[*y], p: x[y, *z], q: x[(1, 2)], r: x[()], s: x[1,]): ...
def m(*args: *Ts, **kwargs: P.kwargs) -> tuple[*Ts]: ...
def n(a: (yield_), b: x.__y, c: (x.y)(z), d: (x)(y)(z), e: "x" + "y", f: "x" % y, g: not not x, h: - - x, i: -(-x), j: ~-+x, k: (not x) + 1, l: (x, y)[0], m: [x][0], n: {}[0], o: (lambda: x)[0], p: (x + y)[0], q: (x + y).z, r: (-x)[0], s: -x[0], t: (await_)(x)): ...


for function in f, g, h, i, j, k, l, m, n:
    for text in names(function): print(ascii(text))


class C:
    a: undefined[C] = 1
    b: "already text"
    c: 'it''s'
    __d: __x.__y
    (e): never
    def method(self, x: C.__private, __y: __z) -> C: ...


print(C.__annotations__)
print(C.method.__annotations__)
v: undefined.name = 1
o: list[int]
print(__annotations__)
print([text for text in (lambda: 0).__annotations__], eval("lambda: 0").__annotations__)
exec("def inner(a: undefined): ...\nw: undefined", space := {})
print(space["inner"].__annotations__, space["__annotations__"])
