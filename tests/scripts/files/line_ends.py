import _scratch

with open(_scratch.name, "w", newline="") as file:
    print(file.write("a\nb\r\nc\rd"))
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(_scratch.name, newline=newline) as file:
        print(repr(newline), list(file))
    with open(_scratch.name, newline=newline) as file:
        print(repr(file.readline()), repr(file.read(2)), file.readlines())
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(_scratch.name, "w", newline=newline) as file:
        file.write("x\ny\n")
    with open(_scratch.name, "rb") as file:
        print(file.read())
_scratch.remove()
