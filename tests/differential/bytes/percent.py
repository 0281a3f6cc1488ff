# The % operator on bytes and bytearray: conversions, results, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
m = operator.mod
class HasBytes:
    def __bytes__(self): return b"bytes!"
class BadBytes:
    def __bytes__(self): return "text"
cases = [(b"%d", 5), (b"%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5)), (b"%x %X %#x %o %#o", (255, 255, 255, 8, 8)), (b"%e %E %f %F %g %G", (1.5,) * 6), (b"%s", b"a"), (b"%b", b"a"), (b"%s", bytearray(b"q")), (b"%s", memoryview(b"mv")), (b"%s", HasBytes()), (b"%b", HasBytes()), (b"%5s|%-5s|%.1s", (b"ab",) * 3), (b"%c", 65), (b"%c", b"x"), (b"%c", bytearray(b"y")), (b"%3c|%-3c|", (65, b"b")), (b"%a", "\u20ac"), (b"%r", "\u20ac"), (b"%a", b"x"), (b"%r", None), (b"%%", ()), (b"%(a)d %(b)s", {b"a": 1, b"b": b"z"}), (b"%*d|%-*d", (5, 1, 4, 2)), (b"%.*f", (2, 1.239)), (b"%10.2f|", 3.14159), (b"%i %u", (3, 4)), (b"%d", 5.7), (b"%ld", 3), (b"\xff%d\x00", 1), (b"%.0s|", b"abc"), (b"%5%|", ()), (b"", ()), (b"x", {}), (b"%.3d", 5), (b"%010.3e", -1234.5), (b"%c", True),
         (b"%s", "a"), (b"%s", 5), (b"%b", "a"), (b"%b", None), (b"%s", [1]), (b"%s", BadBytes()), (b"%d", "a"), (b"%d", b"1"), (b"%x", 1.5), (b"%f", b"1"), (b"%c", 256), (b"%c", -1), (b"%c", b"ab"), (b"%c", "a"), (b"%c", 10**30), (b"%c", 1.5), (b"%c", b""), (b"%z", 1), (b"%", 1), (b"%s", ()), (b"%d %d", 1), (b"%d", (1, 2)), (b"abc", 1), (b"%(a)s", {}), (b"%(a)s", {"a": b"x"}), (b"%(a)s", 5), (b"%(a", {}), (b"%*d", ("a", 1)), (b"%99999999999999999999d", 1), (b"%.99999999999999999999d", 1), (b"%\xff", 1), (b"%(a)s %s", {b"a": b"1"}), (b"%s %(a)s", {b"a": b"1"}), (b"abc", b"x"), (b"%s%", b"a"), (b"%*d", (1,)), (b"%o", None), (b"%g", "x")]
for f, a in cases:
    t(m, f, a)
for f, a in cases[::3]:
    t(m, bytearray(f), a)
class R(bytes):
    def __rmod__(self, o): return "rmod"
print(b"%s" % R(b"x"), type(bytearray(b"%d") % 1), b"a".__mod__(1) if False else "", b"%s".__mod__(b"q"), b"a".__rmod__(5))
a = bytearray(b"%d-%s")
a %= (1, b"z")
print(a)
