# Identifiers of many scripts, brought to one form by NFKC; attributes, keywords, parameters of such names.
变量 = 1
été = 2
π = 3.14
ñandú, Ελλάδα, Привет, こんにちは = 4, 5, 6, 8
print(变量, été, π, ñandú, Ελλάδα, Привет, こんにちは)
ﬁn = 9
print(fin, ﬁn, "ﬁn" == "fin", "fin" in globals(), "ﬁn" in globals())
𝐱 = 10
print(x, 𝐱, 𝕩, ｘ, x is 𝖝)
ª = 11
print(a, ª)
class C:
    𝐟 = 1
    def ｇ(self, ﬁ=2): return ﬁ
c = C()
print(c.f, c.𝐟, c.𝕗, c.g(), c.g(ﬁ=3), c.g(fi=4), hasattr(c, "𝐟"), hasattr(c, "f"), [n for n in vars(C) if not n.startswith("__")])
c.ℌ = 5
print(c.H, vars(c))
def f(𝐚, *, ℬ=1): return 𝐚, ℬ
print(f(1, B=2), f(a=3), f.__code__.co_varnames, f.__name__)
import math as 𝐦
print(m.pi, 𝐦 is m)
global_ﬂ = 1
def g():
    global global_ﬂ
    global_ﬂ = 2
g()
print(global_fl)
for text in ("ªbc", "x·y", "_é", "a1é2", "㎏", "ﬀ", "Ⅷ", "１a", "²", "a²", "€", "a‿b", "℮", "゛", "x\u0301", "\u0301x", "ﹳ", "𝟘", "a𝟘", "·a"):
    try:
        exec(f"{text} = 1", names := {})
        del names["__builtins__"]
        print(ascii(text), text.isidentifier(), [ascii(n) for n in names])
    except SyntaxError as error:
        print(ascii(text), text.isidentifier(), ascii(error.msg))
