# format() of ints: every type, sign, fill, alignment, grouping, '#', zero padding, width.
from _show import show
import itertools
count = 0
for fill_align, sign, alternate, zero, width, group, kind in itertools.product(["", "<", "*>", "^", "="], ["", "+", " "], ["", "#"], ["", "0"], ["", "12"], ["", ",", "_"], ["", "d", "x", "b", "o", "X", "n", "c", "e", ".1f"]):
    spec = fill_align + sign + alternate + zero + width + group + kind
    row = []
    for number in (0, 1234567, -255):
        try:
            row.append(format(number, spec))
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    count += 1
    if count % 7 == 0:
        print(repr(spec), row)
show("""
format(5, "z")
format(5, "zd")
format(5, ".2d")
format(5, ".2")
format(5, "s")
format(5, "q")
format(5, "dd")
format(5, "5.x")
format(5, ",x")
format(5, ",b")
format(5, ",c")
format(5, "_c")
format(5, ",n")
format(5, "_n")
format(5, ",_d")
format(5, "_,d")
format(5, ",,d")
format(5, "__d")
format(5, "+c")
format(5, "#c")
format(-1, "c")
format(0x110000, "c")
format(10**30, "c")
format(65, "c"), format(0x1f600, "5c"), format(97, "<5c"), format(97, "^5c"), format(97, "05c"), format(97, "*=5c"), format(0xd800, "c")
format(5, "10000000000000000000")
format(5, "99999999999999999999d")
format(5, ".99999999999999999999f")
format(5, "{")
format(5, "-")
format(5, "- d"), format(5, "+ d")
format(5, "0<5"), format(5, "<05"), format(5, "005"), format(5, "-5"), format(5, "=05"), format(5, "x=05"), format(5, ">=5") , format(5, "<<5"), format(5, "}>5")
format(5, "é>5"), format(5, "\u4e2d^7"), format(5, "\U0001f600<4")
format(1234567, "015,"), format(1234567, "016,"), format(1234567, "017,"), format(1234567, "018_"), format(-1234567, "015,"), format(12, "05,"), format(12, "06,"), format(12, "07,"), format(0, "08,")
format(0xdeadbeef, "_x"), format(0xdeadbeef, "#020_x"), format(10, "020_b"), format(10, "021_b"), format(8**10, "_o"), format(2**70, ","), format(10**30, "_")
format(1234567, ".3e"), format(1234567, ",.2f"), format(1234567, "_.1f"), format(10**22, "g"), format(10**22, "f"), format(2**53 + 1, "f"), format(7, "%"), format(7, ".3%"), format(7, "G"), format(7, "E"), format(7, "#.0f"), format(7, "F")
format(10**400, "f")
format(10**400, "e")
format(10**30, "n"), format(1234567, "n"), format(True, "n")
(5).__format__(""), (5).__format__("5"), int.__format__(5, "x")
(5).__format__()
(5).__format__(5)
format(5, 5)
format(5, None)
format()
format(1, 2, 3)
""")
