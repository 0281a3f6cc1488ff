# Malformed UTF-8: every kind of malformed sequence with its fields, under every error handler.
def show(data, *handlers):
    for h in handlers or ("strict", "replace", "ignore", "backslashreplace", "surrogateescape", "surrogatepass"):
        try: print(data, h, ascii(data.decode("utf-8", h)))
        except UnicodeDecodeError as e: print(data, h, e, (e.encoding, e.object == data, e.start, e.end, e.reason))
for d in [b"abc", b"\xc3\xa9", b"\xe2\x82\xac", b"\xf0\x9f\x98\x80", b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"\xc2a", b"\xe0\x80\x80", b"\xe0\x9f\xbf", b"\xe0\xa0", b"\xe2\x82", b"\xe2\x28\xa1", b"\xe2\x82\x28", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xed\xa0", b"\xf0\x80\x80\x80", b"\xf0\x8f\xbf\xbf", b"\xf0\x90\x80", b"\xf0\x90", b"\xf0", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xf8", b"\xfe", b"\xff", b"a\xffb\xfec", b"\xe2\x82\xe2\x82\xac", b"\xf0\x9f\x98a", b"\xc2\xc2\xa9", b"\xed\xa0\x80\xed\xb0\x80", b"x\xed\xb2\x80y", b"\xef\xbb\xbfBOM"]:
    show(d)
show(b"\xff", "xmlcharrefreplace", "namereplace") if False else None
for h in ("xmlcharrefreplace", "namereplace", "nonsense", ""):
    try: b"\xff".decode("utf-8", h)
    except Exception as e: print(type(e).__name__, e)
print(b"\xff".decode(errors="replace"), bytearray(b"\xc3\xa9").decode(), ascii(str(memoryview(b"\xe2\x82\xac"), "utf-8")), b"".decode(), b"ok".decode("utf-8", "nonsense"))
