# isidentifier, names in programs and their normal forms, keywords, and attributes set by odd names.
import keyword
texts = ["", "a", "A", "_", "__", "a1", "1a", "a-b", "a b", " a", "a ", "\xe9", "\u20ac", "\u0661a", "a\u0661", "\u2118", "\u212e", "\xaa", "\xb7", "a\xb7", "\u0345", "a\u0345", "\u1885", "\u309b", "\u037a", "\ufe33", "a\ufe33", "\uff3f", "\u4e00", "\U0001d400", "\U0001f600", "\ud800", "x\ud800", "\u200c", "a\u200d", "\xad", "a\xad", "\u0301", "e\u0301", "\u1d43", "\u2160", "\u3007", "\ufb01", "\xb5", "\u017f", "\u210c", "if", "None", "match", "print", "a\x00", "a\n", "\u3164", "\u115f", "\u2071", "\u00b2", "\u1369", "a\u1369", "\u0e33", "a\u0e33", "\U000e0100", "a\U000e0100"]
for t in texts:
    try: space = {}; exec(f"{t} = 5", space); names = [ascii(n) for n in space if n != "__builtins__"]
    except (SyntaxError, ValueError) as e: names = type(e).__name__ + " " + ascii(getattr(e, "msg", e))
    print(ascii(t), t.isidentifier(), keyword.iskeyword(t), names)
ﬁn, 𝐱, ℌ, ª = 1, 2, 3, 4
print(fin, x, H, a, [n for n in dir() if n in ("fin", "x", "H", "a", "ﬁn", "𝐱")])
class C: ﬁeld = 1; ʰ = 2
print(C.field, C.ﬁeld, C.h, getattr(C, "field"), hasattr(C, "ﬁeld"), sorted(n for n in vars(C) if n[0] != "_"))
def f(ﬁrst, *, 𝐬=2): return first, s, sorted(locals())
print(f(1, s=3), f(ﬁrst=5), f(first=6, 𝐬=7))
try: f(**{"ﬁrst": 1})
except TypeError as e: print(ascii(str(e)))
setattr(C, "not a name", 1); setattr(C, "", 2); setattr(C, "ﬁ", 3); print(getattr(C, "not a name"), getattr(C, ""), hasattr(C, "fi"), "ﬁ" in vars(C))
print(sum(chr(i).isidentifier() for i in range(0, 0x3000)), sum(("a" + chr(i)).isidentifier() for i in range(0, 0x3000)), [hex(i) for i in range(0x2000, 0x2200) if chr(i).isidentifier()][:12], [hex(i) for i in range(0x2000, 0x2200) if ("a" + chr(i)).isidentifier() and not chr(i).isidentifier()])
del ﬁn
try: fin
except NameError as e: print(e)
import sys as ｓ; print(s.__name__); from sys import path as 𝐩; print(p is s.path)
for ﬃ in range(2): pass
print(ffi, (lambda ﬂ: fl)(9), [ﬅ for st in (1, 2)], {"ﬁ": 1}.get("fi"), f"{ﬃ=}", eval("ﬃ + 1"), "ﬁ" == "fi")
