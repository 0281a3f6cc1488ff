# tobytes with orders, tolist, hex, bytes(), bytearray(), join, text and number constructors from views.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


m = memoryview(bytes(range(8)))
for o in [(), (None,), ("C",), ("F",), ("A",), ("X",), ("c",), (5,), (b"C",), ("CC",), ("C", 1), ("",)]:
    t(m.tobytes, *o); t(m.cast("B", (2, 4)).tobytes, *o)
t(m.tobytes, order="F"); t(m[::2].tobytes); t(m[::-1].tobytes); t(m[::-2].tobytes, "F"); t(m.cast("B", (2, 2, 2)).tobytes, "F"); t(m.cast("H", (2, 2)).tobytes, "F"); t(m.cast("B", (2, 4)).tobytes, "A"); t(m.cast("H").tobytes)
t(m.tolist); t(m[::-3].tolist); t(m.cast("H").tolist); t(m.cast("c").tolist); t(m.tolist, 1)
t(m.hex); t(m[::2].hex, ":"); t(m.cast("I").hex, "-", 2); t(m.cast("B", (2, 4)).hex, " ", 4)
print(bytes(m), bytes(m[::2]), bytearray(m[::-1]), bytes(m.cast("I")), b"".join([m, m[2:4]]), b"<" + m + b">", bytes(m.cast("B", (2, 4))), list(m.cast("H")), set(m[:2]), tuple(m[6:]), int(memoryview(b"12")), str(memoryview(b"ab"), "ascii"), b"a,b".split(memoryview(b",")), bytearray(b"a") + memoryview(b"b"), float(memoryview(b"2.5")), b"%s" % memoryview(b"v"), int.from_bytes(m[:2], "little"), bytes.fromhex("00") in m if False else "", bytearray(b"ab").find(memoryview(b"b")))
a = bytearray(b"xy"); a += m[:2]; print(a); a[0:1] = m[1:3]; print(a); a.extend(m[6:]); print(a); a[::2] = m[:len(a[::2])]; print(a)
t(str, memoryview(b"a-b-")[::2], "ascii"); t(int.from_bytes, memoryview(b"a-b-")[::2], "big"); t(bytes.join, b"", [memoryview(b"a-b-")[::2]]); t(b"ab".find, memoryview(b"a-b-")[::2]); t(b"ab".startswith, memoryview(b"a-b-")[::2]); t(b"aXb".replace, memoryview(b"X-")[::2], b"y")
