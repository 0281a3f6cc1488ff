# Reading text whose characters and line ends are cut apart by the file below: decoders, errors, read1 and read.
import io
from _raw import Source
def cut(data, size): return [data[i:i + size] for i in range(0, len(data), size)]
text = "aé漢𝄞\r\nß\rx\n"
for encoding in ("utf-8", "utf-16", "utf-32", "utf-16-be", "utf-8-sig", "utf-7"):
    for size in (1, 2, 3, 5):
        for newline in (None, ""):
            raw = Source(*cut(text.encode(encoding), size))
            t = io.TextIOWrapper(io.BufferedReader(raw), encoding=encoding, newline=newline)
            pieces = []
            while piece := t.read(2): pieces.append(piece)
            print(encoding, size, repr(newline), ascii(pieces), ascii(t.newlines))
    raw = Source(*cut(text.encode(encoding), 3))
    print(encoding, ascii(list(io.TextIOWrapper(io.BufferedReader(raw), encoding=encoding))))
for data, errors in ((b"ab\xff\xfecd\xe9", "strict"), (b"ab\xff\xfecd\xe9", "replace"), (b"ab\xff\xfecd\xe9", "ignore"), (b"ab\xff\xfecd\xe9", "surrogateescape"), (b"ab\xff\xfecd\xe9", "backslashreplace"), (b"abc\xe6\xbc", "strict")):
    for size in (1, 100):
        t = io.TextIOWrapper(io.BufferedReader(Source(*cut(data, size))), encoding="utf-8", errors=errors)
        try:
            print(errors, size, ascii(t.read()))
        except UnicodeDecodeError as error:
            print(errors, size, error)
class OnlyRead:
    closed = False
    def writable(self): return False
    def seekable(self): return False
    def flush(self): pass
    def close(self): pass
    def __init__(self, data): self.data, self.asked = data, []
    def readable(self): return True
    def read(self, size=-1):
        self.asked.append(size)
        part, self.data = (self.data, b"") if size is None or size < 0 else (self.data[:size], self.data[size:])
        return part
o = OnlyRead(b"first\nsecond\nthird"); t = io.TextIOWrapper(o, encoding="ascii")
print(t.readline(), t.read(3), t.read(), t.read())
class Bad:
    def readable(self): return True
    def writable(self): return False
    def seekable(self): return False
    closed = False
    answer = None
    def read1(self, size=-1): return self.answer
    read = read1
    def flush(self): pass
    def close(self): pass
for answer in (None, "text", 5, bytearray(b"fine")):
    Bad.answer = answer
    t = io.TextIOWrapper(Bad(), encoding="utf-8")
    for call in (lambda: t.read(4), t.readline if not isinstance(answer, bytearray) else str, ):
        try:
            print(repr(call()))
        except (TypeError, OSError, AttributeError) as error:
            print(type(error).__name__, error)
