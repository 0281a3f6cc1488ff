# A codec of a program from end to end: stateless, incremental and stream forms, registered, used by str, bytes, and codecs.
import codecs, io
def shift(text, by): return "".join(chr((ord(c) - 97 + by) % 26 + 97) if "a" <= c <= "z" else c for c in text)
class Codec(codecs.Codec):
    def encode(self, text, errors="strict"): return shift(text, 3).encode("utf-8", errors), len(text)
    def decode(self, data, errors="strict"): return shift(bytes(data).decode("utf-8", errors), -3), len(data)
class Encoder(codecs.IncrementalEncoder):
    def encode(self, text, final=False): return shift(text, 3).encode("utf-8", self.errors)
class Decoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, data, errors, final): text, used = codecs.utf_8_decode(data, errors, final); return shift(text, -3), used
class Writer(Codec, codecs.StreamWriter): pass
class Reader(Codec, codecs.StreamReader): pass
asked = []
def search(name):
    asked.append(name)
    if name == "test_shift": return codecs.CodecInfo(Codec().encode, Codec().decode, Reader, Writer, Encoder, Decoder, name="test-shift")
    if name == "test_swap": return codecs.CodecInfo(lambda t, e="strict": (t[::-1], len(t)), lambda d, e="strict": (d[::-1], len(d)), name="test-swap", _is_text_encoding=False)
codecs.register(search)
print("hello, world\u20ac".encode("test-shift"), b"khoor".decode("test_SHIFT"), "abc".encode("Test Shift"), str(b"def", "test-shift"), bytes("xyz", "test-shift"), bytearray("a", "test-shift"), asked)
info = codecs.lookup("test-shift"); print(info.name, info is codecs.lookup("TEST_shift"), len(info), isinstance(info, tuple), info[0]("abc"), info.decode(b"def"), repr(info).partition(" at ")[0], asked)
print(codecs.encode("abc", "test-shift"), codecs.decode(b"def", "test-shift"), codecs.getencoder("test-shift")("z"), codecs.getincrementalencoder("test-shift")().encode("abc"), list(codecs.iterencode(["ab", "", "c"], "test-shift")), list(codecs.iterdecode([b"\xe2", b"\x82\xac", b"d"], "test-shift")) == ["\u20ac", "a"])
out = io.BytesIO(); w = codecs.getwriter("test-shift")(out); w.write("ab\n"); w.writelines(["c", "d\n"]); print(out.getvalue()); out.seek(0); r = codecs.getreader("test-shift")(out); print(r.readline(), r.read(), list(codecs.getreader("test-shift")(io.BytesIO(b"de\nfg"))))
d = codecs.getincrementaldecoder("test-shift")("replace"); print(ascii(d.decode(b"de\xe2\x82")), d.getstate(), ascii(d.decode(b"", True)), d.getstate()); d.setstate((b"\xe2", 0)); print(ascii(d.decode(b"\x82\xac"))); d.reset(); print(d.getstate())
print(codecs.encode("abc", "test-swap"), codecs.decode([1, 2, 3], "test-swap"), codecs.encode(b"xy", "test-swap"))
for f in (lambda: "abc".encode("test-swap"), lambda: b"abc".decode("test-swap"), lambda: "\ud800".encode("test-shift"), lambda: b"\xff".decode("test-shift"), lambda: "\ud800".encode("test-shift", "replace"), lambda: b"\xff".decode("test-shift", "nohandler"), lambda: codecs.encode(5, "test-shift"), lambda: codecs.decode("text", "test-shift"), lambda: "a".encode("test-other"), lambda: codecs.getincrementaldecoder("test-swap"), lambda: codecs.getreader("test-swap"), lambda: codecs.open("/nonexistent/file", encoding="test-shift")):
    try: print(f())
    except Exception as e: print(type(e).__name__, ascii(str(e)), getattr(e, "__notes__", None))
codecs.unregister(search)
try: "a".encode("test-shift")
except LookupError as e: print(e)
codecs.unregister(search); codecs.unregister(5)
