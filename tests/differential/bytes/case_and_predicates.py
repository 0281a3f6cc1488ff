# upper and its kin and the predicates over all 256 bytes, for bytes and bytearray.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


every = bytes(range(256))
for kind in (bytes, bytearray):
    s = kind(every)
    for name in ("upper", "lower", "title", "capitalize", "swapcase"):
        t(getattr(s, name)); t(getattr(kind(b"hello wORLD it's 3rd\xe9x"), name)); t(getattr(kind(b""), name)); t(getattr(s, name), 1)
    for name in ("isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper"):
        print(name, bytes(c for c in range(256) if getattr(kind([c]), name)()), [getattr(kind(w), name)() for w in (b"", b"a", b"A", b"aB1", b"Ab Cd", b"AB 1", b"ab1", b" \t", b"1", b"\xff", b"A\xe9", b"aB Cd", b"A1b", b"A1B")])
        t(getattr(s, name), 1)
    t(kind(b"a").isdecimal) if hasattr(kind, "isdecimal") else print("no isdecimal")
    print([n for n in ("isnumeric", "isprintable", "isidentifier", "casefold", "encode", "format") if hasattr(kind, n)])
x = b"ABC"
print(x.upper() is x, x.title() is x)
