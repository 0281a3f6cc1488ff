# io.StringIO: writing, reading, seeking, truncating, errors.
import io
s = io.StringIO()
print(s.write("héllo\n"), s.write("world"), s.tell(), repr(s.getvalue()), repr(s.read()))
print(s.seek(0), repr(s.read(3)), repr(s.readline()), repr(s.readline()), repr(s.readline()), s.tell())
s = io.StringIO("one\ntwo\nthree")
print(list(s), s.seek(0), s.readlines(), s.seek(4), s.readlines(1), s.read())
print(s.seek(0), s.write("ONE"), s.getvalue(), s.truncate(5), repr(s.getvalue()), s.tell(), s.truncate(), repr(s.getvalue()))
print(s.seek(8), s.write("x"), repr(s.getvalue()), s.seek(0, 2), s.seek(0, 1))
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.line_buffering, s.encoding, s.errors, s.newlines)
for call in (lambda: s.write(b"x"), lambda: s.write(5), lambda: s.seek(-1), lambda: s.seek(0, 3), lambda: s.seek(1, 1), lambda: s.seek(-1, 2),
             lambda: s.truncate(-1), lambda: s.read("x"), lambda: s.fileno(), lambda: s.detach(), lambda: io.StringIO(b"x"), lambda: io.StringIO(5),
             lambda: io.StringIO("", "x"), lambda: io.StringIO("", 5), lambda: io.StringIO("", "\n", 1), lambda: s.truncate("x"), lambda: s.write(),
             lambda: io.StringIO(initial="x"), lambda: s.readline([]), lambda: s.writelines([1]), lambda: s.writelines(5)):
    try:
        print(call())
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
s.writelines(["a", "b"])
print(repr(s.getvalue()))
with s as same:
    print(same is s)
print(s.closed)
for call in (s.read, s.readline, s.getvalue, s.tell, s.truncate, s.readable, s.isatty, lambda: s.write("x"), lambda: s.seek(0), lambda: next(s),
             s.__enter__, s.flush, lambda: s.line_buffering, lambda: s.newlines, s.close, lambda: list(s)):
    try:
        print(call())
    except ValueError as error:
        print(error)
print(io.StringIO(None).getvalue() == "", io.StringIO("abc", newline=None).read(2), io.StringIO(initial_value="z").getvalue())
