# open() for bytes: modes, types, repr, reading and writing.
from _scratch import name, print
with open(name, "wb") as f:
    print(type(f), f.mode, f.name, f.write(b"line one\nline two\n\xff\x00"), f.tell(), f)
with open(name, "rb") as f:
    print(type(f), f.mode, f, f.peek(4)[:4], f.read(4), f.readline(), f.read1(3), f.readlines())
    print(f.read(), f.readline(), f.tell(), f.seek(0), f.seek(-2, 2), f.read())
with open(name, "rb+") as f:
    print(type(f), f.mode, f.seek(5), f.write(bytearray(b"ONE")), f.seek(0), f.readline())
with open(name, "ab") as f:
    print(f.mode, f.write(memoryview(b"tail")))
with open(name, "rb", buffering=0) as f:
    print(type(f), f.mode, f.closefd, f.read(4), f.readall()[-4:], f)
print(f)
buffer = bytearray(6)
with open(name, "rb") as f:
    print(f.readinto(buffer), buffer, f.readinto(memoryview(buffer)[:2]), buffer)
with open(name, "wb+") as f:
    f.write(b"0123456789")
    f.seek(3)
    print(f.read(2), f.truncate(6), f.tell(), f.seek(0), f.read())
    f.writelines([b"a", bytearray(b"b")])
    f.flush()
    f.seek(0)
    print(list(f))
for call in (lambda f: f.write("text"), lambda f: f.write(5), lambda f: f.writelines(["x"]), lambda f: f.seek(-1), lambda f: f.seek(0, 9),
             lambda f: f.read("x"), lambda f: f.readinto(b"const"), lambda f: f.writelines(5), lambda f: f.read(-2)):
    with open(name, "wb+") as f:
        try:
            print(call(f))
        except (TypeError, ValueError, OSError) as error:
            print(type(error).__name__, error)
