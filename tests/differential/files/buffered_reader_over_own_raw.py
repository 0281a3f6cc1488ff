# io.BufferedReader around a program's own raw file: how much is asked for, and what comes of pieces, None and the end.
import io
from _raw import Source
def make(*pieces, size=8192):
    raw = Source(*pieces)
    return raw, io.BufferedReader(raw, size)
raw, b = make(b"abc", b"d", b"efg")
print(b.read(6), b.read(), b.read(), raw.asked)
raw, b = make(b"abc", b"d", b"efg", size=4)
print(b.read(1), b.read(1), b.read(3), b.read(10), raw.asked)
raw, b = make(b"abcdefghij", b"klm", size=4)
print(b.read(9), b.peek(), b.peek(100), b.read(1), b.read(), raw.asked)
raw, b = make(b"abc", None, b"def", None)
print(b.read(2), b.read(4), b.read(1), b.read(10), b.read(10), b.read(10))
raw, b = make(None, None, b"x", None)
print(b.read(), b.read(5), b.read(5), b.read(), b.read1(), b.read1(5))
raw, b = make(b"abc", b"de\nfg", b"h\n", b"\n", b"end")
print(b.readline(), b.readline(2), b.readline(), b.readlines(), b.readline(), raw.asked)
raw, b = make(b"abcdefgh", b"ij", size=4)
print(b.read1(2), b.read1(100), b.read1(1), b.read1(0), b.read1(), b.read1(-1), b.read1(), raw.asked)
raw, b = make(b"abc", b"defgh", b"ij", b"klmno", size=4)
buffer = bytearray(5)
print(b.readinto(buffer), buffer, b.readinto(memoryview(buffer)[:2]), buffer, b.readinto1(buffer), buffer, b.readinto1(buffer), buffer, raw.asked)
print(b.readinto(bytearray()), b.readinto(bytearray(100)), b.readinto(bytearray(3)))
for bad in (b"readonly", "text", 5, None):
    try:
        b.readinto(bad)
    except TypeError as error:
        print(error)
raw, b = make(b"ab\ncd\nef")
print([line for line in b], list(b), b.raw is raw, b.closed)
for size in (-2, -100):
    try:
        b.read(size)
    except ValueError as error:
        print(error)
for size in (0, -1):
    try:
        io.BufferedReader(Source(), size)
    except ValueError as error:
        print(error)
class Wrong(Source):
    answer = 5
    def readinto(self, buffer): return self.answer
for answer in (-1, 10**6, "x", 2.5):
    Wrong.answer = answer
    try:
        print(io.BufferedReader(Wrong(), 4).read(3))
    except (OSError, TypeError) as error:
        print(type(error).__name__, error, repr(error.__cause__))
class Unreadable(io.RawIOBase): pass
for raw in (Unreadable(), 5, io.StringIO()):
    try:
        io.BufferedReader(raw)
    except Exception as error:
        print(type(error).__name__, error)
