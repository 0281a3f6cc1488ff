# io.BufferedRandom around a program's own raw file: every call that reaches it.
import io
from _raw import Memory
raw = Memory(b"abcdefghijklmnopqrstuvwxyz")
b = io.BufferedRandom(raw, 8)
print(raw.noted())
def step(text):
    try:
        result = eval(text)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(text, "->", result, raw.noted())
for text in ("b.read(2)", "b.tell()", "b.write(b'12')", "b.tell()", "b.read(3)", "b.seek(0)", "b.read(4)", "b.seek(2, 1)", "b.seek(-1, 1)", "b.peek(1)", "b.write(b'#')", "b.flush()", "b.seek(0, 2)", "b.write(b'END')", "b.seek(-5, 2)", "b.read()", "b.truncate(4)", "b.tell()", "b.seek(0)", "b.read()", "b.seek(10)", "b.write(b'x')", "b.flush()", "bytes(raw.data)", "b.seek(5, 7)", "b.seek(-100)", "b.seek('x')", "b.truncate()", "b.seek(1)", "b.readline()", "b.write(b'0123456789ABCDEF')", "b.seek(3)", "b.readinto(bytearray(5))", "b.detach() is raw", "b.read(1)", "b.raw", "b.closed", "b.flush()"):
    step(text)
raw = Memory(b"line one\nline two\nline three\n")
b = io.BufferedRandom(raw, 8)
print(b.readline(), b.tell(), raw.noted())
b.write(b"LINE")
print(b.readline(), raw.noted(), bytes(raw.data))
b.seek(0)
for line in b:
    print(line)
b.close()
print(raw.closed, raw.noted())
class Unseekable(Memory):
    def seekable(self): return False
try:
    io.BufferedRandom(Unseekable())
except io.UnsupportedOperation as error:
    print(error)
