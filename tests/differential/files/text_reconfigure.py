# TextIOWrapper.reconfigure(): encoding, errors, newline, buffering, before and after reading and writing.
import io
def make(data=b"", **options): return io.TextIOWrapper(io.BytesIO(data), **options)
t = make(encoding="ascii", newline="\n")
print(t.encoding, t.errors, t.line_buffering, t.write_through)
t.write("abc\n"); t.reconfigure(encoding="latin-1"); t.write("\xe9\n"); t.reconfigure(errors="replace"); t.write("\u20ac\n")
t.reconfigure(encoding="utf-8"); t.write("\u20ac\n"); t.reconfigure(newline="\r\n"); t.write("x\n"); t.flush()
print(t.buffer.getvalue(), t.encoding, t.errors)
for options in (dict(line_buffering=True), dict(write_through=True), dict(line_buffering=False, write_through=False), dict(line_buffering=None), dict(errors="ignore"), dict(encoding="ascii", errors="backslashreplace"), {}):
    t.reconfigure(**options); print(options, t.line_buffering, t.write_through, t.encoding, t.errors)
for options in (dict(encoding="no-such"), dict(newline="x"), dict(encoding=5), dict(errors=5), dict(newline=5), dict(foo=1), dict(line_buffering="yes"), dict(errors="no-such")):
    try:
        t.reconfigure(**options); print(options, "done")
    except Exception as error:
        print(options, type(error).__name__, error)
try:
    t.reconfigure("utf-8")
except TypeError as error:
    print("TypeError")
t = make("abc\xe9\n".encode("latin-1") * 2, encoding="latin-1")
t.reconfigure(encoding="utf-8", errors="replace"); print(ascii(t.readline()))
for options in (dict(encoding="latin-1"), dict(newline=None), dict(newline=""), dict(errors="strict"), dict(line_buffering=True)):
    try:
        t.reconfigure(**options); print(options, "done")
    except Exception as error:
        print(options, type(error).__name__, error)
t = make(b"a\r\nb\rc\n")
t.reconfigure(newline=""); print(t.readlines())
t = make(b"a\r\nb\rc\n")
t.reconfigure(newline="\r"); print(t.readlines())
t = make()
t.reconfigure(line_buffering=True); t.write("no"); print(t.buffer.getvalue()); t.write(" yes\n"); print(t.buffer.getvalue())
t.reconfigure(line_buffering=False, write_through=True); t.write("now"); print(t.buffer.getvalue())
t = make(encoding="utf-16"); t.write("a"); t.reconfigure(encoding="utf-8"); t.write("b"); t.flush(); print(t.buffer.getvalue())
