# io.TextIOWrapper over an io.BytesIO: buffering, encodings, line ends, closing, detaching.
import io
b = io.BytesIO()
t = io.TextIOWrapper(b, encoding="utf-8", newline="\n")
print(t.write("héllo\n"), b.getvalue())
t.flush()
print(b.getvalue(), t.encoding, t.errors, t.line_buffering, t.write_through, t.buffer is b, t.newlines)
t.seek(0)
print(repr(t.read(2)), repr(t.readline()), repr(t.read()))
print(t.readable(), t.writable(), t.seekable(), t.isatty(), t.closed)
print(t.detach() is b)
for call in (t.read, t.flush, t.close, lambda: t.write("x"), t.detach, lambda: t.closed, lambda: t.readable(), lambda: t.name):
    try:
        print(call())
    except ValueError as error:
        print(error)
b = io.BytesIO(b"a\r\nb\rc\n")
t = io.TextIOWrapper(b)
print(t.readlines(), t.newlines, t.tell())
t.close()
print(b.closed, t.closed)
b = io.BytesIO()
with io.TextIOWrapper(b, "latin-1", "replace", "\r\n", True) as t:
    t.write("€\n")
    print(b.getvalue(), t.line_buffering)
b = io.BytesIO()
t = io.TextIOWrapper(b, write_through=True)
t.write("now")
print(b.getvalue())
b = io.BytesIO()
def function():
    t = io.TextIOWrapper(b)
    t.write("lost?")
function()
print(b.closed)
t = io.TextIOWrapper(io.BytesIO(b"\xff"), "ascii")
try:
    t.read()
except UnicodeDecodeError as error:
    print(error)
t = io.TextIOWrapper(io.BytesIO(b"line 1\nline 2\nline 3"))
print(next(t), t.readline(), list(t))
t.seek(0)
t.reconfigure(errors="replace", line_buffering=True)
print(t.errors, t.line_buffering)
for call in (lambda: io.TextIOWrapper(), lambda: io.TextIOWrapper(io.BytesIO(), "nope"), lambda: io.TextIOWrapper(io.BytesIO(), newline="x"),
             lambda: io.TextIOWrapper(5), lambda: t.write(5), lambda: t.seek(-1), lambda: t.seek(1, 1), lambda: t.fileno(), lambda: io.TextIOWrapper(io.BytesIO(), 5)):
    try:
        print(call())
    except (TypeError, ValueError, LookupError, OSError, AttributeError) as error:
        print(type(error).__name__, error)
print(repr(io.TextIOWrapper(io.BytesIO(), "utf-8")))
