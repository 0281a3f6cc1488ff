# expandtabs, center, ljust, rjust and zfill over short texts and widths, for str and bytes, against plain loops.
import itertools
def expand(s, size):
    out, column = "", 0
    for c in s:
        if c == "\t":
            if size > 0: n = size - column % size; out += " " * n; column += n
        else:
            out += c; column = 0 if c in "\n\r" else column + 1
    return out
wrong = total = 0
for t in itertools.chain.from_iterable(itertools.product("a\t\n\u20ac", repeat=n) for n in range(6)):
    s = "".join(t)
    for size in (-1, 0, 1, 2, 3, 8):
        total += 1; wrong += s.expandtabs(size) != expand(s, size)
        if "\u20ac" not in s: wrong += s.encode().expandtabs(size).decode() != expand(s, size) or bytearray(s, "ascii").expandtabs(tabsize=size).decode() != expand(s, size)
for s in ("", "a", "ab", "abc", "\u20ac", "\U0001f600b", "-5", "+", "-", "+-1", "\ud800", " 7", "\u22125"):
    for width in range(-1, 9):
        pad = max(0, width - len(s))
        for fill in (" ", "*", "\u20ac", "\U0001f600"):
            total += 1
            left = pad // 2 + (pad & width & 1)
            wrong += s.ljust(width, fill) != s + fill * pad or s.rjust(width, fill) != fill * pad + s or s.center(width, fill) != fill * left + s + fill * (pad - left)
        sign = s[:1] if s[:1] in ("+", "-") and s else ""
        wrong += s.zfill(width) != sign + "0" * pad + s[len(sign):]
        if s.isascii():
            b = s.encode(); wrong += b.zfill(width) != s.zfill(width).encode() or b.center(width, b"*") != s.center(width, "*").encode() or bytearray(b).rjust(width) != s.rjust(width).encode() or b.ljust(width, b"-") != s.ljust(width, "-").encode()
print(wrong, total)
for w in range(8): print(w, "ab".center(w, "."), "abc".center(w, "."), f"{'ab':.^{w}}", f"{'abc':.^{w}}", "%*s|%-*s" % (w, "ab", w, "ab"), "7".zfill(w), "-7".zfill(w), f"{-7:0{w}}", "+".zfill(w), sep=" | ")
for s in ("x", b"x"):
    for call in ("expandtabs(10**30)", "expandtabs('a')", "expandtabs(None)", "expandtabs(1.0)", "expandtabs(True)", "expandtabs(1, 2)", "expandtabs(tabs=1)", "zfill(10**30)", "zfill('1')", "zfill()", "zfill(None)", "center(2**62)", "ljust(2**62)", "zfill(2**62)"):
        try: print(eval(f"s.{call}"), end=" | ")
        except (TypeError, OverflowError, MemoryError) as e: print(type(e).__name__, e, end=" | ")
    print()
t = "abc"; print(t.center(3) is t, t.ljust(2) is t, t.rjust(0) is t, t.zfill(3) is t, t.expandtabs() == t, "\t".expandtabs(2**31 - 1 if False else 4) == "    ", len("a\tb\tc".expandtabs(1000)), "\t\t".expandtabs(3), "a\r\tb".expandtabs(4) == "a\r    b", "\x0b\t".expandtabs(4), "\u2028\t".expandtabs(4) == "\u2028   ")
