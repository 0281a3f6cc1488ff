# Field names of str.format: nested items and attributes, odd keys, numbers in all spellings, automatic against given numbers.
class Bag:
    def __init__(self, **kw): self.__dict__.update(kw)
    def __getitem__(self, key): return f"[{key!r}:{type(key).__name__}]"
    def __repr__(self): return "<bag>"
def t(text, *a, **k):
    try: print(ascii(text), ascii(text.format(*a, **k)))
    except Exception as e: print(ascii(text), type(e).__name__, ascii(str(e)))
b = Bag(x=Bag(y=[10, {"k": "v", "1": "one", 1: "int"}]), a="attr")
b.__dict__["with space"] = "spaced"; b.__dict__["0"] = "zero"; b.__dict__["\xe9"] = "accent"
for s in ("{0.x.y[0]}", "{0.x.y[1][k]}", "{0.x.y[1][1]}", "{0[1]}", "{0[-1]}", "{0[01]}", "{0[1a]}", "{0[a b]}", "{0[]}", "{0[.]}", "{0[a.b]}", "{0[[]}", "{0[a]b}", "{0[a]]}", "{0.with space}", "{0.0}", "{0.\xe9}", "{0.}", "{0..a}", "{0.a.}", "{.a}", "{[0]}", "{.x.y[0]} {.a}", "{0.a} {}", "{} {0.a}", "{a}", "{a.a}", "{a[x]}", "{ 0}", "{0 }", "{00}", "{+0}", "{-1}", "{0x0}", "{99}", "{99999999999999999999}", "{0[99999999999999999999]}", "{0.x.y[99]}", "{0.x.y[k]}", "{0.x.y[1][z]}", "{\u0661}", "{0[\u0661]}", "{0!r}", "{0.a!r:>8}", "{0.a!s:*^10}", "{0.a!a}", "{0.a!x}", "{0.a!}", "{0.a!rr}", "{0.a!r }", "{0.a! r}", "{!r}", "{:{}}", "{0.a:{1}}", "{0.a:{w}}", "{0.a:{1}{2}}", "{0.a:{1!r}}", "{0.a:{1:{2}}}", "{0.a:>{1.w}}", "{", "}", "{{", "}}", "{{}", "{}}", "{{{0.a}}}", "{{0.a}}", "{0.a", "{0.a:", "{0.a!", "{0[", "{0[a", "a{0.a}b}c", "{0.a:}}", "{0.a:{{}", "{0.a:{{}}", "{0[}]}", "{0[{]}", "{0!r:{1}}", "{0.a:{1}", "{:", "{!", "{0.a:{", "{\n}", "{0.a\n}", "{0\x00}", "{\udc80}"):
    t(s, b, 10, "<", a=Bag(a=1), w=12)
t("{}"); t("{0}"); t("{a}"); t("{}{}", 1); t("{1}", 1); t("{0}{}", 1); t("{}{0}", 1); t("{}{a}{}", 1, 2, a=3); t("{:{}{}}", 1, 2); t("{:{}}{:{}}", "a", 3, "b", 4); t("{0:{0}}", 5); t("{:{a}}", 1, a=7); t("{0:{}}", 1); t("{:{0}}", 1)
t("{self}", self=1); t("{0}", *[5]); t("{x}", **{"x": 5}); t("{}", **{"": 6}); t("{a-b}", **{"a-b": 7}); t("{ }", **{" ": 8}); t("{a b}", **{"a b": 9})
class Format:
    def __format__(self, spec): return 5
class Odd:
    def __getattr__(self, name): raise ZeroDivisionError(name)
    def __getitem__(self, key): raise OverflowError(key)
t("{}", Format()); t("{0.x}", Odd()); t("{0[x]}", Odd()); t("{0.__class__.__name__}", Odd()); t("{0.__doc__}", 5) if 0 else None
