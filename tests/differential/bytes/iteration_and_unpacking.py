# bytes and bytearrays where sequences are wanted: unpacking, patterns, conversions, builtins.
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
for kind in (bytes, bytearray):
    b = kind(b"abc")
    x, y, z = b; print(x, y, z); p, *q = b; print(p, q, [*b], (*b,), {*b} == {97, 98, 99}, list(enumerate(b)), list(zip(b, b)), sum(b), max(b), min(b), sorted(b, reverse=True), any(b), all(kind(b"\0a")), list(map(chr, b)), bytes(reversed(b)), tuple(b), 97 in list(b))
    t(min, kind()); t(iter, b, 1); t(next, b); t(ord, b); t(int, kind(b" 12 ")); t(int, kind(b"1_2")); t(int, kind(b"ff"), 16); t(int, kind(b"x")); t(int, kind(b"\xff")); t(float, kind(b"1.5")); t(float, kind(b"\xff")); t(complex, kind(b"1j")); t(int.from_bytes, b, "big"); t(int.from_bytes, b, "little"); t(bytes, iter(b)); t(list, b); t(str, b, "ascii"); t("%s".__mod__, b); t("{}".format, b); t(format, b); t(dict, [b"ab"]); t(eval, kind(b"1 + 1")); t(exec, kind(b"print('executed')")); t(compile, kind(b"\xff"), "f", "eval")
    match b:
        case [97, *_]: print("sequence")
        case bytes() | bytearray(): print("bytes-like", type(b).__name__)
    for c in b: print(c, end=" ")
    print()
    try: x, y = b
    except ValueError as e: print(e)
print(bytes(3) == b"\0\0\0", bytes([1, 2]) + bytearray([3]), bytearray(b"a") + b"b", b"%c%c" % (97, b"b"), b"ab" b"cd", bytes("\u20ac", "utf-8"), {b"a": 1}[b"a"], hash(b"") == hash(bytes()), b"a" in {b"a"}, b"a" in [bytearray(b"a")], [b"b", b"a", bytearray(b"aa")] and sorted([b"b", b"a", bytearray(b"aa")]))
