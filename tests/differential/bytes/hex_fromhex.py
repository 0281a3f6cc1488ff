# hex with separators and fromhex with white space, for bytes, bytearray and memoryview; every error.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


data = b"\x00\x01\xab\xff\x10"
for kind in (bytes, bytearray, memoryview):
    m = kind(data).hex
    for args in [(), (":",), (b":",), (":", 1), (":", 2), (":", -2), (":", 3), (":", 5), (":", 100), (":", 0), (":", -1), ("\xff",), ("\x7f", 2), ("",), ("::",), (b"",), (5,), (None,), (":", "x"), (":", 1.5), (":", 1, 2), ("\u20ac",), (b"\xff",), (":", 10**30), (bytearray(b"-"),)]:
        t(m, *args)
    t(m, sep="-"); t(m, sep="-", bytes_per_sep=2); t(m, bytes_per_sep=2); t(kind(b"").hex, ":"); t(kind(b"a").hex, ":")
for kind in (bytes, bytearray):
    for s in ["", "00", "0001ff", "00 01 FF", "  00\t01\n02\x0b03\x0c04\r ", "0", "0 0", "000", "zz", "0z", "00 0", "00:01", "\u20ac", "00\xa001", "\uff10\uff11", "00 zz", "12 \x00", "1g", "abcDEF"]:
        t(kind.fromhex, s)
    t(kind.fromhex); t(kind.fromhex, b"00"); t(kind.fromhex, 1); t(kind.fromhex, None); t(kind.fromhex, "00", "11"); t(kind.fromhex, string="00")
class Sub(bytes):
    def __new__(cls, *a): print("new", a); return super().__new__(cls, *a)
class SubA(bytearray): pass
print(type(Sub.fromhex("41")), type(SubA.fromhex("41")), b"x".fromhex("4142"))
