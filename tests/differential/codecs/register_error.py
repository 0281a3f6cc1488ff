# Handlers of programs: what they get and give, positions of every kind, bytes and text, and their mistakes.
import codecs
log = []
def handler(error):
    log.append((type(error).__name__, error.encoding, error.start, error.end, error.reason, ascii(error.object)))
    return answer
codecs.register_error("test.h", handler)
def t(f, *a):
    try: print(ascii(f(*a)), log)
    except Exception as e: print(type(e).__name__, ascii(str(e)), log)
    log.clear()
for codec in ("ascii", "latin-1", "utf-8", "cp1252", "utf-16-le"):
    for answer in [("x", 3), ("", 4), (b"yy", 4), ("\u20ac", 3), ("<>", -1), ("e", 99), ("e", -99), ("x", 1.5), "x", None, ("x",), (5, 2), (b"z", 3), ["x", 2], ("x", True + 2)]:
        t("a\ud800\u0101bc".encode, codec, "test.h")
for codec in ("ascii", "utf-8", "cp1252", "unicode_escape", "utf-7"):
    data = {"utf-16-le": b"a\0\0\xdcb\0", "unicode_escape": b"a\\xzb", "cp1252": b"a\x81b"}.get(codec, b"a\xffb")
    for answer in [("x", len(data)), ("", 3 if len(data) == 3 else len(data)), ("\u20ac", len(data)), (b"yy", 2), ("<>", -1), ("e", 99), ("e", -99), ("x", 1.5), None, ("x",), (5, 2)]:
        t(data.decode, codec, "test.h")
def uncoded(error): return f"[{error.object[error.start:error.end]!a}]", error.end
codecs.register_error("test.u", uncoded); print("a\u20ac\u20acb\U0001F600".encode("ascii", "test.u"), "\xe9".encode("ascii", "test.u"), b"\xff\xfe".decode("ascii", "test.u"), "\u0101".encode("cp1252", "test.u"))
def raising(error): raise RuntimeError("from the handler")
codecs.register_error("test.r", raising); t("\u20ac".encode, "ascii", "test.r"); t(b"\xff".decode, "ascii", "test.r")
codecs.register_error("test.h", uncoded); print("\u20ac".encode("ascii", "test.h"), codecs.lookup_error("test.h") is uncoded)
codecs.register_error("strict", uncoded); t("\u20ac".encode, "ascii"); codecs.register_error("strict", codecs.strict_errors)
class Callable:
    def __call__(self, error): return ("C", error.end)
codecs.register_error("test.c", Callable()); print("\u20ac\xe9".encode("ascii", "test.c"), bytes("\xff", "ascii", "test.c"), str(b"\xff", "ascii", "test.c"), ascii("\ud800".encode("utf-8", "test.c")))
def growing(error): return "ab", error.start + 1
codecs.register_error("test.g", growing); print("\u20ac\u20ac\u20ac".encode("ascii", "test.g"))
def back(error):
    if error.start == 2 and not log: log.append(1); return "<back>", 0
    return "!", error.end
codecs.register_error("test.b", back); print("ab\u20ac".encode("ascii", "test.b")); log.clear(); print(b"ab\xff".decode("ascii", "test.b"))
