# codecs.escape_encode, escape_decode, unicode_escape_* and raw_unicode_escape_*: all bytes, malformed escapes, warnings, final.
import codecs, warnings
warnings.simplefilter("always")
def t(f, *a, **k):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try: print(ascii(f(*a, **k)), end="")
        except Exception as e: print(type(e).__name__, ascii(str(e)), end="")
    print("", *(f"[{w.category.__name__}: {w.message}]" for w in seen))
print(codecs.escape_encode(bytes(range(256)))); print(codecs.escape_decode(codecs.escape_encode(bytes(range(256)))[0])[0] == bytes(range(256)))
for data in (b"", b"plain", rb"\n\r\t\a\b\f\v\\\'\"", rb"\0\7\10\377\400\777", rb"\x41\xff", rb"\x", rb"\x4", rb"\x4g", rb"\xg", b"\\\n", b"\\", b"a\\", rb"\q", rb"\8", rb"\N{BULLET}", rb"\u0041", b"\xff", rb"\q\w\x41"):
    for errors in ("strict", "ignore", "replace", "other"): t(codecs.escape_decode, data, errors)
    t(codecs.unicode_escape_decode, data); t(codecs.raw_unicode_escape_decode, data); t(data.decode, "unicode_escape", "replace")
for text in ("a\n\t\\'\"", "\xe9\u20ac\U0001f600\ud800", "\x00\x1f\x7f\x80", ""): t(codecs.unicode_escape_encode, text); t(codecs.raw_unicode_escape_encode, text); t(codecs.escape_encode, text.encode("utf-8", "surrogatepass"))
for data in (rb"\u", rb"\u12", rb"\u1234", rb"\U0010ffff", rb"\U00110000", rb"\U0001", rb"\ud800\udc00", rb"\\u0041", rb"\\\u0041", b"\\u0041\xff", rb"\uzzzz", rb"\N{", rb"\N{}", rb"\N{NO SUCH}", rb"\N{bullet}", rb"\N{LATIN SMALL LETTER A}x", rb"\Nx", rb"\400", rb"\777", rb"\1234"):
    t(codecs.unicode_escape_decode, data); t(codecs.raw_unicode_escape_decode, data); t(codecs.unicode_escape_decode, data, "strict", False); t(codecs.raw_unicode_escape_decode, data, "strict", False); t(codecs.unicode_escape_decode, data, "replace"); t(codecs.raw_unicode_escape_decode, data, "ignore"); t(codecs.unicode_escape_decode, data, "backslashreplace")
for f in (codecs.escape_decode, codecs.escape_encode, codecs.unicode_escape_decode, codecs.unicode_escape_encode, codecs.raw_unicode_escape_decode, codecs.readbuffer_encode, codecs.utf_8_decode, codecs.utf_8_encode, codecs.latin_1_decode, codecs.ascii_encode, codecs.charmap_decode, codecs.charmap_encode, codecs.utf_16_ex_decode):
    for a in ((), (5,), ("text",), (b"bytes",), (bytearray(b"array"),), (memoryview(b"view"),), (None,), (b"x", 5), ("x", 5), (b"x", None), ("x", None), (b"x", "strict", 0, 0, 0)): 
        try: print(ascii(f(*a)), end=" ")
        except Exception as e: print(type(e).__name__, end=" ")
    print()
