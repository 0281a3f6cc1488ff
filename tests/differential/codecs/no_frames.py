# What goes wrong inside of a codec is told without lines of the codec's own; handlers and search functions show theirs.
import codecs, traceback
def handler(exc):
    raise ZeroDivisionError("in the handler")
def search(name):
    if name == "broken": raise OverflowError("in the search")
    if name == "partial": return codecs.CodecInfo(lambda text, errors: 1 / 0, lambda data, errors: {}[data], name="partial")
    if name == "odd": return codecs.CodecInfo(lambda text, errors: text, lambda data, errors: (data, 1, 2), name="odd")
    if name == "three": return (1, 2, 3)
    if name == "types": return codecs.CodecInfo(lambda text, errors: ([], 1), lambda data, errors: ([], 1), name="types")
    if name == "notext": return codecs.CodecInfo(lambda text, errors: ([], 1), lambda data, errors: ([], 1), name="notext", _is_text_encoding=False)
codecs.register(search)
codecs.register_error("test.handler", handler)
for action in (lambda: "a".encode("nowhere"), lambda: b"a".decode("nowhere"), lambda: codecs.lookup("nowhere"), lambda: codecs.encode("a", "nowhere"), lambda: "\xe9".encode("ascii", "test.handler"), lambda: b"\xff".decode("ascii", "test.handler"), lambda: "\xe9".encode("ascii", "nohandler"), lambda: codecs.lookup_error("nohandler"), lambda: codecs.lookup("broken"), lambda: "a".encode("broken"), lambda: "a".encode("partial"), lambda: b"a".decode("partial"), lambda: "a".encode("odd"), lambda: b"a".decode("odd"), lambda: codecs.lookup("three"), lambda: "a".encode("types"), lambda: b"a".decode("types"), lambda: codecs.encode("a", "types"), lambda: "a".encode("notext"), lambda: b"a".decode("notext"), lambda: codecs.decode(b"a", "notext"), lambda: codecs.register(5), lambda: codecs.register_error("x", 5), lambda: codecs.charmap_decode(b"\x01", "strict", {}), lambda: codecs.charmap_encode("a", "strict", {}), lambda: codecs.escape_decode(b"\\"), lambda: codecs.escape_decode(b"\\x4"), lambda: codecs.utf_8_decode(b"\xff"), lambda: codecs.utf_8_encode(5), lambda: codecs.strict_errors(ValueError("given")), lambda: codecs.ignore_errors(5), lambda: codecs.lookup("a\0b"), lambda: codecs.lookup(5), lambda: "a".encode("a\0b"), lambda: "a".encode("\udc80"), lambda: "a".encode("rot13"), lambda: b"a".decode("hex"), lambda: b"a" .decode("utf-8", "a\0b"), lambda: b"\xff" .decode("utf-8", "\udc80")):
    try: print(action())
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        print(type(error).__name__, ascii(str(error)), getattr(error, "__notes__", None), [frame.name for frame in frames])
