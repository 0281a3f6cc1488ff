# complex() of texts: every form that is read, and every one that is not.
good = """1 1j j +j -j J 1+2j 1-2j -1-2j +1+2j 1+j 1-j 1e5j 1e5+2e-3j 1.5e5-.5j (1+2j) (1) (j) 1_0+2_0j infj inf+infj nan-nanj -inf+nanj Infinity+INFj
1.j .5j -0-0j 0j -0j 1e400 -1e400j 1E5J nanj -nanj +nan+nanj 1+1e-400j""".split()
for text in good + [" 1+2j ", "\t1\n", "( 1j )", "( 1+2j )", " (1) ", "\u2003 1j"]:
    value = complex(text)
    print(repr(text), value, (value.real, value.imag))
bad = ["", " ", "()", "(", ")", "(1", "1)", "((1))", "1 + 2j", "1 +2j", "1+ 2j", "1+2", "1+2j3", "1j+2", "jj", "1jj", "j1", "--1j", "+-1j", "1+-2j", "1++2j", "1e",
       "1e+j", "e5j", ".j", ".", "+", "-", "1+", "1+.j", "i", "1i", "1+2i", "0x1j", "1__0j", "_1j", "1_j", "1\x00j", "inf+", "infin", "nanx", "1,2j", "a", "é", "\ud800", "1+2j\x00",
       "(1+2j", "1+2j)", "(1+2j))", "( )", "1 j", "1+1j+1j", "1j1", "+j+", "1" * 300 + "x"]
for text in bad:
    try:
        print(ascii(text[:20]), complex(text))
    except Exception as error:
        print(ascii(text[:20]), type(error).__name__, ascii(str(error)))
