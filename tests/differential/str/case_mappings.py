# upper, lower, title, capitalize, swapcase, casefold of special letters: sigma, ligatures, sharp s, digraphs, Deseret.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


words = ["", "a", "hello World", "HELLO", "\xdf", "stra\xdfe", "\ufb00", "\ufb03x", "\u01c6a", "\u01c5A", "\u01c4a", "\u0130", "i\u0307", "\u0131", "\u0149", "\u1e9e", "\u03a3", "\u03a3\u03a3", "A\u03a3", "A\u03a3 B", "\u039f\u0394\u03a5\u03a3\u03a3\u0395\u03a5\u03a3",
         "A\u03a3.", "A.\u03a3", "A\u0345\u03a3", "A\u0345\u03a3a", "\u03a3\u0345 ", "A'\u03a3'", "A'\u03a3'a", "\u0345\u03a3", "a\u03c2b\u03c3c", "\U00010429", "\U00010401\U00010429", "\u1f80", "\u1fb3", "\u1ff7", "\u0390", "\u03b0", "\u0587", "\ufb13",
         "\u1e96", "\u01f0", "\u00b5", "\u00ff", "\u017f", "\u212a", "\u2126", "\u10d0", "\u1c90", "\uab70", "\u13a0", "\u13f8", "\ua64a", "\u1c88", "they're bill's friends from the UK", "1a2b3", "a1\u03a3", "x\u00adY\u03a3", "FIRST\u2019S", "\u1fbe", "\u0345a", "\u24d0 \u24b6", "\u2170"]
for w in words:
    print(ascii(w), *(ascii(getattr(w, n)()) for n in ("upper", "lower", "title", "capitalize", "swapcase", "casefold")))
for n in ("upper", "lower", "title", "capitalize", "swapcase", "casefold"):
    t(getattr("a", n), 1); t(getattr(str, n)); t(getattr(str, n), 5)
class Sub(str): pass
print([type(getattr(Sub("A"), n)()).__name__ for n in ("upper", "lower", "title", "capitalize", "swapcase", "casefold")])
