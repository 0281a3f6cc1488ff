# io.IncrementalNewlineDecoder: pieces of text and bytes, state, reset, what was seen.
import io, codecs
d = io.IncrementalNewlineDecoder(None, translate=True)
for piece, final in [("abc\r", False), ("", False), ("\ndef\r", False), ("ghi\n", False), ("\r\n", False), ("end\r", False), ("", True), ("x", False)]:
    print(repr(d.decode(piece, final)), ascii(d.newlines), d.getstate())
d.reset(); print(d.newlines, d.getstate())
d = io.IncrementalNewlineDecoder(None, translate=False)
print([d.decode(p) for p in ("a\r", "\n", "b\r", "c", "\n\r\n")], ascii(d.newlines))
for end in ("\r", "\n", "\r\n"):
    d = io.IncrementalNewlineDecoder(None, True)
    print(repr(d.decode(end + "x" + end, True)), repr(d.newlines))
decoder = codecs.getincrementaldecoder("utf-8")()
d = io.IncrementalNewlineDecoder(decoder, True)
print([d.decode(p) for p in (b"\xe8\xa2", b"\x88\r", b"\n", b"\xe8\xa2\x88")], d.getstate())
print(repr(d.decode(b"\xe8")), d.getstate())
state = d.getstate()
try:
    d.decode(b"", final=True)
except UnicodeDecodeError as error:
    print(error)
d.reset(); print(d.getstate(), d.decode(b"a\rb"), ascii(d.newlines))
d.setstate((b"", 1)); print(repr(d.decode(b"\n")), ascii(d.newlines))
d.setstate((b"\xe8\xa2", 0)); print(ascii(d.decode(b"\x88")))
for bad in (5, [b"", 0], ("", "x")):
    try:
        d.setstate(bad)
    except (TypeError, SystemError) as error:
        print(type(error).__name__)
print(io.IncrementalNewlineDecoder(None, False, "ignore").decode("plain"))
try:
    io.IncrementalNewlineDecoder(None, True).decode(b"bytes")
except TypeError as error:
    print(error)
try:
    io.IncrementalNewlineDecoder()
except TypeError:
    print("TypeError")
class Own:
    def decode(self, data, final=False): return data.upper() if data else ""
    def getstate(self): return (b"", 3)
    def setstate(self, state): print("setstate", state)
    def reset(self): print("reset")
d = io.IncrementalNewlineDecoder(Own(), True)
print(repr(d.decode("a\r\nb")), d.getstate()); d.setstate((b"", 6)); d.reset()
