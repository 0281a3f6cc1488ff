# rsplit: separators, maxsplit from the right, whitespace, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for s in ["a b  c ", "", "   ", "a", " a", "a\tb\nc\rd", "a\x85b\xa0c\u3000d"]:
    t(s.rsplit); t(s.rsplit, None); t(s.rsplit, None, 1); t(s.rsplit, maxsplit=2); t(s.rsplit, None, 0); t(s.rsplit, sep=None, maxsplit=-1)
for s in ["a,b,,c,", ",", "", "abc", ",,,"]:
    t(s.rsplit, ","); t(s.rsplit, ",", 1); t(s.rsplit, ",", 0); t(s.rsplit, ",", -5); t(s.rsplit, sep=",", maxsplit=2); t(s.rsplit, ",,")
t("a||b|c".rsplit, "||"); t("aaaaa".rsplit, "aa"); t("aaaaa".rsplit, "aa", 1); t("a\u20acb\u20acc".rsplit, "\u20ac", 1)
t("a b".rsplit, ""); t("a b".rsplit, b" "); t("a b".rsplit, 1); t("a b".rsplit, " ", "x"); t("a b".rsplit, " ", 1, 2)
t("  a  b  c  ".rsplit, None, 1); t("  a  b  c  ".rsplit, None, 2); t("  a  b  c  ".rsplit, None, 3)
t("a//b//c//d".rsplit, "//", 2); t("endcase test".rsplit, "test"); t("abcd".rsplit, "abcd"); t("xxabcdabcd".rsplit, "abcd", 1)
