# find, rfind, index, rindex, count with odd bounds, empty needles, and their errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


s = "abcabcabc"
for name in ("find", "rfind", "index", "rindex", "count"):
    print("--", name)
    m = getattr(s, name)
    for args in [("abc",), ("abc", 1), ("abc", 1, 5), ("abc", -3), ("abc", -100, 100), ("abc", None, None), ("abc", None, 3), ("abc", 3, None),
                 ("",), ("", 9), ("", 10), ("", 5, 4), ("", 3, 3), ("x",), ("c", -1), ("abc", 10**30), ("abc", -10**30, 10**30), ("abc", True)]:
        t(m, *args)
    t(m); t(m, 1); t(m, None); t(m, b"a"); t(m, "a", "b"); t(m, "a", 1.0); t(m, "a", 1, 2, 3); t(m, "a", 1, "x"); t(m, sub="a")
    class Index:
        def __index__(self): return 3
    t(m, "abc", Index(), Index())
t("".find, ""); t("".find, "", 1); t("".count, ""); t("".count, "", 1); t("".rfind, "", 0); t("".index, "", 1)
u = "a\u20acb\U0001F600c\u20ac"
for name in ("find", "rfind", "index", "rindex", "count"):
    m = getattr(u, name)
    t(m, "\u20ac"); t(m, "\u20ac", 2); t(m, "\U0001F600"); t(m, "c\u20ac", 3); t(m, "\xe9"); t(m, "", 2); t(m, "a", -6, -5)
t("aaaa".count, "aa"); t("ababab".count, "abab"); t("aaa".count, "", 1); t("aaa".count, "", 3); t("aaa".count, "", 4); t("aaa".count, "", -1)
t("\u0101" * 5 + "b" .__add__("x"))
