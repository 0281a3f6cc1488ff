# What io.FileIO and open() refuse: modes, names, numbers, openers, and what they warn of.
import io, warnings
from _scratch import name, print
open(name, "w").close()
for mode in ("", "x+b+", "rw", "rr", "r++", "q", "rU", "b", "+", "bb", "rt", "ra", "wx", "r b", "rbb", 5, None, b"r"):
    for make in (io.FileIO, open):
        try:
            make(name, mode).close()
            print(make.__name__, repr(mode), "opened")
        except (ValueError, TypeError, FileExistsError) as error:
            print(make.__name__, repr(mode), type(error).__name__, error)
class Path:
    def __init__(self, path): self.path = path
    def __fspath__(self): return self.path
for path in (1.5, [], None, "with\0null", b"with\0null", -1, -5, 10**20, Path(5), Path(name), {}, "", b"", object):
    try:
        with open(path) as f:
            print(path if not isinstance(path, Path) else "path", "opened", f.name == name)
    except Exception as error:
        print(path if not isinstance(path, Path) else "path", type(error).__name__, str(error).partition(" at 0x")[0])
for arguments in [dict(closefd=False), dict(buffering=0), dict(buffering=-5), dict(encoding=5), dict(encoding="no-such"), dict(errors=5), dict(newline="x"), dict(newline=5), dict(mode="rb", encoding="utf-8"), dict(mode="rb", errors="strict"), dict(mode="rb", newline=""), dict(buffering="x"), dict(opener=5), dict(opener=lambda p, f: -1), dict(opener=lambda p, f: "x"), dict(foo=1), dict(errors="no-such-handler"), dict(encoding="utf-8\0")]:
    try:
        open(name, **arguments).close()
        print(sorted(arguments), "opened")
    except Exception as error:
        print(sorted(arguments), type(error).__name__, error)
for call in ("open()", "open(name, 'r', 1, None, None, None, True, None, 5)", "io.FileIO()", "io.FileIO(name, 'r', True, None, 5)"):
    try:
        eval(call)
    except TypeError as error:
        print(call, error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    open(name, "rb", buffering=1).close()
    open(False, "rb", closefd=False)
    print([(w.category.__name__, str(w.message)) for w in caught][:2])
for path in ("/nonexistent/folder/file", "/", name + "/below"):
    for mode in ("r", "w", "rb", "x"):
        try:
            open(path, mode)
        except OSError as error:
            print(type(error).__name__, error.errno, error.strerror, error.filename == path)
try:
    open(name, "x")
except FileExistsError as error:
    print(error)
try:
    open(9999)
except OSError as error:
    print(error, error.filename)
