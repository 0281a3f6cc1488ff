# codecs.charmap_encode, charmap_decode, charmap_build and the maps made by hand.
import codecs
def t(f, *a, **k):
    try: print(ascii(f(*a, **k)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
for m in ["abc", "ab", "ab\ufffe", {0: "a", 1: "b", 2: "c"}, {0: "a", 1: "b"}, {0: "a", 1: "b", 2: None}, {0: "Aa", 1: "Bb", 2: ""}, {0: 97, 1: 98, 2: 99}, {0: 97, 1: 0x10ffff, 2: 0x110000}, {0: 1.5, 1: "b", 2: "c"}, {0: "a", 1: "b", 2: 0xfffe}, {0: "a", 1: "b", 2: "\ufffe"}, None]:
    for h in ("strict", "replace", "ignore", "backslashreplace"): t(codecs.charmap_decode, b"\0\1\2", h, m)
for m in [{97: 0, 98: 1, 99: 2}, {97: 0, 98: 1}, {97: b"xx", 98: b"", 99: 255}, {97: 256}, {97: "s", 98: 1, 99: 2}, {97: 0, 98: None, 99: 2, 63: 33}, {97: 1.5}, None]:
    for h in ("strict", "ignore", "replace", "xmlcharrefreplace"): t(codecs.charmap_encode, "abc", h, m)
table = "".join(map(chr, range(128))) + "\u20ac" * 1 + "\ufffe" * 127
m = codecs.charmap_build(table); print(codecs.charmap_encode("a\u20ac", "strict", m), codecs.charmap_decode(b"a\x80", "strict", table)); t(codecs.charmap_encode, "\xe9", "strict", m); t(codecs.charmap_decode, b"\x81", "strict", table)
print(codecs.make_identity_dict(range(3)), codecs.make_encoding_map({1: 2, 3: 2, 4: 5}))
