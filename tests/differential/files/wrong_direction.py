# Reading what is open for writing and the reverse: io.UnsupportedOperation, an OSError and a ValueError.
import io
from _scratch import name, print
open(name, "w").write("abc\n")
for mode, methods in (("w", ("read", "readline", "readlines", "__next__")), ("r", ("write", "writelines", "truncate")),
                      ("rb", ("write", "writelines", "truncate")), ("wb", ("read", "readline", "readlines", "__next__"))):
    for method in methods:
        with open(name, mode) as f:
            arguments = {"write": (b"x" if "b" in mode else "x",), "writelines": ([b"x" if "b" in mode else "x"],)}.get(method, ())
            try:
                print(getattr(f, method)(*arguments))
            except io.UnsupportedOperation as error:
                print(mode, method, error, isinstance(error, OSError), isinstance(error, ValueError), error.errno)
            except AttributeError as error:
                print(mode, method, error)
print(io.UnsupportedOperation.__mro__)
with open(name, "w+") as f:
    f.write("hello")
    f.seek(0)
    for arguments in ((1, 1), (1, 2), (-1,), (0, 5)):
        try:
            f.seek(*arguments)
        except (io.UnsupportedOperation, ValueError) as error:
            print(arguments, type(error).__name__, error)
    print(f.seek(0, 2), f.seek(0, 1), f.seek(2), f.read())
