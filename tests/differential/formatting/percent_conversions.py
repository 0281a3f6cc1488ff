# str % values: every conversion with flags, width and precision.
from _show import show
class Index:
    def __index__(self): return 255
class Whole:
    def __int__(self): return 42
class Real:
    def __float__(self): return 2.5
class Shown:
    def __str__(self): return "str é"
    def __repr__(self): return "repr é"
import itertools
row = []
for flags, width, precision, kind in itertools.product(["", "-", "+", " ", "0", "#", "-0", "+0", "#0", " +", "-#+"], ["", "8"], ["", ".3", "."], "dixXofeGsrc"):
    spec = "%" + flags + width + precision + kind
    value = "a" if kind in "src" and "1" else 42.5 if kind in "feG" else -255
    try:
        row.append(spec + "=" + spec % (value,) + "|")
    except Exception as error:
        row.append(f"{spec}={type(error).__name__}: {error}|")
    if len(row) == 22:
        print(*row)
        row = []
print(*row)
show(r"""
"%d %i %u" % (5, -5, 5), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%.5d" % 42, "%.0d" % 0, "%8.5d|%-8.5d|%08.5d" % (42, 42, 42), "%+.3d" % 7
"%x %X %#x %#X" % (255, 255, 255, 255), "%o %#o" % (8, 8), "%#08x|%-#8x|%#.4x|%+#x" % (255, 255, 255, 255), "%x" % -255, "%#x" % -255, "%.4x" % -255, "%#010x" % -255, "%#o" % 0, "%#x" % 0
"%f %.0f %.2f %10.3f|%-10.3f|%010.3f|%+.1f|% .1f" % (1.5, 2.5, 3.14159, 2.71828, 2.71828, -2.71828, 1.0, 1.0), "%#.0f" % 3.0, "%F" % float("inf"), "%f" % float("nan"), "%010f" % float("-inf"), "%+f" % float("inf")
"%e %.2e %E %g %G %.3g %#g %#.3g" % (12345.678, 0.00012, 1e100, 1e-5, 1e20, 1234567.0, 1.0, 1.0), "%g" % 100000, "%g" % 1000000, "%.10g" % (1/3), "%.0e" % 15.0, "%5.1e|" % 1e5
"%f" % 5, "%f" % True, "%f" % Real(), "%d" % 3.99, "%d" % -3.99, "%d" % Whole(), "%d" % Index(), "%x" % Index(), "%d" % True, "%d" % 1e20, "%i" % 2**70, "%.50f" % 0.1, "%.3f" % 10**20
"%s %r %a" % (Shown(), Shown(), Shown()), "%s" % None, "%s" % (None,), "%s" % [1, "a"], "%10s|%-10s|%.2s|%10.2s|" % ("abc", "abc", "abc", "abc"), "%r" % "é\n", "%a" % "é", "%.3r" % "abcdef", "%5a|" % "é", "%05s|" % "ab", "%+s" % "x", "%#s" % "x", "% s" % "x"
"%c%c%c" % (65, "B", 0x1f600), "%5c|%-5c|%05c" % ("a", "b", "c"), "%.0c" % "x", "%.5c" % "x", "%c" % "\u00e9", "%c" % Index()
"%%" % (), "%%%d%%" % 5, "%5%|" % (), "%-5%|" % (), "100%% %s" % "x", "%" "%" % ()
"%*d|%-*d|%*.*f|%.*s" % (5, 42, 5, 42, 8, 2, 3.14159, 2, "abc"), "%*d" % (-5, 42) + "|", "%.*f" % (-2, 3.14), "%*s" % (True, "x"), "%0*d" % (6, 7)
"%ld %hd %Lf %hhd" % (1, 2, 3.0, 4) if False else "%ld %hd %Lf" % (1, 2, 3.0)
"%d" % (5,), "%s" % ((1, 2),), "%s %s" % (1, 2), "%s" % "", "" % (), "plain" % (), "plain" % {}, "plain" % [], "%s" % {}, "%s" % {"a": 1}, "plain" % b"" if False else 0
"%d" % 10**30, "%x" % 10**30, "%#X" % 2**100, "%o" % 2**100, "%+d" % 10**30, "%040d" % -10**30, "%.40d" % 10**30, "%-40d|" % 10**30, "%,d" % 5 if False else 0
type("%s" % "x"), "%s" % "\ud800" == "\ud800", "é%s中" % "ü", "%s" * 3 % (1, 2, 3), "%s%%" % 5, "%r" % (("a",),)
""", globals())
