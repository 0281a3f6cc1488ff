# str % values: every error text.
from _show import show
class Bad:
    def __str__(self): return 5
    def __repr__(self): return 6
class Raises:
    def __str__(self): raise KeyError("s")
    def __int__(self): raise ZeroDivisionError("i")
    def __float__(self): raise IndexError("f")
class WrongInt:
    def __int__(self): return "x"
class Plain: pass
show(r"""
"%" % 5
"%" % ()
"%5" % 5
"%-" % 5
"%.": 5
"%." % 5
"%5." % 5
"a%" % ()
"%q" % 5
"%y %s" % (1, 2)
"%\u00e9" % 5
"%\u4e2d" % 5
"%\x00" % 5
"%\n" % 5
"% " % 5
"%d"
"%d" % "5"
"%i" % "5"
"%u" % None
"%d" % []
"%d" % Plain()
"%d" % 1j
"%x" % 1.5
"%X" % "a"
"%o" % 1.0
"%x" % None
"%x" % Plain()
"%f" % "1.5"
"%e" % None
"%g" % []
"%F" % Plain()
"%f" % 10**400
"%d" % float("inf")
"%d" % float("nan")
"%x" % float("inf")
"%c" % "ab"
"%c" % ""
"%c" % 1.5
"%c" % None
"%c" % -1
"%c" % 0x110000
"%c" % 10**30
"%c" % b"a"
"%c" % Plain()
"%s" % Bad()
"%r" % Bad()
"%a" % Bad()
"%s" % Raises()
"%d" % Raises()
"%f" % Raises()
"%d" % WrongInt()
"%s %s" % 1
"%s %s" % (1,)
"%s" % ()
"%s" % (1, 2)
"%s %s %s" % (1, 2)
"%%" % 1
"%%" % (1,)
"%*d" % 5
"%*d" % (5,)
"%*d" % ("5", 5)
"%*d" % (1.5, 5)
"%.*f" % ("2", 1.0)
"%.*f" % (2**70, 1.0)
"%*d" % (2**70, 1)
"%*d" % (-2**70, 1)
"%.*d" % (2**31, 1)
"%99999999999999999999d" % 1
"%.99999999999999999999d" % 1
"%.2147483648f" % 1.0
"%9223372036854775808d" % 1
"%b" % 5
"%b" % b"x"
"%z" % 1
"%t" % 1
"%(a" % {}
"%s" % (1, 2, 3)
"%d %d" % (1, "x")
"%5q" % 1
"%.3y" % 1
"%#z" % 1
"%hq" % 1
"%lld" % 1
"%r %q" % (1, 2)
"%s".__mod__((1, 2))
"%s".__mod__(1), "%s".__rmod__("x"), "a".__rmod__(5)
5 % "x"
[] % "x"
b"x" % "y"
None % "x"
"%d" % True, "%s" % True
""", globals())
