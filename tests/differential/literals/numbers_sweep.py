# Number literals made of all short strings over their letters: which are numbers, of which kind, and what is said of the others.
import itertools, warnings
warnings.simplefilter("ignore")
kinds, errors, digest = {}, {}, 0
for alphabet, most in (("01_xX", 4), ("09.eE_", 4), ("1.ej_", 4), ("0b12_", 4), ("07o8_", 4), ("1+e-j", 4)):
    for n in range(1, most + 1):
        for letters in itertools.product(alphabet, repeat=n):
            text = "".join(letters)
            if not (text[0].isdigit() or text[0] == "."): continue
            try: value = eval(text); key = type(value).__name__; kinds[key] = kinds.get(key, 0) + 1; shown = repr(value)
            except (SyntaxError, NameError, AttributeError, TypeError) as e: shown = f"{type(e).__name__}: {e.msg if isinstance(e, SyntaxError) else e}"; errors[shown] = errors.get(shown, 0) + 1
            for c in shown: digest = (digest * 131 + ord(c)) & 0xFFFFFFFFFFFF
print(kinds, f"{digest:x}")
for e in sorted(errors): print(errors[e], e)
for text in ("0x", "0b", "0o", "0xg", "0b2", "0o8", "0_", "1__0", "1_", "_1", "0x_", "0x_1", "0x1_", "00", "01", "0_0", "00_1", "007", "08", "09.5", "00.5", "08j", "1e", "1e+", "1e_5", "1_e5", "1._5", "1_.5", "1.5_", "1.e", ".e5", "1j2", "1jj", "1e5j", "0x1.5", "0x1e5", "0b1e5", "0o1.5", "1.2.3", "1..real", "1.real", "1 .real", "1.0.real", "5in[5]", "5if 1 else 2", "0x5in[5]", "1or 2", "1_000_000j", "1e400", "1e-400", "0xfor 1", "1else", "0b1and 1", "1L", "1l", "0777", "1e1_0", "0XFF", "0B1", "0O7", "1E5", "1J", "\u0661", "1\u20ac", "1a", "12abc", "0x12gz", "1.5abc", "1jabc", "100\u00e9"):
    try: print(ascii(text), repr(eval(text)))
    except SyntaxError as e: print(ascii(text), e.msg, e.offset, e.end_offset)
    except Exception as e: print(ascii(text), type(e).__name__, e)
