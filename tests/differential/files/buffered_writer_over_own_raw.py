# io.BufferedWriter around a program's own raw file: when bytes go out, in which pieces, and what happens when it takes none.
import io
from _raw import Sink
def make(most=None, size=8):
    raw = Sink(most)
    return raw, io.BufferedWriter(raw, size)
raw, b = make()
print(b.write(b"abc"), raw.taken, b.write(b"defg"), raw.taken, b.write(b"h"), raw.taken, b.write(b"i"), raw.taken)
b.flush(); print(raw.taken)
raw, b = make()
print(b.write(b"x" * 20), raw.taken, b.write(b"y" * 8), raw.taken)
b.close(); print(raw.taken, raw.closed)
raw, b = make(most=3)
print(b.write(b"abcdefghijkl"), raw.taken); b.flush(); print(raw.taken)
for data in (bytearray(b"array"), memoryview(b"view"), b""):
    print(b.write(data))
for data in ("text", 5, None, [1]):
    try:
        b.write(data)
    except TypeError as error:
        print(error)
b.writelines([b"1", b"22", bytearray(b"333")]); b.flush(); print(raw.taken[-3:])
raw, b = make(most=0)
print(b.write(b"abc"), b.write(b"defgh"))
for data in (b"i", b"jklmnopqrstuv", b"w"):
    try:
        print(b.write(data))
    except BlockingIOError as error:
        print(error.errno, error.strerror, error.characters_written)
try:
    b.flush()
except BlockingIOError as error:
    print(error, error.characters_written)
raw.most = None
b.flush(); print(raw.taken)
raw, b = make(most=None)
class Broken(Sink):
    def write(self, data): raise OSError("disk full")
b = io.BufferedWriter(Broken(), 8)
print(b.write(b"1234"))
for step in (b.flush, lambda: b.write(b"567890123"), b.close):
    try:
        step()
    except OSError as error:
        print(error)
print(b.closed)
class Lying(Sink):
    answer = 100
    def write(self, data): return self.answer
for answer in (100, -1, "x"):
    Lying.answer = answer
    b = io.BufferedWriter(Lying(), 8)
    b.write(b"ab")
    try:
        b.flush()
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
    Lying.answer = 2; b.flush()
print(b.readable(), b.writable(), b.seekable())
for name in ("read", "readline", "read1"):
    try:
        getattr(b, name)()
    except io.UnsupportedOperation as error:
        print(name, error)
try:
    io.BufferedWriter(io.RawIOBase())
except io.UnsupportedOperation as error:
    print(error)
