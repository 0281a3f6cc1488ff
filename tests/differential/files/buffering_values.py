# buffering=: which type comes of it, what is written when.
from _scratch import name, print
def size():
    with open(name, "rb") as f:
        return len(f.read())
for mode, buffering in (("wb", 0), ("wb", 100), ("wb", -1), ("w", 1), ("w", -1), ("w", 100), ("rb+", 0), ("rb", 0)):
    f = open(name, mode, buffering)
    print(mode, buffering, type(f).__name__, getattr(f, "line_buffering", "-"))
    if "r" not in mode:
        f.write("ab" if mode == "w" else b"ab")
        print(size(), end=" ")
        f.write("c\n" if mode == "w" else b"c\n")
        print(size(), end=" ")
        f.flush()
        print(size())
    f.close()
for mode, buffering in (("w", 0), ("r", 0), ("w", "x"), ("w", None), ("w", 1.5)):
    try:
        open(name, mode, buffering)
    except (ValueError, TypeError) as error:
        print(mode, buffering, error)
with open(name, "wb") as f:
    f.write(b"x" * 9000)
    print(size() > 0)
    print(f.tell())
print(size())
