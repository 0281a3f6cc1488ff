# isidentifier, names outside ASCII in programs, and that they are normalised to NFKC.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for w in ["", "a", "1", "_", "a b", "a1", "\xaa", "\u2118", "\u212e", "\u309b", "\u1885", "\xb7", "a\xb7", "\u0387", "a\u0387", "\u1369", "a\u1369", "\U0001d518", "class", "\u2e2f", "\u00b5", "\ufe4f", "a\u200d", "\U00020000", "\u3164", "\ufb1e", "a\ufb1e", "\u037a", "\u0e33", "\ufc5e", "\u19da", "a\u19da"]:
    print(ascii(w), w.isidentifier())
class T:
    ä = 1
    µ = 2
    蟒 = 3
    x󠄀 = 4
print(sorted(ascii(n) for n in vars(T) if not n.startswith("__")))
print(T.ä, getattr(T, "\xe4"), getattr(T, "\u03bc"), getattr(T, "x\U000e0100"), T.蟒)
𝔘𝔫𝔦𝔠𝔬𝔡𝔢 = 1
print("Unicode" in globals(), Unicode)
ﬁx = 7
print(fix, "fix" in globals())
def f(*, ℌ): return ℌ
print(f(H=3), f(**{"H": 4}))
t(f, **{"\u210c": 4})
def g(ª=1): return locals()
print(g())
for source in ["a$b", "€ = 1", "a\u2026b", "\xa0x = 1", "x = \u200b1", "\U0001F600", "x\u00b2", "\u201chello\u201d", "a\u00d7b = 2"]:
    try: exec(source)
    except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.end_offset)
