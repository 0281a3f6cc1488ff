# codecs.StreamReader, StreamWriter and their kin over a stream in memory.
import codecs
class Bytes:
    def __init__(self, data=b""): self.data, self.at, self.closed = bytearray(data), 0, False
    def read(self, n=-1):
        end = len(self.data) if n < 0 else self.at + n
        r = bytes(self.data[self.at:end]); self.at += len(r); return r
    def write(self, b): self.data += b; return len(b)
    def seek(self, p, w=0): self.at = p
    def close(self): self.closed = True
s = Bytes(); w = codecs.getwriter("utf-16")(s); w.write("a"); w.write("b\u20ac"); w.writelines(["x", "y"]); print(bytes(s.data).decode("utf-16") == "ab\u20acxy" or bytes(s.data))
for codec in ("utf-8", "latin-1", "cp1252", "utf-16-le"):
    data = "first \xe9\nsecond\r\nthird\n\nlast".encode(codec)
    print(codec, codecs.getreader(codec)(Bytes(data)).read() == data.decode(codec), codecs.getreader(codec)(Bytes(data)).readlines(), [ascii(l) for l in codecs.getreader(codec)(Bytes(data))], ascii(codecs.getreader(codec)(Bytes(data)).read(4, 3)))
    r = codecs.getreader(codec)(Bytes(data)); print(ascii(r.readline()), ascii(r.readline(keepends=False)), ascii(r.read()), ascii(r.read()), ascii(r.readline()))
    r.seek(0); print(ascii(r.readline())); r.reset()
try: codecs.getreader("utf-8")(Bytes(b"a\xff")).read()
except UnicodeDecodeError as e: print(e)
print(ascii(codecs.getreader("utf-8")(Bytes(b"a\xffb"), "replace").read()))
with codecs.getwriter("ascii")(Bytes(), "xmlcharrefreplace") as w: w.write("\u20ac"); inner = w.stream
print(inner.data, inner.closed)
i = codecs.lookup("utf-8"); rw = codecs.StreamReaderWriter(Bytes(b"line\n"), i.streamreader, i.streamwriter); print(rw.readline(), rw.write("\u20ac"), rw.data, rw.encoding)
f = codecs.EncodedFile(Bytes("\xe9\u20ac".encode("utf-8")), "utf-16-le", "utf-8"); print(f.read(), f.data_encoding, f.file_encoding)
f = codecs.EncodedFile(Bytes(), "latin-1", "utf-8"); f.write(b"\xe9"); print(f.stream.data)
try:
    with codecs.getreader("utf-8")(Bytes()) as r: r.nope
except AttributeError as e: print(e)
