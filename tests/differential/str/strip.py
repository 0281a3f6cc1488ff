# strip, lstrip, rstrip: whitespace of all of Unicode, character sets, errors, identity.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for name in ("strip", "lstrip", "rstrip"):
    print("--", name)
    g = lambda s: getattr(s, name)
    t(g("  a b  ")); t(g("\t\n\x0b\x0c\r a \x1c\x1d\x1e\x1f")); t(g("\x85\xa0\u2000a\u3000\u2029")); t(g("\u200ba\u200b")); t(g("")); t(g("   "))
    t(g("xyaxy"), "xy"); t(g("xyaxy"), "yx"); t(g("xyaxy"), ""); t(g("xyaxy"), None); t(g("\u20aca\u20ac"), "\u20ac"); t(g("aaa"), "a"); t(g("abc"), "\U0001F600c")
    t(g("a"), 1); t(g("a"), b"a"); t(g("a"), "a", "b"); t(g("a"), chars="a"); t(g("a"), ["a"])
    t(g("mississippi"), "ipz"); t(g("www.example.com"), "cmowz.")
    s = "same"
    print(g(s)() is s, g(s)("x") is s)
    class Sub(str): pass
    print(type(g(Sub("a"))()), type(g(Sub(" a "))()))
print(sorted(map(ascii, filter(lambda c: not c.strip(), map(chr, range(0x3100))))))
