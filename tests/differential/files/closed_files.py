# What every method of a closed file says, for text, buffered and raw files.
from _scratch import name, print
open(name, "w").write("abc")
def ask(f, *methods):
    for method in methods:
        arguments = {"write": ("x" if "b" not in f.mode else b"x",), "writelines": ([],), "seek": (0,), "readinto": (bytearray(1),),
                     "__exit__": (None, None, None)}.get(method, ())
        try:
            print(method, getattr(f, method)(*arguments))
        except (ValueError, OSError) as error:
            print(method, type(error).__name__, error)
common = ("read", "readline", "readlines", "write", "writelines", "seek", "tell", "truncate", "flush", "fileno", "isatty", "readable",
          "writable", "seekable", "__enter__", "__iter__", "__next__", "close", "__exit__")
for mode in ("r", "r+"):
    f = open(name, mode)
    f.close()
    print(mode, f.closed, f.name, f.mode)
    ask(f, *common)
for mode, extra in (("rb", ("peek", "read1", "readinto")), ("wb", ()), ("rb+", ("peek",))):
    f = open(name, mode)
    f.close()
    print(mode, f.closed)
    ask(f, *(m for m in common if not (mode == "wb" and m in ("read", "readline", "readlines", "__next__"))), *extra)
