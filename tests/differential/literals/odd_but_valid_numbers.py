# Numbers in every valid shape, next to words and points, and what they are.
TEXTS = ["0", "00", "0_0", "0000", "1", "1_000", "1_0_0", "0b0", "0B1", "0b_1", "0b1_0", "0o0", "0O7", "0o_7_7", "0x0", "0Xf", "0x_F_f", "0xdeadBEEF", "1.", ".1", "1.0", "0.0", "00.5", "09.5", "0_9.5", "1_0.0_1", "1e0", "1E0", "1e+0", "1e-0", "1e05", "1_0e1_0", "1.e1", ".1e1", "01e1", "09e1", "0e0", "0j", "1j", "1J", "01j", "09j", "1_0j", "1.j", ".1j", "1e1j", "1.5e-3J", "00j", "1e308", "1e309", "-1e309", "1e-323", "1e-324", "5e-324", "2.5e-324", "0.1", "0.30000000000000004", "123456789012345678901234567890", "0x" + "f" * 40, "1.7976931348623157e308", "1.7976931348623159e308", "9007199254740993.0", "4.35", "1e22", "1e23", "1e16", "123456789.123456789", "0.0001", "0.00001", "-0.0", "-0", "-0j", "-(0j)", "1-0j", "0.1e1_0", "1_1.1_1e1_1j"]
for text in TEXTS:
    value = eval(text)
    print(text, type(value).__name__, repr(value))
import warnings
warnings.simplefilter("ignore")
for text in ["1if 1else 2", "1or 2", "0or 5", "1and 2", "1in[1]", "1not in[2]", "1is 1", "[1for x in[1]]", "0xfor 1", "0b1if 1else 0", "1.or 2", "1.5if 0else 2.5", "1e5in[1e5]", "1jor 2", "0o7and 8", "1 .real", "1..real", "1.0.real", "1e0.real", "1j.imag", "1.j.imag", "0x1.real", "0b1.real", "0o1.bit_length()", "1_0 .real", "1.__class__" if 0 else "(1).__class__", "1.5.is_integer()", "1e1.is_integer()", "-1 .real", "- -1", "-+-1", "~-1", "not-1", "-1**2", "2**-1", "2**-1**2", "-1 .__abs__()", "1--1", "1+-+1", "1*-1", "1<-1", "1if-1else+1", "[1,-1][-1]", "{-1:+1}[-1]", "'a'*-1", "1if 0x1else 2", "0_0if 0_0else 0_1", "1._5" if 0 else "1.5_5", "lambda:1", "(lambda:1)()", "1;2" if 0 else "1", "print(1,.5,5.,1j)"]:
    try: print(text, "->", repr(eval(text))[:60] if "lambda:1" != text else "function")
    except SyntaxError as error: print(text, "->", error.msg)
x = 5
print(x.real, x .real, x. real, x . real, 5 .real, 5. .real if 0 else 5.0.real, (5).real)
print(1_000_000 == 1000000, 0x_ff == 255, 0b_11 == 3, 1_0.0_1 == 10.01, 1e1_0 == 1e10)
print(0xFF, 0o17, 0b101, [0x10, 0o10, 0b10, 10], hex(0xABCDEF), oct(0o777), bin(0b1010))
print(10 ** 20, 2 ** 64 - 1, -2 ** 63, 1 << 100, 0x7fffffffffffffff + 1, 9223372036854775807 + 1, -9223372036854775808 - 1)
