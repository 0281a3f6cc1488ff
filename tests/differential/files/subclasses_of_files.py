# Classes that derive from FileIO, BufferedReader, BufferedWriter, TextIOWrapper and the files in memory.
import io
from _scratch import name, print
class Loud(io.FileIO):
    def __init__(self, path, mode="r", label="none"):
        super().__init__(path, mode)
        self.label = label
    def write(self, data):
        print("write", bytes(data))
        return super().write(data)
    def readinto(self, buffer):
        print("readinto", len(buffer) > 0)
        return super().readinto(buffer)
    def close(self):
        print("close", self.label, self.closed)
        super().close()
raw = Loud(name, "w", label="mine")
print(repr(raw), raw.label, isinstance(raw, io.RawIOBase), raw.name == name)
with io.BufferedWriter(raw) as b:
    b.write(b"some "); b.write(b"bytes\nand more")
with io.BufferedReader(Loud(name)) as b:
    print(b.readline(), repr(b))
class Reader(io.BufferedReader):
    extra = 5
    def read(self, size=-1):
        return super().read(size).upper()
    def readline(self, size=-1):
        return b"<" + super().readline(size) + b">" if self.peek() else b""
with Reader(io.FileIO(name)) as b:
    print(b.read(4), b.readline(), list(b), b.extra, repr(b))
with io.TextIOWrapper(Reader(io.FileIO(name))) as t:
    print(repr(t.read()))
class Text(io.TextIOWrapper):
    def __init__(self, path, mode="r"):
        super().__init__(io.BufferedReader(io.FileIO(path)), encoding="utf-8")
        self.mode = mode
    def readline(self, *args):
        return super().readline(*args).swapcase()
with Text(name) as t:
    print(t.readline(), repr(t), t.mode)
    print(list(t))
class Writer(io.BufferedWriter):
    def flush(self):
        print("flush")
        super().flush()
w = Writer(io.FileIO(name, "w"))
w.write(b"abc")
w.close()
print(open(name).read())
class Broken(io.BufferedReader):
    def __init__(self): pass
for method in ("read", "readline", "peek", "fileno", "tell", "close", "closed", "raw", "flush", "seekable"):
    try:
        value = getattr(Broken(), method)
        print(method, value() if callable(value) else value)
    except (ValueError, AttributeError) as error:
        print(method, type(error).__name__, error)
class BrokenText(io.TextIOWrapper):
    def __init__(self): pass
for method in ("read", "write", "close", "buffer", "encoding", "fileno"):
    try:
        value = getattr(BrokenText(), method)
        print(method, value("x") if method == "write" else value() if callable(value) else value)
    except (ValueError, AttributeError) as error:
        print(method, type(error).__name__, error)
