# io.TextIOWrapper: arguments, attributes, repr, what the buffer must have, detach, and what a detached one says.
import io
def attempt(*args, **kwargs):
    try:
        t = io.TextIOWrapper(*args, **kwargs)
        print("made", t.encoding, t.errors, t.line_buffering, t.write_through)
        return t
    except Exception as error:
        print(type(error).__name__, error)
B = io.BytesIO
attempt(B(), "utf-8"); attempt(B(), "UTF8"); attempt(B(), "latin-1", "replace", "\n", True, True); attempt(B(), encoding="no-such"); attempt(B(), encoding=5); attempt(B(), "utf-8", 5); attempt(B(), "utf-8", None, 5); attempt(B(), "utf-8", None, "x"); attempt(B(), "utf-8", "strict", None, "yes"); attempt(); attempt(5, "utf-8"); attempt("text", "utf-8"); attempt(None, "utf-8"); attempt(B(), "utf-8", foo=1); attempt(B(), "ascii", "no-such-handler"); attempt(B(), "utf-8\0"); attempt(B(), encoding="utf-8", line_buffering=1, write_through=0)
closed = B(); closed.close(); attempt(closed, "utf-8")
t = io.TextIOWrapper(B(b"abc\ndef"), encoding="utf-8")
print(t.readable(), t.writable(), t.seekable(), t.closed, t.newlines, type(t.buffer).__name__, hasattr(t, "name"), hasattr(t, "mode"), t.isatty(), repr(t))
t.mode = "made up"; t.extra = 5; print(repr(t), t.mode, t.extra)
t.buffer.name = "named"; print(repr(t), t.name)
for name in ("encoding", "errors", "buffer", "closed", "newlines", "line_buffering", "write_through", "name"):
    try:
        setattr(t, name, 5); print(name, "set")
    except AttributeError as error:
        print(name, error)

for call in ("t.read('x')", "t.read(1.5)", "t.readline('x')", "t.readlines('x')", "t.write(b'x')", "t.write(5)", "t.write(None)", "t.writelines(5)", "t.writelines([5])", "t.fileno()", "t.truncate('x')", "t.foo"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
print(t.readline(), t.tell()); b = t.detach(); print(type(b).__name__, b.tell())
for call in ("t.read()", "t.write('x')", "t.flush()", "t.close()", "t.closed", "t.name", "t.encoding", "t.errors", "t.buffer", "t.fileno()", "t.seekable()", "t.tell()", "t.seek(0)", "t.detach()", "next(t)", "t.reconfigure()", "repr(t)", "t.line_buffering", "t.newlines", "t.mode", "t.truncate()", "t.isatty()", "t.readable()"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
