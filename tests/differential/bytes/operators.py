# +, *, in, comparison, indexing and slicing of bytes: results and errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
b = b"abc"
for other in [b"d", bytearray(b"d"), memoryview(b"d"), "d", 1, None, [1], memoryview(b"abcd")[::2]]:
    t(operator.add, b, other); t(operator.add, other, b); t(operator.iadd, b, other); t(operator.eq, b, other); t(operator.lt, b, other); t(operator.ge, b, other)
for n in [0, 1, 3, -1, True, "x", 1.5, None, b"a", 2**62, 10**30, -10**30]:
    t(operator.mul, b, n); t(operator.mul, n, b)
for item in [97, b"b", b"", b"bc", bytearray(b"c"), memoryview(b"ab"), 120, "a", 256, -1, None, 1.5, 10**30, [97], True]:
    t(operator.contains, b, item)
class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
for i in [0, -1, 2, 3, -4, True, 10**30, -10**30, "a", 1.0, None, (1,), b"a", slice(1, 2), slice(None, None, -1), slice(None, None, 2), slice(-100, 100), slice(2, 1), slice(None, None, 0), slice("a"), slice(Index(1), None), Index(1), Index(5), slice(10**30)]:
    t(operator.getitem, b, i)
def setitem(): b[0] = 1
def delitem(): del b[0]
t(setitem); t(delitem)
for x, y in [(b"", b"a"), (b"a", b"b"), (b"a", b"ab"), (b"\x80", b"\x7f"), (b"ab", b"ab"), (b"b", bytearray(b"a"))]:
    print(x, y, x < y, x <= y, x == y, x != y, x > y, x >= y, hash(x) == hash(bytes(y)))
print(b == "abc", b != "abc", "abc" == b, hash(b) == hash("abc"), b == None, b"a" == 97, b == [97, 98, 99], list(b), len(b), bool(b""), bool(b"\0"), list(reversed(b)), max(b), sorted(b"cab"), sum(b), b[:] is b, b[0:3] is b, b + b"" is b, b"" + b is b, b * 1 is b)
t(operator.lt, b"a", "a"); t(operator.lt, b"a", 1); t(operator.gt, 1, b"a"); t(operator.neg, b); t(operator.sub, b, b"a"); t(operator.and_, b, b); t(hash, bytearray(b"a")); t(operator.index, b); t(int, b"12"); t(int, b" 1_2 "); t(int, b"x"); t(float, b"1.5"); t(complex, b"1"); t(ord, b"a"); t(ord, b"ab"); t(ord, b""); t(chr, b"a"); t(str, b"a"); t(int, bytearray(b"0x1f"), 16)
it = iter(b"ab")
print(it.__length_hint__(), next(it), it.__reduce__()[1:], it.__length_hint__(), list(it), it.__reduce__()[1:], type(it).__name__, type(iter(bytearray())).__name__)
it = iter(b"abcd"); it.__setstate__(3); print(list(it)); it = iter(bytearray(b"abc")); it.__setstate__(-1); print(list(it), it.__reduce__()[1:])
class Sub(bytes): pass
s = Sub(b"abc")
print(type(s + b""), type(s * 1), type(s[:]), s == b"abc", b"abc" == s, hash(s) == hash(b"abc"), {b"abc": 1}[s], s, str(s), repr(s), f"{s}", bytes(s) is s)
