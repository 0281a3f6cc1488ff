# replace: counts by position and keyword, empty patterns, identity, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for s, a, b in [("one!two!three!", "!", "@"), ("", "", "x"), ("abc", "", "-"), ("abc", "b", ""), ("aaaa", "aa", "b"), ("abc", "x", "y"), ("abc", "abc", "\u20ac"), ("\u20aca\u20ac", "\u20ac", "e"), ("abab", "ab", "abab")]:
    t(s.replace, a, b)
    for count in (-1, 0, 1, 2, 3, 100):
        t(s.replace, a, b, count)
t("aaa".replace, "a", "b", count=2); t("aaa".replace, "a", "b", count=-2); t("aaa".replace, old="a", new="b")
t("a".replace); t("a".replace, "a"); t("a".replace, "a", 1); t("a".replace, 1, "a"); t("a".replace, "a", "b", "c"); t("a".replace, "a", "b", 1.0); t("a".replace, "a", "b", None)
t("a".replace, "a", "b", 1, 2); t("a".replace, "a", "b", 1, count=1); t("a".replace, b"a", "b"); t("a".replace, "a", "b", cnt=1); t("a".replace, "a", "b", 10**30)
s = "abc"
print(s.replace("x", "y") is s, s.replace("a", "a") is s, s.replace("a", "b", 0) is s)
class Sub(str): pass
print(type(Sub("abc").replace("x", "y")), type(Sub("abc").replace("a", Sub("b"))))
t("A" * 10 .__add__(0)); t(("a" * 1000).replace, "a", "bb", 3)
