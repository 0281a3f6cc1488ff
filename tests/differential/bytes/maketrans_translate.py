# maketrans and translate with deletion, for bytes and bytearray.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


table = bytes(255 - i for i in range(256))
for kind in (bytes, bytearray):
    t(kind.maketrans, b"ab", b"xy"); t(kind.maketrans, bytearray(b"a"), memoryview(b"b")); t(kind.maketrans, b"", b"")
    t(kind.maketrans); t(kind.maketrans, b"a"); t(kind.maketrans, b"a", b"bc"); t(kind.maketrans, "a", "b"); t(kind.maketrans, b"a", "b"); t(kind.maketrans, {97: 98}); t(kind.maketrans, b"a", b"b", b"c")
    m = kind(b"hello \xff\x00").translate
    for args in [(None,), (table,), (None, b"l"), (table, b"lo"), (bytearray(table),), (memoryview(table), bytearray(b"h")), (b"",), (b"abc",), ("x" * 256,), (5,), (None, "l"), (None, 5), (), (None, None), (table, b"", 1), (table + b"x",), ({},), (None, b"")]: t(m, *args)
    t(m, None, delete=b"e"); t(m, table, delete=b""); t(m, table=None); t(m, delete=b"h"); t(m, None, deletechars=b"h")
    print(type(kind.maketrans(b"a", b"b")), type(kind(b"abc").translate(None, b"z")))
x = b"abc"
print(x.translate(None) is x, x.translate(None, b"z") is x, x.translate(bytes(range(256))) is x)
