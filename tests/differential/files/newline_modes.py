# newline=: what is translated in reading and writing, where lines end, the attribute newlines.
from _scratch import name, print
raw = b"a\nb\r\nc\rd\r\n\r\ne\r"
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(name, "wb") as f:
        f.write(raw)
    with open(name, newline=newline) as f:
        print(repr(newline), f.readlines(), repr(f.newlines))
    with open(name, newline=newline) as f:
        print(repr(f.read(3)), repr(f.readline()), repr(f.read(1)), repr(f.read()))
    with open(name, "w", newline=newline) as f:
        f.write("x\ny\r\nz\r")
        f.writelines(["1\n", "2\n"])
    with open(name, "rb") as f:
        print(f.read())
for data in (b"", b"a", b"\n", b"\r", b"\r\n", b"\r\r\n\n"):
    with open(name, "wb") as f:
        f.write(data)
    with open(name) as f:
        f.read()
        print(data, repr(f.newlines))
for newline in ("x", "\n\n", 5, b"\n"):
    try:
        open(name, newline=newline)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
