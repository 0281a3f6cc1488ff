import _scratch


def attempt(call, *arguments):
    try:
        print(call(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


with open(_scratch.name, "w") as file:
    print(file.write("line1\nline2\n\u20ac3"), file.tell())
file = open(_scratch.name)
print(file.readline(3), file.readline(), file.read(4), file.tell(), file.readlines())
print(file.seek(0), file.readlines(3))
attempt(file.tell)
file.readlines()
print(file.seek(6), file.read(3), file.seek(0, 2), repr(file.read()))
attempt(file.seek, 1, 1)
attempt(file.seek, -1)
attempt(file.seek, 1, 2)
attempt(file.write, "x")
file.seek(0)
next(file)
attempt(file.tell)
for line in file:
    pass
attempt(file.tell)
file.close()

with open(_scratch.name, "rb+") as file:
    print(file.read(2), file.tell(), file.write(b"XY"), file.tell(), file.seek(-3, 2), file.read(), file.seek(0), file.readline())
    attempt(file.seek, -1)
    print(file.truncate(4), file.seek(0), file.read())
    buffer = bytearray(3)
    print(file.seek(1), file.readinto(buffer), buffer, file.peek())
with open(_scratch.name, "w+") as file:
    file.write("abc")
    print(file.seek(1), file.read(), file.write("Z"), file.seek(0), file.read())
_scratch.remove()
