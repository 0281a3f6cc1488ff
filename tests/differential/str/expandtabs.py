# expandtabs: columns, line ends, sizes, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


s = "abc\rab\tdef\ng\thi"
for args in [(), (8,), (4,), (1,), (0,), (-1,), (True,)]:
    t(s.expandtabs, *args); t("\t".expandtabs, *args); t("a\tb\tc\n\td".expandtabs, *args); t("\u20ac\t\u20ac\t".expandtabs, *args)
t(s.expandtabs, tabsize=4); t("\r\n\t".expandtabs, 3); t("abc".expandtabs); t("".expandtabs)
t("a\t".expandtabs, "x"); t("a\t".expandtabs, 1.5); t("a\t".expandtabs, 1, 2); t("a\t".expandtabs, None); t("a\t".expandtabs, size=1); t("a\t".expandtabs, 10**20); t("a\t\t".expandtabs, 2**31 - 1 + 1)
