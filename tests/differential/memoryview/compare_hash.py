# == of views with other bytes and other formats, hash, ordering, NaN, order of evaluation.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator, math
m = memoryview(b"abc")
for o in [b"abc", bytearray(b"abc"), memoryview(b"abc"), memoryview(b"xaxbxc")[1::2], memoryview(b"abcd"), b"abd", "abc", [97, 98, 99], None, 5, memoryview(b"abc").cast("b"), memoryview(b"abc").cast("c"), memoryview(b"")]: print(m == o, o == m, m != o)
for f in (operator.lt, operator.le, operator.gt, operator.ge): t(f, m, m); t(f, m, b"abc"); t(f, b"abc", m)
print(hash(m) == hash(b"abc"), hash(m[::2]) == hash(b"ac"), hash(m[::-1]) == hash(b"cba"), {m: 1}[b"abc"], hash(memoryview(b"abc").cast("b")) == hash(b"abc"), hash(memoryview(b"abc").cast("c")) == hash(b"abc"))
t(hash, memoryview(bytearray(b"a"))); t(hash, memoryview(b"abcd").cast("I")); t(hash, memoryview(bytearray(b"a")).toreadonly()); t(hash, memoryview(b"abcd").cast("B", (2, 2)))
x = memoryview(b"abc"); hash(x); x.release(); print(hash(x) == hash(b"abc"))
i = memoryview(bytearray(8)).cast("i"); d = memoryview(bytearray(8)).cast("d"); i[0] = 1; i[1] = 2
h = memoryview(bytearray(4)).cast("h"); h[0] = 1; h[1] = 2
print(i == h, h == i, i == d, memoryview(bytes(8)).cast("d") == memoryview(bytes(1)), memoryview(bytes(8)).cast("q") == memoryview(bytes(8)).cast("d"), memoryview(bytes(4)).cast("f") == memoryview(bytes(8)).cast("d"))
d[0] = math.nan; print(d == d, d != d, d == memoryview(bytes(d)).cast("d")); d[0] = -0.0; print(d == memoryview(bytes(8)).cast("d"))
b = memoryview(b"\x01\x00").cast("?"); print(b == memoryview(b"\x01\x00"), b == memoryview(b"\x02\x00").cast("?")); print(memoryview(b"\xff").cast("b") == memoryview(b"\xff"), memoryview(b"a").cast("c") == memoryview(b"a").cast("c"))
class Eq:
    def __eq__(self, o): return "reflected"
print(m == Eq(), m.__eq__(5), m.__lt__(m), m.__ne__(b"abc"), m.__hash__() == hash(b"abc"))
