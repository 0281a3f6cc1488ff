# tell() and seek() of text files: cookies in every encoding, after read, readline, iteration and write, with every kind of line end.
import io
from _scratch import name, print
def walk(data, encoding, newline=None, sizes=(1, 2, 3)):
    for size in sizes:
        t = io.TextIOWrapper(io.BytesIO(data), encoding=encoding, newline=newline)
        places = []
        while True:
            place = t.tell()
            part = t.read(size)
            places.append((place, part))
            if not part: break
        good = True
        for place, part in reversed(places):
            t.seek(place)
            good = good and t.read(size) == part
        print(encoding, repr(newline), size, good, [t.seek(place) == place for place, _ in places].count(True) == len(places))
text = "aé\nß漢字\r\n𝄞x\ry\n\nend"
for encoding in ("utf-8", "latin-1", "utf-16-le", "utf-8-sig", "utf-16", "utf-32-be"):
    for newline in (None, "", "\n"):
        data = text.replace("漢字", "yy").replace("𝄞", "z").encode(encoding) if encoding == "latin-1" else text.encode(encoding)
        walk(data, encoding, newline)
t = io.TextIOWrapper(io.BytesIO("ab\ncdé\nf\n".encode()), encoding="utf-8")
print(t.tell(), t.readline(), t.tell(), t.readline(), t.tell(), t.read(), t.tell())
t.seek(3); print(t.readline(), t.seek(0, 2), t.read(), t.seek(0, 1), t.seek(0), t.read(2))
with open(name, "w+", encoding="utf-8") as f:
    print(f.write("one\ntwo\n"), f.tell(), f.seek(4), f.read(), f.write("three\n"), f.tell(), f.seek(0), f.readlines())
    f.seek(0)
    for line in f:
        try:
            f.tell()
        except OSError as error:
            print(error)
            break
    print(f.readline())
    try:
        print(f.tell())
    except OSError as error:
        print(error)
    print(f.read())
    for args in [(1, 1), (-1, 2), (-1,), (0, 3)]:
        try:
            print(f.seek(*args))
        except Exception as error:
            print(args, type(error).__name__, error)
    print(f.seek(0), f.truncate(5), f.tell(), f.read())
