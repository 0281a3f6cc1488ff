# center, ljust, rjust, zfill: widths, fill characters, errors, identity.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for name in ("center", "ljust", "rjust"):
    m = getattr("abc", name)
    for width in (-5, 0, 3, 4, 5, 6, 7, 8, True):
        t(m, width); t(m, width, "*")
    t(m, 6, "\u20ac"); t(m, 5, "\U0001F600"); t(getattr("\u20ac", name), 4); t(getattr("", name), 3, "x")
    t(m); t(m, "x"); t(m, 1.5); t(m, 5, ""); t(m, 5, "ab"); t(m, 5, b"a"); t(m, 5, 1); t(m, 5, None); t(m, 10**30); t(m, 1, 2, 3); t(m, width=5); t(m, 2**62)
for s in ["ab", "abc", "abcd", ""]:
    print([s.center(n, "-") for n in range(9)])
for s in ["42", "-42", "+42", "", "-", "+", "--1", "abc", "\u0661", "\u20ac", " 1"]:
    print([ascii(s.zfill(n)) for n in (-1, 0, 1, 2, 3, 5)])
t("a".zfill); t("a".zfill, "x"); t("a".zfill, 1.5); t("a".zfill, 1, 2); t("a".zfill, None); t("a".zfill, 10**30); t("a".zfill, 2**62)
s = "same"
print(s.center(2) is s, s.ljust(4) is s, s.rjust(-1) is s, s.zfill(4) is s)
class Sub(str): pass
print(type(Sub("a").center(1)), type(Sub("a").zfill(1)), type(Sub("a").ljust(0)))
