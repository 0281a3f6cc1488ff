# Trailers: calls, subscripts, attributes in long chains, and what binds tighter than they do.
class R:
    def __init__(self, text="r"): self.text = text
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return R(f"{self.text}.{name}")
    def __getitem__(self, key): return R(f"{self.text}[{key!r}]")
    def __call__(self, *args, **kwargs):
        shown = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        return R(f"{self.text}({', '.join(shown)})")
    def __neg__(self): return R(f"-{self.text}")
    def __pow__(self, other): return R(f"({self.text}**{other!r})")
    def __repr__(self): return self.text
    def __await__(self): yield self
r = R()
print(r.a.b.c, r(1)(2)(3), r[1][2][3], r.a[1](2).b, r . a [1] (2), -r.a, -r(1), -r[1], r.a ** r.b, -r ** -r, (r).a, (-r).a)
print(r[1:2], r[:], r[::], r[1:], r[:2], r[::3], r[1:2:3], r[1, 2], r[1,], r[()], r[1:2, 3], r[:, :], r[...], r[..., 1], r[*[1, 2]], r[*[1], 2:3], r[(1, 2)], r[[1]], r[{}])
print(r(), r(1,), r(1, 2,), r(*[1, 2]), r(*[1], 2, *[3]), r(a=1), r(a=1, **{"b": 2}), r(**{"a": 1}, **{"b": 2}), r(1, *[2], a=3, *[4], **{"c": 5}), r(x for x in [1]).text[:12])
print(r(y := 1), r((y := 2)), r(lambda: 0).text[:4], r(1 if 1 else 2), r(not 1), r("a" "b"), r(r.b(r.c)), r(r)(r), r([1])[0]({2: 3}))
print(r.if_.class_.match.case.type, r.real, r.__class__.__name__, r._a.b)
class C:
    x = [lambda self: self]
    y = {"k": (1, [2, {"z": 3}])}
print(C.x[0](C).y["k"][1][1]["z"], C().x[0]("s").upper()[0].lower(), "a.b".split(".")[1].join(["1", "2"]), [[1, 2], [3]][0][1].real.bit_length())
print("".join([*"abc"][::-1]).replace("b", "-").title()[1:].strip("-"), (lambda f: f(f))(lambda f: 1), {}.get("x", []).__len__(), [].append(1) or 5)
