# Number literals: all forms, and the text of every error.
good = """0 00 0_0 000_000 1 1_000 0b1 0B1_0 0b_1 0o7 0O1_7 0o_7 0xF 0Xf_f 0x_f 1. .5 1.5 1e5 1E5 1e+5 1e-5 1_0e1_0 0.5e0 00.5 09.5 09e1 1j 1J 0j 00j 09j 1.5j 1e5j .5j 1_0j 0xdeadBEEF 1_2.3_4 1_2.3_4e5_6j 0e0 0_7.5""".split()
bad = """01 007 0_7 012_3 0b 0b2 0b12 0b_ 0b1_ 0b1__0 0b1.0 0b1e5 0bj 0b1j 0o 0o8 0o18 0o1_ 0o_ 0oj 0o1.5 0x 0xg 0x_ 0x1_ 0x1__2 0x1.5 0x1p3 0xj 1_ 1__0 1_j 1_.5 1._5 1_e5 1e_5 1e5_ 1.5_ 1.5_j 1e 1e+ 1e- 1ee5 1e5.5 1.2.3 1j5 1jj 5x 5abc 1.5x 1e5x 5_x 0b1x 0o7x 0xfg 1.x 1e5e 01.5.5 08 09 0_9 00_8 08_1 01j1 1_000_ 12_34__5 1e1_ 0xZ 0b3 0o9 5l 0777L 1e5l 1.0f 5é 5中 0xfé 1_é 0e 0.e 0.1e 1..2 1...2 0b1010_ 0b102 0o778 0777 08.5e 0_xf 0_b1 0_o7 00x1 1€ 1e5€ 0x€""".split()
import sys
def shown(text):
    try:
        return repr(eval(text))
    except SyntaxError as error:
        return f"{type(error).__name__}: {error.msg} {error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
for text in bad:
    print(text, "->", shown(text))
for text in good:
    print(text, "->", shown(text))
