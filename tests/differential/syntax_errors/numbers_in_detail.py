# Numbers that are none, in all bases, with underscores, suffixes, exponents, and what stands right behind them.
import warnings

warnings.simplefilter("ignore")
NUMBERS = ["0", "00", "000_0", "01", "08", "0_7", "0_8", "0__0", "1_", "1__0", "_1", "1_a", "1_000_", "0b", "0b1", "0b2", "0b12", "0b1_", "0b_1", "0b__1", "0b1.0", "0b1e5", "0b1j", "0B1x", "0o", "0o7", "0o8", "0o78", "0o7_", "0o_7", "0o7.0", "0o7j", "0O17L", "0x", "0xf", "0xg", "0xfg", "0xf_", "0x_f", "0xf.0", "0xfj", "0xfp1", "0x1.8p3", "0XF", "1.", "1.5", ".5", "1..", "1..5", "1.5.5", "1._5", "1_.5", "1.5_", "1.5_5", "1e5", "1e", "1e+", "1e-", "1e+5", "1e++5", "1e5.5", "1e5e5", "1e_5", "1e5_", "1_e5", "1e5_0", "1.e5", ".e5", "1.5e", "1.5ex", "1ex", "1E5J", "1j", "1J", "1jj", "1.5j5", "01j", "01.5", "01e5", "09.5", "09e5", "09j", "09", "1l", "1L", "0L", "1u", "1f", "1.0f", "1d", "1r", "1n", "10_0_0", "1 000", "1,000", "1'000", "0xDEADBEEFL", "0777", "0o777", "0d10", "0c7", "1a", "1if x else y", "1else", "1and 2", "1or 2", "1in x", "1is x", "1not in x", "1for", "0x1for x in y", "0b1and 1", "0o1or 2", "1.and 2", "1.5if x else y", "1e5in x", "1jif x else y", "1_if x else y", "1andx", "1iff", "0xfor x", "0xdead and", "1__debug__", "1and", "1.real", "1 .real", "1..real", "1.0.real", "1j.real", "0x1.real", "1e5.real", "1[0]", "1(", "1 2", "1.5 2", "0 1", "1;2", "1\\", "12\xe9", "12\u0661", "1\u20ac", "1$", "1?", "1!", "1@", "1#c", "1'a'", "1f'a'", "0b'a'", "0r'a'", "1_'a'", "--1", "1++", "1--", "+ +1", "1--1", "1e1000", "-1e1000", "1e-1000", "9" * 4301, "0x" + "f" * 5000, "1." + "9" * 4400]
MISTAKES = NUMBERS + [f"x = ({number} + 1)" for number in NUMBERS[:110:2]]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text[:60]!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text and error.text[:60]!a}")
    else:
        print(f"{text[:60]!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
