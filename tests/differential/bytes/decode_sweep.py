# decode of bytes, bytearrays and what derives from them: encodings by position and name, handlers, and every wrong argument.
def t(f, *a, **k):
    try: print(ascii(f(*a, **k)), end=" | ")
    except Exception as e: print(type(e).__name__, ascii(str(e)), end=" | ")
class Sub(bytearray): pass
class Str(str): pass
for make in (bytes, bytearray, Sub, lambda b: memoryview(b).tobytes()):
    for data in (b"", b"abc", b"\xc3\xa9", b"\xff", b"a\x80b", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xe2\x82"):
        d = make(data).decode
        t(d); t(d, "utf-8"); t(d, "ascii", "replace"); t(d, encoding="latin-1"); t(d, errors="ignore"); t(d, "utf-8", errors="backslashreplace"); t(d, errors="surrogateescape", encoding="utf-8"); t(d, "utf-16", "replace"); t(d, Str("ascii"), Str("ignore")); print()
for a, k in (((5,), {}), ((None,), {}), ((b"utf-8",), {}), (("utf-8", 5), {}), (("utf-8", None), {}), (("utf-8", "strict", 1), {}), ((), {"wrong": 1}), (("utf-8",), {"encoding": "utf-8"}), (("nowhere",), {}), (("utf-8", "nohandler"), {}), (("",), {}), (("utf-8\0",), {}), (("utf-8", "a\0"), {}), (("rot13",), {}), (("hex",), {}), (("base64",), {}), (("unicode_escape",), {}), (("utf-8-sig",), {}), (("punycode",), {}), (("cp037",), {}), (("UTF8",), {}), (("Latin 1",), {}), (("mbcs",), {}), (("oem",), {})):
    for data in (b"a-b", b"\xff", b""): t(data.decode, *a, **k)
    t(bytearray(b"\x80").decode, *a, **k); print()
for f in (bytes.decode, bytearray.decode):
    t(f); t(f, "a"); t(f, 5); t(f, b"a") ; t(f, bytearray(b"a")); t(f, memoryview(b"a")); print()
for text in ("", "abc", "\xe9", "\u20ac", "\U0001f600", "\ud800", "\udcff"):
    for k in ({}, {"encoding": "ascii"}, {"errors": "ignore"}, {"encoding": "latin-1", "errors": "xmlcharrefreplace"}, {"encoding": "utf-8", "errors": "surrogateescape"}, {"encoding": "utf-16-le", "errors": "surrogatepass"}, {"encoding": 5}, {"errors": 5}, {"encoding": "cp1252", "errors": "namereplace"}, {"wrong": 1}): t(text.encode, **k)
    print()
