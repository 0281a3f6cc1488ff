# repr and ascii of every kind of character, of quotes and escapes.
for s in ["", "a", "'", '"', "'\"", "''\"", "a'b", 'a"b', "\\", "\\n", "\n", "\r\t\x0b\x0c\x08\x07", "\x00\x1f\x7f", "\x80\x9f\xa0\xa1\xad\xff", "\u0100", "\u0378", "\u200b\u200e\u2028\u2029", "\u3000", "\ud800", "\udcff", "\ud83d\ude00", "\ue000", "\ufeff", "\ufffd\ufffe\uffff", "\U00010000", "\U0001F600", "\U000e0001", "\U000f0000", "\U0010ffff", "e\u0301", "\u0301", "\u1680", "\u2000", "\u180e", "\u061c"]:
    print(ascii(repr(s)), ascii(s), ascii(ascii(s)) if len(s) < 2 else "")
for start in range(0, 0x110000, 0x8000):
    block = list(map(chr, range(start, start + 0x8000)))
    print(hash(tuple(map(ord, "".join(map(repr, block))))), hash(tuple(map(ord, "".join(map(ascii, block))))))
class R:
    def __repr__(self): return "\u20ac\U0001F600\xe9\n"
print(ascii(R()), ascii([R(), "\xe9"]), ascii({"\u20ac": R()}))
class Sub(str):
    pass
print(repr(Sub("x'")), str.__repr__(Sub("y")), [Sub("z")])
class BadRepr:
    def __repr__(self): return 3
for f in (repr, ascii):
    try: f(BadRepr())
    except TypeError as e: print(e)
class SubRepr:
    def __repr__(self): return Sub("sub")
print(type(repr(SubRepr())).__name__, type(ascii(SubRepr())).__name__)
