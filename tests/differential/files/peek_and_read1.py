# peek(), read1(), readinto() of files on disk: with small and large buffers, at the end, after seeking, BufferedRandom in turns.
from _scratch import name, print
import io
data = bytes(range(48, 123)) * 200
open(name, "wb").write(data)
for size in (4, 64, 8192, 100000):
    with open(name, "rb", buffering=size) as f:
        print(size, len(f.peek()), len(f.peek(10**6)), f.read(3), len(f.peek(1)), f.tell(), len(f.read1()), f.tell(), len(f.read1(5)), f.tell(), f.seek(10), f.peek(1)[:2], f.read(2), f.seek(-2, 1), f.read1(2), f.seek(-3, 2), f.peek()[:5], f.read(), f.peek(), f.read1(), f.read1(0))
with open(name, "rb", buffering=16) as f:
    target = bytearray(10); print(f.readinto(target), target, f.tell(), f.readinto1(target), target, f.tell(), f.readinto1(bytearray(100)), f.tell(), f.readinto(bytearray(100)), f.tell())
    f.seek(-5, 2); print(f.readinto(target), target, f.readinto(target), f.readinto1(target))
    for call in ("f.peek('x')", "f.read1('x')", "f.read1(None)", "f.peek(None)", "f.read('x')", "f.write(b'x')", "f.truncate()", "f.seek('x')", "f.seek(0, 5)", "f.seek(-1)", "f.readinto(b'')", "f.readline(1.5)", "f.raw.peek()", "f.read(-2)"):
        try:
            print(call, eval(call))
        except Exception as error:
            print(call, type(error).__name__, error)
with open(name, "rb+", buffering=16) as f:
    print(f.read(5), f.write(b"##"), f.tell(), f.read(3), f.seek(0), f.read(12), f.write(b"@"), f.seek(3), f.peek(4)[:4], f.write(b"!"), f.tell(), f.flush(), f.tell(), f.read(2), f.truncate(20), f.tell(), f.seek(0), f.read())
    f.seek(0); f.write(b"A"); print(f.raw.tell(), f.tell(), f.raw.read(3), f.tell())
with open(name, "ab+") as f:
    print(f.tell(), f.seek(0), f.read(4), f.write(b"appended"), f.tell(), f.seek(-8, 2), f.read(), f.seek(0), f.write(b"again"), f.tell())
print(open(name, "rb").read())
with open(name, "wb", buffering=8) as f:
    sizes = []
    for part in (b"123", b"4567", b"89", b"x" * 20, b""):
        f.write(part); sizes.append(len(open(name, "rb").read()))
    print(sizes, f.tell(), f.seek(2), f.write(b"!!"), f.tell(), f.seek(0, 2))
print(open(name, "rb").read())
