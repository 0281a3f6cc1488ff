# read(), readline(), readlines() and iteration: sizes, limits, ends, mixing them.
from _scratch import name, print
with open(name, "w", encoding="utf-8") as f:
    f.writelines(f"línea {i}\n" for i in range(6))
    f.write("last")
with open(name, encoding="utf-8") as f:
    print(repr(f.read(0)), repr(f.read(4)), repr(f.readline(2)), repr(f.readline()), repr(f.readline(-1)), repr(f.readline(0)))
    print(f.readlines(1), f.readlines(9), next(f), f.readlines(), f.readlines(), repr(f.readline()), repr(f.read()))
with open(name, encoding="utf-8") as f:
    print([line for line in f], list(f), next(f, "end"))
    f.seek(0)
    print(sum(1 for _ in f))
with open(name, encoding="utf-8") as f:
    next(f)
    try:
        f.tell()
    except OSError as error:
        print(type(error).__name__, error)
    f.readlines()
    print(f.tell())
with open(name, encoding="utf-8") as f:
    f.readline()
    place = f.tell()
    line = f.readline()
    f.seek(place)
    print(place, f.readline() == line, f.read(None) != "")
for bad in ("x", 1.5, [1]):
    for method in ("read", "readline", "readlines"):
        with open(name) as f:
            try:
                getattr(f, method)(bad)
            except TypeError as error:
                print(method, error)
with open(name, "w") as f:
    for bad in (5, None, b"bytes", ["x"]):
        try:
            f.write(bad)
        except TypeError as error:
            print(error)
    for bad in (5, [5], "ok"):
        try:
            print(f.writelines(bad))
        except TypeError as error:
            print(error)
