# charmap_decode, charmap_encode and charmap_build with maps of every kind: dicts, texts, tuples, own classes, and what they may hold.
import codecs
class Map:
    def __init__(self, f): self.f = f
    def __getitem__(self, i): return self.f(i)
def boom(i): raise ZeroDivisionError(i)
def missing(i): raise KeyError(i)
def t(f, *a):
    try: print(ascii(f(*a)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
maps = [None, {}, {97: "x"}, {97: 120}, {97: None}, {97: "xyz"}, {97: ""}, {97: 0x110000}, {97: -1}, {97: 0xFFFE}, {97: "\ufffe"}, {97: b"x"}, {97: 1.5}, {97: True}, "xyz", "x" * 98, "\ufffe" * 98, "\u20ac" * 256, ("a",) * 98, [None] * 98, Map(chr), Map(lambda i: i + 1), Map(boom), Map(missing), Map(lambda i: None), Map(lambda i: []), Map(lambda i: 0x10FFFF), 5, range(200), b"x" * 98]
for m in maps:
    for data in (b"", b"a", b"ab"):
        for errors in ("strict", "ignore", "replace", "backslashreplace"): t(codecs.charmap_decode, data, errors, m)
    print()
maps = [None, {}, {97: 120}, {97: b"x"}, {97: b"xyz"}, {97: b""}, {97: None}, {97: 256}, {97: -1}, {97: "x"}, {97: 1.5}, {97: True}, {97: bytearray(b"x")}, "xyz", [b"q"] * 98, Map(lambda i: i & 255), Map(boom), Map(missing), Map(lambda i: b"<%d>" % i), {97: 65, 63: 33, 92: 47, 120: 88, 54: 55, 49: 50, 38: 39, 35: 36, 57: 58, 55: 56, 59: 60, 56: 57}, 5, codecs.charmap_build("abc"), codecs.charmap_build("\ufffea\u20ac" * 85 + "x")]
for m in maps:
    if type(m).__name__ == "EncodingMap": print("map")
    for text in ("", "a", "ab", "a\u20acb"):
        for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"): t(codecs.charmap_encode, text, errors, m)
    print()
t(codecs.charmap_build, 5); t(codecs.charmap_decode, "text", "strict", {}); t(codecs.charmap_encode, b"bytes", "strict", {}); t(codecs.charmap_decode, b"a", None, {97: "n"}); t(codecs.charmap_decode, b"a", 5, {}); t(codecs.charmap_encode, "a", "nohandler", {}); t(codecs.charmap_decode, b"a", "nohandler", {})
print(codecs.make_identity_dict(range(3)), codecs.make_encoding_map({1: 5, 2: 6, 3: 5}))
