# !s, !r, !a with every kind of value, before format specs, with spaces.
v = "\u20ac'\n"
class R:
    def __repr__(self): return "R\u20ac"
    def __str__(self): return "S\u20ac"
    def __format__(self, s): return f"F<{s}>"
r = R()
print(ascii(f"{v!s}|{v!r}|{v!a}|{v}"), ascii(f"{r!s}|{r!r}|{r!a}|{r}|{r:x}|{r!s:>5}|{r!r:>5}|{r!a:>9}"))
print(ascii(f"{r !s}|{r  !r :>4}|{ r!a}|{r!r:}|{r:}"), f"{'x'!r:^7}", f"{[1, 'a']!r:>12}", f"{1!r}", f"{None!s:.2}", f"{3.0!s:5}|", f"{r!r:{'>'}{8}}" == "      R\u20ac")
for name in ("repr", "str", "ascii"): globals()[name] = None
print(f"{v!a} {1!r} {2!s}")
del repr, str, ascii
class Bad:
    def __repr__(self): return 1
    def __str__(self): return 2
    def __format__(self, s): return 3
b = Bad()
for f in (lambda: f"{b}", lambda: f"{b!r}", lambda: f"{b!s}", lambda: f"{b!a}", lambda: f"{b:x}"):
    try: f()
    except TypeError as e: print(e)
class Sub(str): pass
class GiveSub:
    def __format__(self, s): return Sub("sub")
    def __str__(self): return Sub("ss")
    def __repr__(self): return Sub("rr")
g = GiveSub()
print(type(f"{g}").__name__, type(f"{g!s}").__name__, type(f"{Sub('q')}").__name__, type(f"{Sub('q'):s}").__name__, type(f"a{g}").__name__, type(format(g)).__name__, type(f"{g!r}").__name__)
