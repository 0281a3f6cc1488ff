# OSError and its subclasses from open(): errno, strerror, filename, texts.
from _scratch import name, print
class P:
    def __init__(self, path): self.path = path
    def __fspath__(self): return self.path
    def __repr__(self): return f"P({self.path!r})"
open(name, "w").close()
for path in ("_no such file.txt", b"_bytes path", P("_from P"), "_no_dir/x", name + "/x", "."):
    for mode in ("r", "w"):
        if path in ("_no such file.txt", b"_bytes path") and mode == "w" or isinstance(path, P) and mode == "w":
            continue
        try:
            open(path, mode).close()
        except OSError as error:
            print(type(error).__name__, error, error.errno, error.strerror, error.filename, error.filename2, error.args)
for path in (None, 1.5, [], object, P(5), P(None), "a\0b", -1, 2**40, 10**30):
    try:
        open(path)
    except (TypeError, ValueError, OSError, OverflowError) as error:
        print(type(error).__name__, error)
try:
    open("x", closefd=False)
except ValueError as error:
    print(error)
for call in (lambda: open(), lambda: open("x", "r", -1, None, None, None, True, None, 1), lambda: open(name, bufering=1), lambda: open(name, "r", "x")):
    try:
        call()
    except TypeError as error:
        print(error)
with open(P(name), "w") as f:
    print(f.name, f.write("x"))
with open(name.encode()) as f:
    print(f.name, f.read())
