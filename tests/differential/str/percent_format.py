# The % operator on text: every conversion, flags, widths, mappings and errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
m = operator.mod
for f, a in [("%s", 1), ("%s", (1,)), ("%s", ((1, 2),)), ("%r", "a"), ("%a", "\u20ac"), ("%d", 5.9), ("%i", True), ("%u", 7), ("%x", 255), ("%X", 255), ("%#x", 255), ("%#X", 255), ("%o", 8), ("%#o", 8), ("%e", 1234.5), ("%E", 1234.5), ("%f", 1), ("%F", float("inf")), ("%g", 1e10), ("%G", 1e-10), ("%#g", 1.0), ("%c", 65), ("%c", "x"), ("%c", 0x1F600), ("%%", ()), ("%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5)), ("%5s|%-5s|%.1s|%5.1s", ("ab",) * 4), ("%*d", (5, 1)), ("%-*d|", (5, 1)), ("%*d|", (-5, 1)), ("%.*f", (2, 1.2345)), ("%.*f", (-2, 1.2345)), ("%(a)s %(b)d", {"a": 1, "b": 2}), ("%(a)s", {"a": (1, 2)}), ("%(a(b)c)s", {"a(b)c": 1}), ("%()s", {"": 1}), ("%.3x", 10), ("%08.3f", 3.14159), ("%+.2e", -0.0), ("%05s", "a"), ("%#.3g", 2.0), ("%ld", 4), ("%hd", 4), ("%Ld", 4), ("%.0f", 0.5), ("%.50d", 3), ("%-05d|", 3), ("%+ d", 3), ("%x", -255), ("%#o", 0), ("%.0s|", "abc"), ("%s", None), ("abc", ()), ("abc", {}), ("abc", {"a": 1}), ("", ()), ("abc", []), ("%s %s", ([], {})),
             ("%d", "a"), ("%d", None), ("%d", 1j), ("%x", 1.5), ("%o", "a"), ("%X", None), ("%f", "a"), ("%e", None), ("%g", [1]), ("%c", "ab"), ("%c", ""), ("%c", -1), ("%c", 0x110000), ("%c", 1.5), ("%c", None), ("%c", b"a"), ("%", ()), ("%", 1), ("a%", 1), ("%5", 1), ("%z", 1), ("%y", ()), ("%s", ()), ("%s %s", 1), ("%s %s", (1,)), ("%s", (1, 2)), ("abc", 1), ("abc", (1,)), ("abc", "x"), ("%(a)s", 1), ("%(a)s", (1,)), ("%(a)s", {}), ("%(a", {}), ("%(a)", {}), ("%(a)s %s", {"a": 1}), ("%s %(a)s", {"a": 1}), ("%*d", (1.5, 1)), ("%*d", ("a", 1)), ("%*d", (1,)), ("%.*d", ("a", 1)), ("%(a)*d", {"a": 1}), ("%99999999999999999999d", 1), ("%.99999999999999999999d", 1), ("%*d", (10**30, 1)), ("%\u20ac", 1), ("%s%", 1), ("%(a)s", [1]), ("%(a)s", "x"), ("%.f", 1.6), ("%l", 1), ("%(a)%", {"a": 1}), ("%5%|", ()), ("%d", 10**40), ("%c", "\u20ac"), ("%c", True), ("%f", 10**400), ("%d", float("nan")), ("%d", float("inf")), ("%i %u", (1, "x"))]:
    t(m, f, a)
class I:
    def __index__(self): return 11
    def __int__(self): return 22
    def __float__(self): return 3.5
for f in ["%d", "%i", "%u", "%x", "%o", "%X", "%c", "%f", "%g", "%5.1f", "%s"[:1] + "e"]: t(m, f, I())
class OnlyInt:
    def __int__(self): return 22
for f in ["%d", "%x", "%c", "%f"]: t(m, f, OnlyInt())
class Bad:
    def __str__(self): return 1
    def __repr__(self): return 2
for f in ["%s", "%r", "%a", "%d"]: t(m, f, Bad())
class Map:
    def __getitem__(self, k): return k * 2
t(m, "%(ab)s %(c)r", Map()); t(m, "none", Map()); t(m, "%s", Map); print(type("%s" % str.__class__).__name__)
