# int(), float(), isdigit and its kin over digits of all scripts, mixed ones, superscripts, fractions, white space and signs.
zeros = [c for c in map(chr, range(0x20000)) if c.isdecimal() and int(c) == 0]
print(len(zeros), [f"{ord(z):x}" for z in zeros][:40])
wrong = 0
for z in zeros:
    digits = "".join(chr(ord(z) + d) for d in (4, 0, 7, 9))
    wrong += int(digits) != 4079 or float(digits + ".5") != 4079.5 or int("-" + digits) != -4079 or float(digits + "e" + chr(ord(z) + 1)) != 40790.0 or not digits.isdecimal() or not digits.isdigit() or not digits.isnumeric() or digits.isalpha() or int(f" {digits}\u2003") != 4079 or complex(digits + "j") != 4079j or int(chr(ord(z) + 1) * 3, 16) != 0x111
print(wrong)
for t in ("\u0661\u0967", "\u0661_\u0662", "\xb2", "\u2460", "\xbd", "\u4e00", "\u2167", "\u0661.\u0662", "\uff11\uff0e\uff15", "+\u0661", "\uff0b1", "\u22121", "\u0661e\u0662", "\u0661E5", "1\u0662", "0x\u0661", "\u0660x1", "\u0660\u0661", "1\xa0", "\u20281\u2029", "1\u200b", "\ufeff1", "\x1c1\x1f", "1\x00", "\u0661\ud800", "inf\u0661", "\uff49\uff4e\uff46", "\u0131nf", "nan", "\u0661__\u0662", "_\u0661", "\U0001d7ce\U0001d7d7", "\U0001d7d8", "\u19da", "\u1bf2", ""):
    row = [t.isdecimal(), t.isdigit(), t.isnumeric(), t.isalnum(), t.isspace()]
    for f in (int, float, lambda t: int(t, 0), lambda t: int(t, 16), complex):
        try: row.append(f(t))
        except ValueError as e: row.append(ascii(str(e))[:70])
    print(ascii(t), *row, sep=" | ")
for t in ("  12  ", "\t12\n", "12\x0b", "1 2", "+ 1", "--1", "+-1", "1+", "", " ", "_", "1_", "1__2", "0_1", "0x_1", "00", "-00", "+0", "1e5", "1.0", "0b2", "0o8", "0xg", "z", "Zz", "0X1F", "0B11", "1L", "١٢٣"):
    for base in (0, 2, 8, 10, 16, 36):
        try: print(int(t, base), end=" ")
        except ValueError as e: print("-", end=" ")
    for f in (float, complex):
        try: print(f(t), end=" ")
        except ValueError as e: print("-", end=" ")
    print(ascii(t))
for a in (("1", 1), ("1", 37), ("1", -1), ("1", "2"), ("1", 2.0), ("1", None), (1, 10), (b"1", 2), (bytearray(b"11"), 2), ("1", 10**30), ("1", True), (None,), ([],), ("1", 2, 3)):
    try: print(int(*a))
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
