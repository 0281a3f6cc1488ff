# Who is asked by format(), str.format, f-strings and %: __format__, __str__, __repr__, __ascii__-like escapes, with which spec, in which order.
log = []
class Asked:
    def __init__(self, name): self.name = name
    def __format__(self, spec): log.append(f"{self.name}.format({spec!r})"); return f"F{self.name}"
    def __str__(self): log.append(f"{self.name}.str"); return f"S{self.name}"
    def __repr__(self): log.append(f"{self.name}.repr"); return f"R{self.name}\u20ac"
    def __index__(self): log.append(f"{self.name}.index"); return 5
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        log.append(f"{self.name}.{name}"); return Asked(self.name + "." + name)
    def __getitem__(self, key): log.append(f"{self.name}[{key!r}]"); return Asked(f"{self.name}[{key}]")
a, b, c = Asked("a"), Asked("b"), Asked("c")
def show(f):
    log.clear()
    try: r = ascii(f())
    except Exception as e: r = f"{type(e).__name__}: {e}"
    print(r, log)
for f in (lambda: f"{a}", lambda: f"{a:x}", lambda: f"{a!s}", lambda: f"{a!r}", lambda: f"{a!a}", lambda: f"{a!s:>5}", lambda: f"{a!r:.1}", lambda: f"{a=}", lambda: f"{a=!s}", lambda: f"{a=:y}", lambda: f"{a:{b}}", lambda: f"{a:{b!r}{c:z}}", lambda: f"{a!r:{b}}", lambda: f"{a}{b}{c}", lambda: format(a), lambda: format(a, "q"), lambda: format(a, b), lambda: str(a), lambda: "{}".format(a), lambda: "{:{}}".format(a, b), lambda: "{0!r:{1}}{2}".format(a, b, c), lambda: "{0.x[1].y!s}".format(a), lambda: "{a.b}".format_map({"a": a}), lambda: "{x}".format_map(a), lambda: "%s %r %a" % (a, b, c), lambda: "%d" % a, lambda: "%x" % a, lambda: "%c" % a, lambda: "%f" % a, lambda: "%(k)s" % a, lambda: "%*d" % (a, 1), lambda: "%5s|%-5r" % (a, b), lambda: print(a, b, sep="", end="") or "", lambda: "".join([str(a), repr(b)]), lambda: ascii(a), lambda: a.__format__("direct"), lambda: object.__format__(a, ""), lambda: object.__format__(a, "x"), lambda: str.__format__("t", a), lambda: "{!a}".format(a), lambda: "{:}".format(a), lambda: f"{a:}", lambda: f"{[a, b]}", lambda: f"{ {1: a} }", lambda: f"{(a,)!s:>12}", lambda: "%s" % [a], lambda: "%s" % (a,), lambda: repr([a]), lambda: str({a.name: b})): show(f)
class Bad:
    def __init__(self, r): self.r = r
    def __format__(self, spec): return self.r
    def __str__(self): return self.r
    def __repr__(self): return self.r
class S(str): pass
for r in (5, None, b"x", S("sub"), [], "", "\ud800"):
    x = Bad(r)
    for f in (lambda: f"{x}", lambda: f"{x:y}", lambda: format(x), lambda: "{}".format(x), lambda: f"{x!s}", lambda: f"{x!r}", lambda: f"{x!a}", lambda: str(x), lambda: repr(x), lambda: "%s" % x, lambda: "%r" % (x,), lambda: "%a" % (x,), lambda: ascii(x), lambda: f"{x}{x}", lambda: f"a{x}", lambda: "{!r:>3}".format(x), lambda: type(f"{x}").__name__, lambda: type(format(x)).__name__, lambda: type("%s" % x).__name__, lambda: type(str(x)).__name__):
        try: print(ascii(f()), end=" ")
        except Exception as e: print(type(e).__name__, e, end=" ")
    print()
class NoFormat: __format__ = None
class NoStr: __str__ = None
for x in (NoFormat(), NoStr()):
    for f in (lambda: f"{x}", lambda: format(x, "x"), lambda: str(x), lambda: "{}".format(x), lambda: "%s" % x):
        try: print(f()[:20], end=" ")
        except Exception as e: print(type(e).__name__, e, end=" ")
    print()
for x in (None, [], {}, (), object(), type, len, ..., NotImplemented, range(3), b"b", bytearray(b"c"), {1}, slice(1), ValueError("v"), print, lambda: 0, type(None)):
    for spec in ("5", "s", ">30"):
        try: print(format(x, spec)); break
        except TypeError as e: print(e)
for a in ((), (1,), (1, 5), (1, None), (1, b"x"), (1, "", 3)):
    try: print(repr(format(*a)))
    except TypeError as e: print(e)
