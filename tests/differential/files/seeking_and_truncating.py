# seek(), tell() and truncate() of text and byte files, reading and writing in turns.
from _scratch import name, print
with open(name, "w+", encoding="utf-8") as f:
    f.write("häuser\nbäume\n")
    print(f.tell(), f.seek(0), f.readline(), f.tell(), f.readline(), f.tell())
    print(f.seek(3), f.read(2), f.seek(0, 2), f.truncate(8), f.seek(0), repr(f.read()))
    f.seek(0)
    f.truncate()
    print(repr(f.read()), f.tell())
    f.write("new")
    f.seek(1)
    f.write("EW")
    f.seek(0)
    print(f.read())
with open(name, "rb+") as f:
    print(f.read(1), f.write(b"x"), f.read(), f.seek(0), f.read(), f.seek(-2, 2), f.tell(), f.seek(1, 1), f.truncate(), f.seek(0), f.read())
    print(f.truncate(5), f.seek(0), f.read())
with open(name, "ab+") as f:
    print(f.tell(), f.seek(0), f.write(b"end"), f.seek(0), f.read())
with open(name, "a") as f:
    print(f.tell())
with open(name, "rb") as f:
    print(f.read(2), f.peek()[:2], f.tell(), f.seek(1, 1), f.read(1), f.seek(0), f.readline(), f.tell())
for call in (lambda f: f.seek(), lambda f: f.truncate("x"), lambda f: f.seek(0, "x"), lambda f: f.tell(1)):
    for mode in ("w+", "wb+"):
        with open(name, mode) as f:
            try:
                print(call(f))
            except TypeError as error:
                print(mode, error)
