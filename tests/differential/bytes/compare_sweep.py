# Order, equality and hash of bytes, bytearrays and views among each other and with everything else.
words = [b"", b"\0", b"a", b"ab", b"b", b"aa", b"A", b"\x7f", b"\x80", b"\xff", b"\xff\0", b"a\0", b"a" * 15, b"a" * 16, b"a" * 16 + b"b"]
for make in (bytes, bytearray):
    for other in (bytes, bytearray):
        rows = ["".join("<=>"[(make(x) > other(y)) - (make(x) < other(y)) + 1] for y in words) for x in words]
        wrong = sum((make(x) == other(y)) != (list(x) == list(y)) or (make(x) <= other(y)) != (list(x) <= list(y)) or (make(x) != other(y)) == (x == y) or (make(x) >= other(y)) != (list(x) >= list(y)) for x in words for y in words)
        print(make.__name__, other.__name__, wrong, rows[3], rows[-1])
print([memoryview(x) == y for x in words for y in words].count(True), [x == memoryview(y) for x in words for y in words].count(True), [memoryview(x) == memoryview(bytearray(y)) for x in words for y in words].count(True))
print(sorted(words) == sorted(words, key=list), sorted(map(bytearray, words)) == sorted(words), max(words), min(words[1:]), len(set(words + words)), len({hash(w) for w in words}) > 10, all(hash(w) == hash(bytes(bytearray(w))) == hash(memoryview(w)) for w in words), hash(b"") == hash(""), hash(b"ab") == hash("ab"))
class Sub(bytes): pass
class Odd(bytes):
    def __eq__(self, other): return NotImplemented
    def __lt__(self, other): return "less"
    __hash__ = None
print(Sub(b"a") == b"a", b"a" == Sub(b"a"), hash(Sub(b"a")) == hash(b"a"), Odd(b"a") == b"a", b"a" == Odd(b"a"), Odd(b"a") == Odd(b"a"), b"b" > Odd(b"a"), Odd(b"z") < b"a", Odd(b"a") != b"b", {b"a": 1}.get(Sub(b"a")))
for left in (b"a", bytearray(b"a"), memoryview(b"a")):
    for right in ("a", 97, [97], None, 1.5, (97,), object, {97}):
        print(left == right, left != right, right == left, end=" ")
        for f in (lambda: left < right, lambda: left >= right, lambda: right in left, lambda: left in right):
            try: print(f(), end=" ")
            except TypeError as e: print(str(e), end=" | ")
        print()
try: hash(bytearray(b"a"))
except TypeError as e: print(e)
print(b"a".__eq__("a"), b"a".__lt__(bytearray(b"b")), bytearray(b"a").__eq__(5), bytearray(b"a").__ge__(memoryview(b"a")), b"a".__ne__(b"a"), memoryview(b"a").__lt__(b"b"), b"a".__gt__(memoryview(b"A")))
