# int(), float() and complex() of digits of other scripts, white space, underscores and signs.
def t(f, *a):
    try: print(ascii(a), f(*a))
    except Exception as e: print(ascii(a), type(e).__name__, ascii(str(e)))
for s in ["12", " 12 ", "\u0661\u0662", "\u0967\u0968", "\uff11\uff12", "\U0001d7d8\U0001d7d9", "\xb2", "\xbd", "\u2167", "\u4e00", "1_0", "_1", "1_", "1__0", "+5", "-5", "- 5", "+-5", "\u22125", "\xa05\u3000", "\x1c5\x1f", "5\u200b", "", " ", "0x10", "1e5", "1.5", ".5", "5.", "inf", "-Infinity", "NaN", "\u0661.\u0662", "1j", "1+2j", "\ud800", "5\0"]:
    t(int, s); t(float, s); t(complex, s)
for s, b in [("ff", 16), ("0xff", 16), ("0xff", 0), ("zz", 36), ("12", 2), ("0b11", 0), ("010", 0), ("\uff11", 2), ("1", 1), ("1", 37), ("0_1", 8), ("0x_f", 16)]: t(int, s, b)
