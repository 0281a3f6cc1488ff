import _scratch

for mode in ("w", "r", "r+", "w+", "a", "a+", "wb", "rb", "rb+", "wb+", "ab", "ab+"):
    with open(_scratch.name, mode) as file:
        print(mode, file.mode, type(file), file.readable(), file.writable(), file.seekable(), file.closed)
    print(file.closed)
with open(_scratch.name, "wb", 0) as file:
    print(_scratch.shown(repr(file)))
file = open(_scratch.name, "w")
print(_scratch.shown(repr(file)).lower(), _scratch.shown(repr(file.buffer)), file.encoding.lower(), file.errors)
file.write("pending")
del file
print(open(_scratch.name).read())


def attempt(*arguments, **more):
    try:
        print(type(open(*arguments, **more)))
    except Exception as error:
        print(type(error).__name__, error)


attempt("/nonexistent/x")
attempt("/nonexistent/x", "w")
attempt("/tmp")
attempt(_scratch.name, "q")
attempt(_scratch.name, "rw")
attempt(_scratch.name, "")
attempt(_scratch.name, "rbt")
attempt(_scratch.name, "rb", encoding="utf-8")
attempt(_scratch.name, newline="x")
attempt(_scratch.name, encoding="foo")
attempt(_scratch.name, buffering=0)
attempt(_scratch.name, closefd=False)
attempt(1.5)
attempt(None)
attempt(-1)
attempt(999)
attempt("a\0b")
attempt()
_scratch.remove()
