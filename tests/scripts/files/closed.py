import _scratch

open(_scratch.name, "w").close()
calls = [("read", ()), ("read", (1,)), ("readline", ()), ("readlines", ()), ("writelines", ([],)), ("tell", ()), ("seek", (0,)),
         ("truncate", ()), ("flush", ()), ("fileno", ()), ("isatty", ()), ("readable", ()), ("writable", ()),
         ("seekable", ()), ("__enter__", ()), ("__iter__", ()), ("__next__", ()), ("close", ())]
for mode in ("r", "w", "rb", "wb", "rb+"):
    file = open(_scratch.name, mode)
    file.close()
    for name, arguments in calls + [("write", ("x" if "b" not in mode else b"x",))]:
        try:
            print(mode, name, getattr(file, name)(*arguments))
        except Exception as error:
            print(mode, name, type(error).__name__, error)
_scratch.remove()
