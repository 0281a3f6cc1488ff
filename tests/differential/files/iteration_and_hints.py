# Lines of files: iteration mixed with reading, readlines with hints, next after the end, lines added while iterating, writelines of anything.
import io
from _scratch import name, print
text = "".join(f"line {i}\n" for i in range(6)) + "no end"
open(name, "w").write(text)
for mode in ("r", "rb"):
    with open(name, mode) as f:
        print(next(f), f.readline(), f.read(3), next(f), [len(x) for x in f], next(f, "end"), f.read(), f.readline(), f.readlines())
    for hint in (None, -1, 0, 1, 7, 8, 15, 1000):
        with open(name, mode) as f:
            print(hint, len(f.readlines(hint)), end=" ")
    print()
    with open(name, mode) as f:
        for size in (0, 1, 100, -1, None):
            print(repr(f.readline(size)) if size is not None or mode == "rb" else "-", end=" ")
        print(iter(f) is f, f.__next__())
        try:
            f.readline("x")
        except TypeError as error:
            print(error)
    f = open(name, mode); it = iter(f); next(it); f.close()
    try:
        next(it)
    except ValueError as error:
        print(error)
with open(name, "r+") as f:
    for line in f: pass
    f.write("\nadded\n"); print(f.readline() == ""); f.seek(0); print(len(f.readlines()))
with open(name, "w") as f:
    f.writelines(x + "\n" for x in "abc"); f.writelines([]); f.writelines(("x", "y")); f.writelines({"k\n": 1})
    for bad in ([5], [b"x"], 5, None, ["ok", None]):
        try:
            f.writelines(bad)
        except TypeError as error:
            print(error)
print(repr(open(name).read()))
with open(name, "wb") as f:
    f.writelines([b"a", bytearray(b"b"), memoryview(b"c")])
    for bad in (["x"], 5, [5]):
        try:
            f.writelines(bad)
        except TypeError as error:
            print(error)
print(open(name, "rb").read(), [*open(name)], dict.fromkeys(open(name)), max(open(name)), "abc" in open(name), list(zip(open(name), open(name))))
first, *rest = open(name); print(first, rest)
with open(name) as f, open(name, "a") as g:
    g.write("more\n"); g.flush(); print(list(f)); g.write("late\n"); g.flush(); print(list(f), f.read())
