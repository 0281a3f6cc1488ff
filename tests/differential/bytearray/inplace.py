# += and *=: sources, identity, errors, and several names for one object.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
a = bytearray(b"ab"); same = a
for v in [b"c", bytearray(b"d"), memoryview(b"e"), memoryview(b"fxgx")[::2], "x", [1], 5, None]:
    t(operator.iadd, a, v); print(a, a is same)
t(operator.iadd, a, a); print(a, a is same)
for n in [1, 2, 0, 3]:
    a = bytearray(b"ab"); same = a; a *= n; print(a, a is same)
a = bytearray(b"ab")
for n in [-1, True, "x", 1.5, None, b"a", 2**62, 10**30]:
    t(operator.imul, a, n); print(a)
a = bytearray(b"abc")
for other in [b"d", bytearray(b"d"), memoryview(b"d"), "d", 1, None]:
    t(operator.add, a, other); t(operator.add, other, a); t(operator.eq, a, other); t(operator.lt, a, other); t(operator.gt, other, a)
print(type(a + b""), type(b"" + a), type(memoryview(b"") + a) if False else "", a == b"abc", b"abc" == a, a == memoryview(b"abc"), a != b"abc", a < b"abd", a <= a, bytearray() < a)
class Sub(bytearray): pass
s = Sub(b"q"); s += b"r"; print(type(s), s); s *= 2; print(type(s), s)
b = b"imm"; keep = b; b += bytearray(b"x"); print(type(b), b, keep)
a = bytearray(b"xyz"); del a[:]; a += b""; print(a, len(a)); a *= 5; print(a)
for x in [97, b"b", b"", bytearray(b"bc"), "a", 256, None, 1.5]: t(operator.contains, bytearray(b"abc"), x)
for i in [0, -1, 5, "x", slice(1, None), slice(None, None, -1), 1.5, 10**30]: t(operator.getitem, bytearray(b"abc"), i)
