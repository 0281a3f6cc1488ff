# Integers of every size through every way of writing them, read back in every base; signs, prefixes, grouping, padding.
M = 0xFFFFFFFFFFFF
numbers = [0, 1, 7, 8, 9, 10, 15, 16, 99, 100, 255, 256, 999, 1000, 12345, 65535, 2**31, 10**9, 2**32 - 1, 10**15, 2**53, 2**62, 2**63 - 1, 2**63, 2**64, 10**19, 10**20, 2**100, 10**40, 3**200, 2**1000 - 1]
numbers += [-n for n in numbers]
digest = wrong = 0
for n in numbers:
    wrong += int(str(n)) != n or int(hex(n), 16) != n or int(oct(n), 8) != n or int(bin(n), 2) != n or int(hex(n), 0) != n or int(f"{n:_}") != n or int(f"{n:#_x}", 0) != n or int(f"{n:+d}") != n or int("%d" % n) != n or int("%x" % n, 16) != n or int("%#o" % n, 0) != n or eval(f"{n:#b}") != n
    for base in range(2, 37):
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"; m, text = abs(n), ""
        while m: m, d = divmod(m, base); text = digits[d] + text
        wrong += int(("-" if n < 0 else "+") + (text or "0"), base) != n or int((text or "0").upper(), base) != abs(n)
    for spec in ("", "d", "+d", " d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", ",", "_", "_b", "_x", "#_X", "030d", "030,", "#030_x", "<40", ">40", "^40", "*^+40_d", "=+40", "x=#40x", "e", ".2e", "f", "g", "%", "n", ".10g", "+,.1f", "c" if 0 <= n < 256 else "d"):
        for c in format(n, spec): digest = (digest * 131 + ord(c)) & M
    for f in ("%d", "%5d", "%-30d|", "%030d", "%+d", "% d", "%x", "%#X", "%o", "%#o", "%.40d", "%+.5d", "%i", "%u", "%s", "%r", "%e", "%g", "%.3f"):
        for c in f % n: digest = (digest * 131 + ord(c)) & M
print(len(numbers), wrong, f"{digest:x}")
for n in numbers[:24:3] + numbers[31:50:4]: print(n, f"{n:,} {n:_} {n:x} {n:#o} {n:+} {n:012} {n:>12} {n:e} {n:.3g} {n:%}", "%5d|%-5d|%05d|%x" % (n, n, n, n), hex(n), oct(n), bin(n)[:12])
for b in (True, False): print(f"{b}|{b:d}|{b:5}|{b:<5}|{b:>8}|{b:08}|{b:s}|" if False else f"{b}|{b:d}|{b:5}|{b:<5}|{b:08}|{b:,}|{b:x}|{b:c}|{b:e}|{b:%}|{b!s:>8}|{b!r:<8}|", "%d %s %x %r" % (b, b, b, b))
for spec in ("s", ".2d", ".0x", ",x", ",b", "_c", "+c", "#c", ",c", "_n", ",n", ".2c", "z", "zd", "q", "ds", "d ", " ", "5 ", "#", "##", "+-", "0<", "<<", "<<<", "\u20ac^9d", "1_000", "0b", "00005", "-5", "99999999999999999999"):
    try: print(ascii(spec), ascii(format(12345, spec)), end=" ")
    except (ValueError, OverflowError) as e: print(ascii(spec), ascii(str(e)), end=" ")
    try: print(ascii(format(True, spec)))
    except (ValueError, OverflowError) as e: print(ascii(str(e)))
