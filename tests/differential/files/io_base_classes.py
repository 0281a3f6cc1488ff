# io.IOBase, RawIOBase, BufferedIOBase, TextIOBase as bases of classes of programs.
import io
class Source(io.RawIOBase):
    def __init__(self, data): self.data, self.at = data, 0
    def readable(self): return True
    def readinto(self, buffer):
        part = self.data[self.at:self.at + min(len(buffer), 5)]
        buffer[:len(part)] = part
        self.at += len(part)
        return len(part)
s = Source(b"first\nsecond line\nthird")
print(s.read(3), s.readline(), s.readline(6), s.readlines(), s.read(), s.readall(), s.closed)
print(list(Source(b"a\nb\n")), Source(b"x" * 12).readall(), Source(b"lines\nof\nbytes").readlines(7))
for name in ("seek", "tell", "truncate", "fileno", "detach", "write"):
    try:
        print(name, getattr(s, name)())
    except (io.UnsupportedOperation, AttributeError, TypeError, NotImplementedError) as error:
        print(name, type(error).__name__, error)
print(s.readable(), s.writable(), s.seekable(), s.isatty())
for name in ("_checkReadable", "_checkWritable", "_checkSeekable", "_checkClosed"):
    try:
        print(name, getattr(s, name)())
    except io.UnsupportedOperation as error:
        print(name, error)
with s:
    print("inside", s.closed)
print(s.closed, s.close())
for call in (s.flush, s.readlines, lambda: next(s), s.__enter__, s.isatty, lambda: s.writelines([])):
    try:
        print(call())
    except ValueError as error:
        print(error)
class Text(io.TextIOBase):
    def __init__(self): self.parts = []
    def write(self, text):
        self.parts.append(text)
        return len(text)
t = Text()
print("into", "my own", file=t)
print(t.parts, t.encoding, t.errors, t.newlines, t.writable())
t.writelines(["x", "y"])
print(t.parts)
for name in ("read", "readline", "detach"):
    try:
        getattr(t, name)()
    except io.UnsupportedOperation as error:
        print(name, error)
class Closing(io.IOBase):
    def flush(self):
        print("flush")
        super().flush()
    def close(self):
        print("close")
        super().close()
c = Closing()
c.close()
c.close()
class Failing(io.IOBase):
    def flush(self): raise OSError("flush failed")
f = Failing()
try:
    f.close()
except OSError as error:
    print(error, f.closed)
print(issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.BufferedIOBase), issubclass(io.FileIO, io.RawIOBase),
      issubclass(io.TextIOWrapper, io.TextIOBase), issubclass(io.BufferedReader, io.RawIOBase), issubclass(io.StringIO, io.IOBase))
print(io.IOBase.__mro__, io.TextIOBase.__mro__)
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.open is open, io.BlockingIOError is BlockingIOError)
