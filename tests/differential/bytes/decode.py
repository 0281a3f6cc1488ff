# bytes.decode and bytearray.decode: arguments and errors of arguments.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for kind in (bytes, bytearray):
    b = kind(b"a\xc3\xa9\xff")
    for args in [(), ("utf-8", "replace"), ("latin-1",), ("ascii", "ignore"), ("nope",), ("utf-8", "nohandler"), (None,), (5,), ("utf-8", 5), ("utf-8", None), ("a", "b", "c"), (b"utf-8",), ("utf\x008",), ("utf-8", "str\x00ict"), ("\u20ac",), ("",), ("hex",), ("rot13",), ("utf-8", "")]:
        t(b.decode, *args)
    t(b.decode, errors="ignore"); t(b.decode, encoding="latin-1"); t(b.decode, encoding="ascii", errors="backslashreplace"); t(b.decode, enc="x")
for args in [(), ("utf-8",), ("ascii", "replace"), ("latin-1", "strict"), ("nope",), (None,), (5,), ("utf-8", 5), ("utf-8", None), (b"x",), ("u\x00",), ("a", "b", "c"), ("hex",), ("rot13",), ("utf-8", "nohandler"), ("ascii", "nohandler"), ("ascii", "name\x00")]:
    t("\u20aca".encode, *args)
t("a".encode, errors="strict"); t("a".encode, encoding="utf-16-le", errors="strict"); t("a".encode, err=1); t(b"ok".decode, "ascii", "nohandler")
