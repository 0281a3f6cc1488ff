# split, rsplit, splitlines, join, partition, rpartition on bytes and bytearray.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for kind in (bytes, bytearray):
    print("--", kind.__name__)
    for s in [kind(b" a b  c "), kind(b""), kind(b"a,b,,c,"), kind(b"\t\n\x0b\x0c\r x \x1c\x85\xa0")]:
        for name in ("split", "rsplit"):
            m = getattr(s, name)
            for args in [(), (None,), (None, 1), (b",",), (b",", 1), (b",", 0), (b",,",), (bytearray(b","), 2), (memoryview(b","),)]: t(m, *args)
            t(m, sep=b","); t(m, maxsplit=1); t(m, b""); t(m, ","); t(m, 1); t(m, b",", "x"); t(m, 44); t(m, b",", 1, 2)
        for name in ("partition", "rpartition"):
            m = getattr(s, name)
            t(m, b","); t(m, bytearray(b" ")); t(m, memoryview(b"zz")); t(m, b""); t(m, ","); t(m, 44); t(m)
        t(s.splitlines); t(s.splitlines, True)
    t(kind(b"a\nb\rc\r\nd\x0be\x1cf\x85g").splitlines); t(kind(b"a\r\n\r\n").splitlines, keepends=True); t(kind(b"a").splitlines, 1, 2)
    j = kind(b", ").join
    t(j, []); t(j, [b"a"]); t(j, [b"a", bytearray(b"b"), memoryview(b"c")]); t(j, (b"a" for _ in range(2))); t(j, [memoryview(b"abcd")[::2]])
    t(j, ["a"]); t(j, [b"a", 1]); t(j, [b"a", "b"]); t(j, b"ab"); t(j, 5); t(j, None); t(j, "ab"); t(j); t(j, {b"k": 1}); t(j, [None])
    print([type(x).__name__ for x in kind(b"a,b").split(b",")], [type(x).__name__ for x in kind(b"a,b").partition(b",")], [type(x).__name__ for x in kind(b"ab").partition(bytearray(b","))])
x = b"whole"
print(x.split()[0] is x, x.partition(b"z")[0] is x, b"".join([x]) is x, x.splitlines()[0] is x, b",".join([bytearray(b"q")]), x.split(b",")[0] is x)
y = bytearray(b"whole")
print(y.partition(b"z")[0] is y, bytearray().join([y]) is y)
class Sub(bytes): pass
print([type(p) for p in Sub(b"a,b").split(b",")], type(b"".join([Sub(b"a")])), type(Sub(b",").join([b"a", b"b"])), type(Sub(b"ab").split(b",")[0]))
