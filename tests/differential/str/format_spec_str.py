# Format specifications for text: alignment, fill, width, precision, and all errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for spec in ["", "s", "5", "<5", ">5", "^5", "*^7", "\u20ac>4", ".2", ".0", "5.1", "<5.2s", "05", "0", "<05", "^<6", "<<6", "{>5", "=5", "=5s", "+", "-", " ", "+s", " s", ",", "_", ",s", "_s", "#", "#s", "z", "zs", "d", "f", "x", "c", "n", "%", "q", "ss", "5.", ".", ".s", "5s5", "99999999999999999999", ".99999999999999999999", "-5", "5,5", "a5", "\x00<3", "1\u0663", "\u0663", "10", ">010", "010s", "=010", "*=5", "*=05s", "\u20ac", "!s", "  s", ">", "<", "s ", "0s", "00005", "0=5", ",_", "_,", ",,", "__", "5,d"]:
    t(format, "abc", spec)
t(format, "a"); t(format, "a", 5); t(format, "a", None); t(format, "\u20ac\U0001F600", "^6"); t(format, "\u20acabc", ".1"); t(format, object(), "x"); t(format, None, "5"); t(format, [1], ">5"); t(format, (), "s"); t(format, b"a", "5"); t("a".__format__); t("a".__format__, 1); t(format, "a", b""); t(format, "", "*<3"); t(format, type, "x"); t(format, ..., "1")
s = "same"
print(format(s) is s, format(s, "") is s, format(s, "s") is s, format(s, "2") is s)
