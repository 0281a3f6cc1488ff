# startswith and endswith: tuples, bounds, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for name in ("startswith", "endswith"):
    m = getattr("hello", name)
    for args in [("he",), ("lo",), ("",), ("hello",), ("hellox",), (("x", "he"),), (("x", "lo"),), ((),), ("lo", 3), ("he", 0, 2), ("ll", 2, 4), ("", 5), ("", 6), ("", 3, 2),
                 ("", -1), ("lo", -2), ("he", -5, -3), ("he", None, None), (("",), 9), ("h", 10**25), ("o", -10**25, 10**25), ("e", 1, 2), (("ell", "ello"), 1, 4)]:
        t(m, *args)
    t(m); t(m, 1); t(m, None); t(m, ["he"]); t(m, (1,)); t(m, ("x", b"he")); t(m, ("he", 1)); t(m, ("x", 1)); t(m, "h", "x"); t(m, "h", 1.5); t(m, "h", 1, 2, 3); t(m, b"h"); t(m, (("he",),))
    t(m, prefix="h")
print("\u20acx".startswith("\u20ac"), "x\U0001F600".endswith("\U0001F600"), "a\u20ac".endswith("a", 0, 1))
