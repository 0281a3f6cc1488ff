# repr of ints reads back; digits of large powers; leading zeros, signs, separators in every reader of texts.
from _show import show
show("""
[eval(repr(n)) == n for n in (0, -1, 10**50, -2**200)], repr(-0), str(+5), repr(True), str(10**30)
2**64, 2**127 - 1, -2**63, 3**200, 7**-1, 10**18 * 10**18, 99999999999999999999 + 1, 123456789 * 987654321, 12345678901234567890 // 987654321, -12345678901234567890 % 97
int("000123"), int("-000"), int("+5"), int("1_2_3"), int("0b11", 0), int("0o17", 0), int("0xFF", 0), int("-0x10", 16), int("+0b1", 2), int("0_0"), int("z" * 10, 36)
str(10**15), str(10**16), str(10**17), str(10**18), str(10**19), str(-10**19), str(2**62), str(2**62 - 1), str(-2**62), str(-2**62 - 1)
len(str(2**10000)), str(2**10000)[:10], str(2**10000)[-10:], sum(map(int, str(2**1000))), str(3**2000)[500:510]
int(str(7**800)) == 7**800, int(hex(7**800), 16) == 7**800, int(format(7**800, "b"), 2) == 7**800, int(format(7**800, ","). replace(",", "")) == 7**800
[str(sign * 10**k + d) for sign in (1, -1) for k in (3, 9, 18, 19, 27) for d in (-1, 0, 1)]
[int(c) for c in "٠١٢٣٤٥٦٧٨٩"], int("१२३"), "٣".isdigit(), [int(c, 16) for c in "abcdefABCDEF"]
""")
