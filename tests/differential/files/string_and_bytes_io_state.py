# io.StringIO and io.BytesIO: __getstate__, __setstate__, copies, __init__ called anew, odd arguments.
import io
s = io.StringIO("initial\ntext", newline=None); s.read(3); s.extra = [1]
print(s.__getstate__())
t = io.StringIO(); t.__setstate__(("abc\r\ndef", "", 2, {"more": 5})); print(ascii((t.getvalue(), t.tell(), t.more, t.read())))
for bad in (5, (), ("a", "b"), ("a", "\n", -1, None), ("a", "\n", 0, 5), (5, "\n", 0, None), ("a", 5, 0, None), ("a", "x", 0, None), ("a", "\n", "x", None)):
    try:
        io.StringIO().__setstate__(bad); print(bad, "set")
    except (TypeError, ValueError) as error:
        print(bad, type(error).__name__, error)
b = io.BytesIO(b"some bytes"); b.read(4); b.extra = "x"
print(b.__getstate__())
c = io.BytesIO(b"old"); c.__setstate__((b"new data", 4, {"y": 1})); print(c.getvalue(), c.tell(), c.read(), c.y)
for bad in (5, (), (b"a", 0), ("text", 0, None), (b"a", -1, None), (b"a", 0, 5), (b"a", "x", None)):
    try:
        io.BytesIO().__setstate__(bad); print(bad, "set")
    except (TypeError, ValueError) as error:
        print(bad, type(error).__name__, error)
d = b
print(d.getvalue(), d.tell(), d.extra)
s.__init__("again"); print(s.getvalue(), s.tell(), s.extra)
b.__init__(b"anew"); print(b.getvalue(), b.tell())
b.__init__(); print(b.getvalue())
for call in ("io.StringIO(5)", "io.StringIO(b'x')", "io.StringIO('x', 'y')", "io.StringIO('x', 5)", "io.StringIO('a', '', 5)", "io.StringIO(foo=1)", "io.BytesIO('text')", "io.BytesIO(5)", "io.BytesIO(b'', 1)", "io.BytesIO(foo=1)", "io.StringIO(None).getvalue()", "io.BytesIO(None).getvalue()", "io.StringIO(initial_value='k', newline='\\n').read()", "io.BytesIO(initial_bytes=b'k').read()"):
    try:
        print(call, eval(call))
    except TypeError as error:
        print(call, "TypeError", error)
    except ValueError as error:
        print(call, "ValueError", error)
