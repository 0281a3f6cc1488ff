# str % values: conversions, flags, widths and precisions put together, over values of many types, as hashes and errors.
class Named:
    def __repr__(self): return type(self).__name__
class Index(Named):
    def __index__(self): return 300
class Int(Named):
    def __int__(self): return 42
class Real(Named):
    def __float__(self): return 1.25
class Shown:
    def __str__(self): return "str\u20ac"
    def __repr__(self): return "repr\xe9"
values = [0, -7, 255, 10**25, True, 0.0, -0.0, 3.99, -1e300, 1e-5, float("inf"), float("nan"), "text", "\u20ac", "", b"by", None, 2j, [1], Index(), Int(), Real(), Shown()]
M = 0xFFFFFFFFFFFF
for kind in "diuoxXeEfFgGcrsa%bqn":
    digest = count = 0; errors = {}
    for value in values:
        for flags in ("", "-", "+", " ", "#", "0", "-0", "+ ", "#0", "+#-0 "):
            for width in ("", "1", "12"):
                for precision in ("", ".", ".0", ".3", ".12"):
                    for length in ("", "l") if not precision else ("",):
                        try:
                            text = ("[%" + flags + width + precision + length + kind + "]") % (value,); count += 1
                            for c in text: digest = (digest * 131 + ord(c)) & M
                        except (TypeError, ValueError, OverflowError) as e: key = f"{type(e).__name__}: {e}"; errors[key] = errors.get(key, 0) + 1
    print(kind, count, f"{digest:x}", *(f"{n} {ascii(e)}" for e, n in sorted(errors.items())), sep=" | ")
for text, value in (("%*d", (5, 3)), ("%-*d|", (5, 3)), ("%.*f", (2, 1.239)), ("%*.*f", (8, 2, 1.239)), ("%*d", (-6, 3)), ("%.*f", (-1, 1.5)), ("%*d", ("5", 3)), ("%*d", (5.0, 3)), ("%*d", (True, 3)), ("%*d", (5,)), ("%*d", 5), ("%(a)*d", {"a": 1}), ("%(a).*f", {"a": 1}), ("%.*s", (2, "abc")), ("%*s", (10**30, 1)), ("%.*s", (10**30, "a")), ("%*%", (5,)), ("%.*%", (5,)), ("%99999999999999999999d", 1), ("%.99999999999999999999d", 1), ("%2147483648d" if False else "%.2147483648d", 1), ("%", 1), ("%5", 1), ("%5.", 1), ("%-", 1), ("%l", 1), ("%ll", 1), ("%lld", 1), ("%hd", 1), ("%hhd", 1), ("%\u20ac", 1), ("%\x00", 1), ("% %", 1), ("%%%", 1), ("%d%", 1), ("%(", {}), ("%(a", {"a": 1}), ("%(a)", {"a": 1}), ("%(a)d%s", {"a": 1}), ("%s%(a)d", {"a": 1}), ("%s", {}), ("%s %s", {"a": 1}), ("%(a)s", [1]), ("%(0)s", "text"), ("%(x)s", Shown()), ("%((a))s", {"(a)": 5}), ("%(a)s" * 3, {"a": 1}), ("%()d", {"": 5}), ("%(\u20ac)d", {"\u20ac": 5}), ("%d", ()), ("", ()), ("", 0), ("", []), ("", {}), ("x", {"a": 1}), ("%d %d", (1,)), ("%d", (1, 2)), ("%s", ((1, 2),)), ("%s", (1, 2)), ("%s %s", [1, 2]), ("%s", [1, 2]), ("%c%c", (65, "B")), ("%c", 0x110000), ("%c", -1), ("%c", "AB"), ("%c", ""), ("%c", 1.5), ("%c", b"A"), ("%5c|%-5c|", ("a", 98)), ("%.0c", "a"), ("%x", 1.5), ("%x", "1"), ("%d", "1"), ("%d", 1j), ("%f", "1"), ("%f", 1j), ("%f", 10**400), ("%d", float("inf")), ("%d", float("nan")), ("%i", None)):
    try: print(ascii(text), ascii(text % value))
    except Exception as e: print(ascii(text), type(e).__name__, ascii(str(e)))
