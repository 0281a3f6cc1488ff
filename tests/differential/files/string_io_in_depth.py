# io.StringIO in depth: characters of every width, seeking, overwriting, truncating, iteration while writing, closed files.
import io
s = io.StringIO("aé漢𝄞\n\x00z")
print([s.read(1) for _ in range(8)], s.tell(), s.seek(2), ascii(s.read(2)), s.tell())
s.seek(1); print(s.write("XY"), ascii(s.getvalue()), s.tell()); s.seek(0, 2); print(s.tell(), s.write("end"), ascii(s.getvalue()))
s.seek(15); s.write("gap"); print(ascii(s.getvalue()), s.truncate(3), s.tell(), ascii(s.getvalue()), s.read(), s.truncate(), ascii(s.getvalue()))
for args in ((-1,), (1, 1), (-1, 2), (0, 1), (0, 2), (0, 3), ("x",), (1.5,), (2**70,), ()):
    try:
        print(args, s.seek(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
for call in ("s.read('x')", "s.read(-5)", "s.read(None)", "s.readline('x')", "s.readline(None)", "s.readlines(None)", "s.truncate(-1)", "s.truncate('x')", "s.write(b'bytes')", "s.write(5)", "s.write(None)", "s.writelines(5)", "s.writelines([b'x'])", "s.writelines('abc')", "s.getvalue(1)", "s.detach()", "s.fileno()", "s.buffer", "s.name", "s.encoding", "s.errors", "s.line_buffering", "s.newlines", "s.mode", "s.isatty()"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
s = io.StringIO("one\ntwo\r\nthree\rfour\n\nlast")
print(s.readline(), s.readline(2), ascii(s.readline()), ascii(s.readlines()), s.readline() == "")
s.seek(0); print(ascii(s.readlines(5)), s.tell()); s.seek(0); print(ascii(list(s)), next(s, "end"))
s.seek(0)
for i, line in enumerate(s):
    if i == 0: s.seek(0, 2); s.write("\nadded"); s.seek(4)
    print(ascii(line), end=" ")
print()
for newline in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\nb\r\nc\rd", newline=newline); s.seek(0, 2); s.write("\ne\r\n")
    print(repr(newline), ascii(s.getvalue()), end=" "); s.seek(0); print(ascii(s.readlines()), ascii(s.newlines))
s = io.StringIO(); print(s.write(""), s.write("\ud800"), ascii(s.getvalue()), s.closed, s.close(), s.close(), s.closed)
for call in ("s.read()", "s.getvalue()", "s.write('')", "s.seek(0)", "s.tell()", "s.flush()", "s.isatty()", "s.readable()", "next(s)", "iter(s)", "s.__enter__()", "s.truncate()", "s.readline()", "s.newlines", "s.line_buffering", "s.writelines([])", "s.seek('x')", "s.write(5)"):
    try:
        print(call, eval(call))
    except (ValueError, TypeError) as error:
        print(call, type(error).__name__, error)
with io.StringIO("ctx") as s: print(s.read())
print(s.closed)
