# translate: tables of all kinds, deletion by position and name, no table, overlapping deletion, errors.
def t(f, *a, **k):
    try: r = f(*a, **k); print(type(r).__name__, bytes(r))
    except Exception as e: print(type(e).__name__, e)
upper = bytes.maketrans(bytes(range(97, 123)), bytes(range(65, 91)))
shift = bytes((i + 1) % 256 for i in range(256))
for make in (bytes, bytearray):
    b = make(b"hello \xff\x00 world")
    t(b.translate, upper); t(b.translate, shift); t(b.translate, None); t(b.translate, None, b"lo"); t(b.translate, upper, b"lo"); t(b.translate, upper, delete=b"lo"); t(b.translate, None, delete=b""); t(b.translate, bytearray(upper), bytearray(b"h")); t(b.translate, memoryview(upper), memoryview(b"w"))
    t(b.translate, upper, b"HELLO"); t(b.translate, None, bytes(range(256))); t(b.translate, bytes(range(256))); t(b.translate, table=upper); t(b.translate, upper, delete=None); t(b.translate, upper, None); t(b.translate, b""); t(b.translate, bytes(255)); t(b.translate, bytes(257)); t(b.translate, "a" * 256); t(b.translate, upper, "lo"); t(b.translate); t(b.translate, delete=b"x"); t(b.translate, upper, b"", b""); t(b.translate, {}); t(b.translate, upper, deletechars=b""); t(b.translate, list(range(256)))
    t(make.maketrans, b"abc", b"xyz"); t(make.maketrans, b"", b""); t(make.maketrans, b"aab", b"xyz"); t(make.maketrans, bytearray(b"a"), memoryview(b"b")); t(make.maketrans, b"ab", b"x"); t(make.maketrans, "a", b"x"); t(make.maketrans, b"a", "x"); t(make.maketrans, b"a"); t(make.maketrans, b"a", b"b", b"c"); t(make.maketrans, frm=b"a", to=b"b"); t(make.maketrans, 5, 5)
    same = make(b"xyz"); print(same.translate(None) is same, same.translate(None, b"q") is same, same.translate(bytes(range(256))) is same, make(b"").translate(upper))
rot = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", b"NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm")
print(b"Gur Mra bs Clguba".translate(rot), b"twice".translate(rot).translate(rot), len(set(rot)))
class Sub(bytes): pass
print(type(Sub(b"a").translate(None)), type(Sub(b"a").translate(upper)), Sub(b"ab").translate(Sub(upper), Sub(b"b")))
