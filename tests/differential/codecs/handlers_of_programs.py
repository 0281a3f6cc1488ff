# Handlers of programs at work: transliteration, escapes of their own, counting, stateful ones, chained to built-in ones.
import codecs
table = {"\xe9": "e", "\xfc": "ue", "\u20ac": "EUR", "\u2026": "...", "\u201c": '"', "\u201d": '"', "\xdf": "ss"}
def transliterate(e): return "".join(table.get(c, "?") for c in e.object[e.start:e.end]), e.end
def percent(e):
    if isinstance(e, UnicodeEncodeError): return "".join("%%%02X" % b for b in e.object[e.start:e.end].encode("utf-8", "surrogatepass")), e.end
    return "".join("%%%02X" % b for b in e.object[e.start:e.end]), e.end
def one_by_one(e): return ("[%x]" % ord(e.object[e.start]) if isinstance(e.object, str) else "[%x]" % e.object[e.start]), e.start + 1
def as_bytes(e): return b"\xfe\xff", e.end
def skip_all(e): return "|end", len(e.object)
def back(e): return "<", e.start - 1 if counter.append(1) or len(counter) < 3 else e.end
def fallback_latin(e): return (bytes(e.object[e.start:e.end]).decode("latin-1"), e.end) if isinstance(e, UnicodeDecodeError) else (e.object[e.start:e.end].encode("utf-8"), e.end)
def chained(e): return codecs.lookup_error("backslashreplace" if e.end - e.start > 1 else "replace")(e)
for handler in (transliterate, percent, one_by_one, as_bytes, skip_all, back, fallback_latin, chained):
    codecs.register_error("test." + handler.__name__, handler)
    for text in ("caf\xe9 \u20ac5\u2026", "\u201cgr\xfc\xdfe\u201d", "\u20ac\u20ac", "a\udc80b"):
        for codec in ("ascii", "latin-1", "cp1252", "utf-8", "utf-16-be", "koi8-r"):
            counter = []
            try: print(handler.__name__, codec, text.encode(codec, "test." + handler.__name__))
            except Exception as e: print(handler.__name__, codec, type(e).__name__, ascii(str(e)))
    for data in (b"caf\xe9!", b"\xff\xfe\xfd", b"ok", b"\xe2\x82", b"a\x81\x8d\x8f"):
        for codec in ("ascii", "utf-8", "cp1252", "utf-16-le", "utf-7"):
            counter = []
            try: print(handler.__name__, codec, ascii(data.decode(codec, "test." + handler.__name__)))
            except Exception as e: print(handler.__name__, codec, type(e).__name__, ascii(str(e)))
