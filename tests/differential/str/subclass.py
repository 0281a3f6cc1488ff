# Subclasses of str: overridden specials, what built-in methods give back, attributes and construction.
class Sub(str):
    def __len__(self): return 99
    def __getitem__(self, i): return "item"
    def __iter__(self): return iter("over")
    def __contains__(self, x): return "contains"
    def __str__(self): return "str!"
    def __repr__(self): return "repr!"
    def __format__(self, spec): return f"format<{spec}>"
    def __hash__(self): return 1
    def __eq__(self, o): return str.__eq__(self, o)
    def __lt__(self, o): return "lt"
    def __bool__(self): return False
    def __add__(self, o): return "add"
    def upper(self): return "upper!"
s = Sub("abc")
print(len(s), s[0], list(s), str(s), repr(s), f"{s}", f"{s:x}", f"{s!s}", f"{s!r:>8}", "%s" % s, "%r" % s, "{0:>6} {0!s}".format(s), s < "x", bool(s), s + "d", s.upper())
print("-".join([s]), ",".join([s, s]), "x" + s, str.__len__(s), str.__getitem__(s, 0), list(str.__iter__(s)), str.__str__(s), type(str.__str__(s)), s.split("b"), [*s], "xabcx".replace(s, "!"), "abc".startswith(s), s.encode(), s.find("c"))
for m in ("lower", "strip", "title", "__str__", "swapcase"):
    print(m, type(getattr(Sub("abc"), m)()).__name__)
class Plain(str): pass
p = Plain("q"); p.attribute = 5
print(p.attribute, vars(p), p.__dict__, int(Sub("12")), float(Sub("1.5")), "abc" == s, s == "abc", {"abc": 1}.get(s), getattr(p, "attribute"))
print(s)
try: s.attribute = 7; print(vars(s))
except AttributeError as e: print(e)
class Slotted(str):
    __slots__ = ()
try: Slotted("a").x = 1
except AttributeError as e: print(e)
try:
    class Both(str, int): pass
except TypeError as e: print(e)
try:
    class S(str): __slots__ = ("a",)
    x = S("q"); x.a = 3; print(x.a, x)
except TypeError as e: print(e)
print(str.__getnewargs__("ab"), Sub("ab").__getnewargs__(), "a".__sizeof__() > 0, str.__format__("a", ">3"), "ab".__format__(""))
