# str.format: fields, attributes, items, conversions, nesting, automatic numbers.
from _show import show
class Point:
    x = 3
    def __init__(self): self.y = [10, {"k": "v", 5: "five", "5": "text five", "-1": "minus", "a.b": "dotted", " ": "blank"}]
    def __getitem__(self, key): return f"item {key!r}"
    def __repr__(self): return "Point()"
    def __str__(self): return "a point"
p = Point()
d = {"a": 1, "b c": 2, "0": 3, 0: 4, "": 5, "x]": 6}
show(r"""
"".format(), "plain".format(1, 2, x=3), "{{}}".format(), "{{{}}}".format(5), "}}{{".format(), "{0}{1}{0}".format("a", "b"), "{}{}".format(1, 2), "{a}{b}".format(a=1, b=2), "{0}{a}".format(1, a=2), "{}{a}{}".format(1, 2, a=3)
"{0.x} {0.y} {0.y[0]} {0.y[1][k]} {0.y[1][5]} {0.y[1][-1]} {0[abc]} {0[12]} {0[1.5]}".format(p)
"{d[a]} {d[b c]} {d[0]} {d[x]}".format(d={"a": 1, "b c": 2, 0: 4, "x": 5})
"{p.x:>5}|{p!s:<10}|{p!r:^11}|{p!a}".format(p=p)
"{0:{1}} {0:{w}.{p}f} {:{}}".format(1, 2) if False else "{0:{1}}|{2:{w}.{p}f}".format(5, 4, 2.71828, w=8, p=2)
"{:{}} {:{}}".format(1, 5, 2, 6), "{:{}{}{}}".format("x", "*", "^", 7), "{a:{b[w]}}".format(a=1, b={"w": 4}), "{0:{1!r}}".format("x", 5), "{:{:}}".format(1, "5"), "{:{}}".format(3, "")
"{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>6}".format("a"), "{:}".format(5), "{0:}".format(5), "{!r:}".format("x")
"{a b}".format(**{"a b": 1}), "{0}".format(*[7]), "{}".format(None), "{1}".format(0, 1), "{00}".format(5), "{0[00]}".format([7])
"{:%H:%M}".format("x") if False else "{:>{}}".format("x", "5")
"{\u00e9}".format(**{"é": 5}), "{a!r}".format(a="\ud800"), "{:\u4e2d>4}".format("x")
"{0.__class__.__name__}".format(5), "{0.real}{0.imag}".format(1.5), "{0.__doc__}".format(None)[:4] if False else 1, "{.x}".format(p), "{[0]}".format([9]), "{.y[0]}{.x}".format(p, p), "{[a][b]}".format({"a": {"b": 1}})
"{a.b.c}".format(a=type("A", (), {"b": type("B", (), {"c": 1})}))
"a{}b".format("{}"), "{}".format("{0}"), "{:{}}".format("{}", 4), "{x}".format(x="{y}")
"{!s}".format([1, "a"]), "{}".format([1, "a"]), "{:d}{:x}{:b}".format(1, 255, 5), "{:,}".format(10**6), "{:_}".format(10**6), "{:+.2e}".format(12345.678), "{:5}|{:<5}|{:^5}|{:>5}".format(1, 2, 3, 4)
"{0[]}".format({"": 5}), "{a[b]c}".format(a=1) if False else 0
str.format("{}", 5), str.format("{a}", a=1), "{self}".format(self=1), "{format}".format(format=2), "{0:s}".format("x")
"{d[]}".format(d=d)
"{d[x]]}".format(d=d)
"{d[0]}".format(d=d), "{d[ a]}".format(d={" a": 1}), "{d['a']}".format(d={"'a'": 1}), "{d[a}]}".format(d={"a}": 1}), "{d[{]}".format(d={"{": 1}), "{d[!]}{d[:]}".format(d={"!": 1, ":": 2})
""", globals())
