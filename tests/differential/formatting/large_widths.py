# Very large widths and precisions: what memory cannot hold is refused, what it can is exact.
from _show import show
show("""
len(format(5, "100000")), len(format("x", "100000")), len(format(1.5, "100000.50000f")), len("%100000d" % 5), len("%.100000d" % 5), len("%.50000f" % 1.5), len(f"{5:0100000}"), len("{:>{}}".format("", 100000))
len(format(5, "0100000,")), len(format(2**1000, "100000_b"))
format(1.5, ".1000f")[-5:], format(1.5, ".1000g"), format(1e-300, ".400f")[-100:-90], format(1/3, ".60g"), format(1/3, ".1000e")[-10:], format(0.1, ".200%")[:60]
format(5, "9223372036854775808")
format("x", "9223372036854775808")
format("x", ".9223372036854775808")
format(1.5, ".9223372036854775807f")
format(1.5, ".2147483647f") if False else 0
format(1.5, ".2147483648f")
format(1.5, ".4294967296e")
format(1j, ".2147483648f")
"%.2147483648f" % 1.5
"%.2147483648d" % 1
"%.2147483648s" % 1
"%9223372036854775807d" % 1 if False else 0
"{:.2147483648}".format("abc")
"{:{}}".format("x", 2**63)
"{:.{}}".format("x", -1)
"{:{}}".format("x", -5)
"{:{}}".format(5, -5), "{:{}}".format(5, True)
""")
