# Between bytes and other types: int.from_bytes and to_bytes, hex both ways, bytes() of everything, text by errors, lists, tuples.
class Index:
    def __index__(self): return 3
class Bytes:
    def __bytes__(self): return b"made"
class Both:
    def __bytes__(self): return b"bytes first"
    def __index__(self): return 2
    def __iter__(self): return iter([1])
class SubBytes(bytes): pass
class GivesSub:
    def __bytes__(self): return SubBytes(b"sub")
class Wrong:
    def __bytes__(self): return "text"
class Raises:
    def __bytes__(self): raise KeyError("b")
class Items:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class Length:
    def __len__(self): return 2
    def __getitem__(self, i): return [7, 8][i]
def t(f, *a, **k):
    try: r = f(*a, **k); print(type(r).__name__, r, end=" | ")
    except Exception as e: print(type(e).__name__, e, end=" | ")
for source in (0, 5, -1, True, Index(), Bytes(), Both(), GivesSub(), Wrong(), Raises(), Items(), Length(), [1, 2], (255,), [256], [-1], ["a"], [None], [1.5], [Index()], range(3), iter([1]), {1: 2}, {5}, "abc", None, 1.5, 10**30, b"x", bytearray(b"y"), memoryview(b"z"), memoryview(b"abcd")[::2], memoryview(bytes(8)).cast("i"), SubBytes(b"s"), object, Ellipsis, [b"a"], "", [], (i for i in range(2)), map(int, "12"), zip([1])):
    t(bytes, source); source = iter([1]) if hasattr(source, "__next__") else source; t(bytearray, source); print()
for a, k in (((), {"source": b"a"}), ((), {"source": "a", "encoding": "utf-8"}), (("a", "utf-8"), {}), (("\u20ac", "ascii"), {}), (("\u20ac", "ascii", "replace"), {}), (("a",), {"errors": "strict"}), (("a",), {"encoding": None}), ((b"a", "utf-8"), {}), ((5, "utf-8"), {}), ((), {"encoding": "utf-8"}), ((), {"errors": "x"}), (("a", 5), {}), (("a", "utf-8", 5), {}), (("a", "nowhere"), {}), (("a", "utf-8", "strict", 1), {}), ((), {"string": "a"}), (("a", "utf-8"), {"source": 1}), (("a\0b", "utf-8"), {}), (("a", "ut\0f"), {}), (("a", "rot13"), {}), ((Bytes(), "utf-8"), {}), (([1], None), {}), ((), {"source": None})): t(bytes, *a, **k); t(bytearray, *a, **k); print()
for n, size, order, signed in ((0, 1, "big", False), (255, 1, "big", False), (256, 1, "big", False), (-1, 1, "big", False), (-1, 2, "little", True), (128, 1, "big", True), (-128, 1, "big", True), (2**64, 9, "little", False), (5, 0, "big", False), (0, 0, "big", False), (5, -1, "big", False), (5, 3, "middle", False), (5, 3, 5, False), (2**100, 16, "big", True), (True, 1, "big", False)): t(n.to_bytes, size, order, signed=signed)
print(); t((5).to_bytes); t((300).to_bytes); t((5).to_bytes, "2"); t((5).to_bytes, 2, "big", True); t((5).to_bytes, length=2, byteorder="little"); t(int.from_bytes, b""); t(int.from_bytes, b"\xff\x00"); t(int.from_bytes, b"\xff\x00", "little", signed=True); t(int.from_bytes, [1, 2]); t(int.from_bytes, [256]); t(int.from_bytes, "a"); t(int.from_bytes, 5); t(int.from_bytes, Bytes()); t(int.from_bytes, memoryview(b"ab")[::-1]); t(int.from_bytes, b"a", "x"); t(int.from_bytes, None); t(int.from_bytes, Wrong()); print()
for text in ("", "00", "0", "0g", "ff FF", " ff ", "f f", "\tff\n", "ff\u20ac", "\xa0ff", "ff\x00", "FfAa09", "0x00", "-1", "f" * 5, "aa  bb", "aa b", "\u0661\u0661"): t(bytes.fromhex, text)
print(); t(bytes.fromhex, b"ff"); t(bytes.fromhex, 5); t(bytes.fromhex); t(SubBytes.fromhex, "41"); t(bytearray.fromhex, "41 42"); t(bytes.fromhex, string="41"); t(b"abc".hex, "-"); t(b"abc".hex, ":", 2); t(b"abcde".hex, "_", -2); t(b"abc".hex, "\u20ac"); t(b"abc".hex, b"\xff"); t(b"abc".hex, "ab"); t(b"abc".hex, 5); t(b"abc".hex, "-", 0); t(b"abc".hex, "-", 10**30); t(b"abc".hex, sep=" ", bytes_per_sep=1); t(b"abc".hex, bytes_per_sep=2); t(b"".hex, "-"); print()
print(list(b"ab"), tuple(bytearray(b"ab")), set(b"aab") == {97, 98}, dict(enumerate(b"a")), sum(b"abc"), max(b"az"), sorted(b"cab"), b"".join(bytes([c]) for c in b"xyz"), [*b"ab"], bool(b""), bool(b"\0"), int(b"42"), float(b" 1.5 "), complex("1") if False else "", str(b"a"), repr(bytearray(b"'\"")), ascii(b"\xff"), bytes(reversed(b"abc")), "%s %r %a" % (b"a", b"b", b"c"), f"{b'x'}", format(b"y"), b"a".decode() + "b", any(b"\0\0"), all(b"\1\0"), 97 in b"abc", min(b"\xff\x01"), b"abc"[-1], b"abc"[::-1], divmod(len(b"abcde"), 2))
