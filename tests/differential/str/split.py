# split: separators, maxsplit, whitespace of every kind, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for s in ["a b  c ", "", "   ", "a", " a", "a\tb\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x1fj", "a\x85b\xa0c\u1680d\u2000e\u2028f\u2029g\u202fh\u205fi\u3000j\u200bk"]:
    t(s.split); t(s.split, None); t(s.split, None, 1); t(s.split, maxsplit=2); t(s.split, None, 0); t(s.split, sep=None, maxsplit=-1)
for s in ["a,b,,c,", ",", "", "abc", ",,,"]:
    t(s.split, ","); t(s.split, ",", 1); t(s.split, ",", 0); t(s.split, ",", -5); t(s.split, sep=",", maxsplit=2); t(s.split, ",,")
t("a||b|c".split, "||"); t("aaaa".split, "aa"); t("a\u20acb\u20acc".split, "\u20ac"); t("a<>b<>c<>d".split, "<>", 2)
t("a b".split, ""); t("a b".split, b" "); t("a b".split, 1); t("a b".split, " ", "x"); t("a b".split, " ", 1.5); t("a b".split, " ", 1, 2)
t("a b".split, separator=" "); t("a b c".split, " ", True); t("a b".split, maxsplit=10**30); t("a".split, " ", None)
s = "whole"
print(s.split()[0] is s, s.split(",")[0] is s)
class Sub(str): pass
print([type(x) for x in Sub("a b").split()], [type(x) for x in Sub("a,b").split(",")], type(Sub("ab").split(",")[0]))
t("  a  b  c  ".split, None, 1); t("  a  b  c  ".split, None, 2); t("  a  b  c  ".split, None, 3)
