# io.BytesIO: writing, reading, seeking, truncating, getbuffer(), errors.
import io
b = io.BytesIO()
print(b.write(b"hello\n"), b.write(bytearray(b"wor")), b.write(memoryview(b"ld")), b.tell(), b.getvalue(), b.read())
print(b.seek(0), b.read(3), b.readline(), b.readline(2), b.read1(), b.read1(5), b.readline(), b.tell())
b = io.BytesIO(b"one\ntwo\nthree")
print(list(b), b.seek(0), b.readlines(), b.seek(4), b.readlines(1), b.read())
print(b.seek(0), b.write(b"ONE"), b.truncate(5), b.getvalue(), b.tell(), b.truncate(), b.getvalue())
print(b.seek(6), b.write(b"x"), b.getvalue(), b.seek(-1, 2), b.read(), b.seek(-99, 1), b.seek(2, 1))
buffer = bytearray(4)
b.seek(0)
print(b.readinto(buffer), buffer, b.readinto(memoryview(buffer)[:2]), buffer, b.readinto(buffer), b.readinto(buffer))
print(b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed, b.flush())
view = b.getbuffer()
view[0:1] = b"#"
print(b.getvalue(), len(view), view.readonly)
for call in (lambda: b.write(b"more than before"), lambda: b.truncate(0), lambda: b.close()):
    try:
        print(call())
    except BufferError as error:
        print(error)
view.release()
print(b.truncate(2), b.getvalue())
for call in (lambda: b.write("x"), lambda: b.write(5), lambda: b.seek(-1), lambda: b.seek(0, 3), lambda: b.truncate(-1), lambda: b.read("x"),
             lambda: b.fileno(), lambda: b.detach(), lambda: io.BytesIO("x"), lambda: io.BytesIO(5), lambda: io.BytesIO(b"", 1), lambda: b.readinto(b"x"),
             lambda: b.writelines(["x"]), lambda: b.writelines(5), lambda: io.BytesIO(initial=b""), lambda: b.seek(1.5), lambda: b.truncate("x")):
    try:
        print(call())
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
b.writelines([b"a", b"b"])
with b as same:
    print(same is b, b.getvalue())
for call in (b.read, b.readline, b.getvalue, b.getbuffer, b.tell, b.truncate, b.readable, b.isatty, lambda: b.write(b"x"), lambda: b.seek(0),
             lambda: next(b), b.__enter__, b.flush, b.close, lambda: list(b)):
    try:
        print(call())
    except ValueError as error:
        print(error)
class Sub(io.BytesIO):
    def __init__(self):
        super().__init__(b"made by a subclass")
        self.more = 1
print(Sub().read(), Sub().more, isinstance(Sub(), io.BufferedIOBase), io.BytesIO(initial_bytes=b"k").read(), io.BytesIO(None).read())
