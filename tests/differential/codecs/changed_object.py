# Error handlers that put other bytes into the exception while it is being handled, and see one exception for one text.
import codecs
log = []
def other(exc, data=b"ab\xffcd"):
    log.append((exc.start, exc.end, exc.reason, bytes(exc.object)))
    if len(log) > 5: return "!", len(exc.object)
    exc.object = data
    return "?", 0
codecs.register_error("test.other", other)
for encoding in ("ascii", "utf-8", "utf-16-le", "utf-32-be", "utf-7", "unicode_escape", "raw_unicode_escape", "cp1252"):
    log.clear()
    source = {"utf-16-le": b"\x00\xdcab", "utf-32-be": b"\xff\xff\xff\xff", "utf-7": b"a\xffb", "unicode_escape": b"\\x4", "raw_unicode_escape": b"\\u12", "cp1252": b"a\x81b"}.get(encoding, b"x\x80\x81y")
    try: print(encoding, ascii(source.decode(encoding, "test.other")))
    except Exception as error: print(encoding, type(error).__name__, ascii(str(error)))
    print(log)
def shorter(exc): exc.object = b""; return "<gone>", 0
def longer(exc):
    if len(exc.object) < 12: exc.object = exc.object + b"+\xff+"
    return "<%d>" % len(exc.object), exc.end
def tooFar(exc): exc.object = b"12"; return "", 3
def negative(exc): exc.object = b"abcdef"; return "<n>", -2
def text(exc): exc.object = "text"; return "", 0
def nothing(exc): del exc.object; return "", 0
def array(exc): exc.object = bytearray(b"ab"); return "", 0
def numbers(exc):
    end = exc.end; exc.start, exc.end, exc.reason = 100, -5, "changed"; return "<c>", end
for handler in (shorter, longer, tooFar, negative, text, nothing, array, numbers):
    codecs.register_error("test.change", handler)
    for source, encoding in ((b"a\xffb\xfec", "utf-8"), (b"a\xffb\xfec", "ascii"), (b"\\x", "unicode_escape")):
        try: print(handler.__name__, encoding, ascii(source.decode(encoding, "test.change")))
        except Exception as error: print(handler.__name__, encoding, type(error).__name__, error)
seen = []
codecs.register_error("test.seen", lambda exc: (seen.append(exc), ("", exc.end))[1])
b"\xff\xfe\xfd".decode("utf-8", "test.seen"); "\u20aca\u20ac".encode("ascii", "test.seen"); b"\x81\x8d".decode("cp1252", "test.seen"); "\u20ac\u20aca\u20ac".encode("latin-1", "test.seen")
print([seen.index(exc) for exc in seen], [(type(exc).__name__, exc.start, exc.end) for exc in seen])
def again(exc):
    codecs.register_error("test.again", lambda exc: ("2", exc.end)); return "1", exc.end
codecs.register_error("test.again", again)
print("\u20aca\u20acb\u20ac".encode("ascii", "test.again"), "\u20ac".encode("ascii", "test.again"))
def stubborn(exc): raise exc
codecs.register_error("test.stubborn", stubborn)
try: b"a\xff".decode("ascii", "test.stubborn")
except UnicodeDecodeError as error: print(error, error.object)
try: codecs.utf_8_decode(b"\xffab\xe2\x82", "test.seen", False); print(seen[-1].object); codecs.utf_8_decode(b"\xffab\xe2", "strict", False)
except UnicodeDecodeError as error: print(error.object, error.start, error.end)
