# io.FileIO: modes, attributes, repr, reading and writing without a buffer, errors.
import io
from _scratch import name, print
for mode in ("w", "wb", "r", "rb", "r+", "rb+", "w+", "wb+", "a", "ab", "a+", "ab+"):
    f = io.FileIO(name, mode)
    print(mode, f.mode, f.readable(), f.writable(), f.seekable(), f.closefd, f.name == name, repr(f))
    f.close()
    print(f, f.closed, f.mode)
f = io.FileIO(name, "w+")
print(f.write(b"hello\nworld\n"), f.write(bytearray(b"!")), f.write(memoryview(b"??")), f.tell(), f.seek(0), f.read(3), f.readline(), f.readall(), f.read(), f.readall())
buffer = bytearray(4)
print(f.seek(-6, 2), f.readinto(buffer), buffer, f.readinto(buffer), buffer, f.readinto(buffer))
print(f.truncate(5), f.tell(), f.seek(0), f.read(-1), f.seek(2), f.truncate(), f.seek(0), f.read(100), f.truncate(4), f.readall(), f.seek(0), f.readall())
for call in ("f.write('text')", "f.write(5)", "f.readinto(b'x')", "f.readinto('x')", "f.seek(-5)", "f.seek(0, 9)", "f.truncate(-1)", "f.seek('a')", "f.read('x')", "f.foo", "f.seek(0)"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
f.close()
for call in ("f.read()", "f.readall()", "f.readinto(buffer)", "f.write(b'')", "f.seek(0)", "f.tell()", "f.truncate()", "f.readable()", "f.writable()", "f.seekable()", "f.fileno()", "f.isatty()", "f.readline()", "f.readlines()", "next(f)", "f.flush()", "f.close()", "f.__enter__()", "f.writelines([b'x'])", "f.readline(3)"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
f = io.FileIO(name)
for call in ("f.write(b'x')", "f.truncate(0)", "f.writelines([b''])"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
f.name = "another name"; print(f.name, repr(f))
f.close()
f = io.FileIO(name, "w")
for call in ("f.read()", "f.readall()", "f.readinto(buffer)", "f.readline()", "next(f)"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
del f.name
print("fd=" in repr(f))
f.close()
