# OSError: which class and which attributes two to five arguments give.
def show(error):
    print(type(error).__name__, error.args, error.errno, error.strerror, error.filename, error.filename2,
          str(error), repr(error), sep=" | ")


show(OSError())
show(OSError("only"))
show(OSError(2))
show(OSError(2, "none"))
show(OSError(2, "none", "file"))
show(OSError(2, "none", "file", 0))
show(OSError(2, "none", "file", 0, "file2"))
show(OSError(2, "none", "file", None, "file2"))
show(OSError(2, "none", None))
show(OSError(2, "none", None, 0, "second"))
show(OSError(2, "none", b"bytes"))
show(OSError("a", "b"))
show(OSError("a", "b", "c"))
show(OSError(None, None))
show(OSError(9999, "odd"))
show(OSError(1, 2, 3, 4, 5, 6))
show(OSError(True, "bool"))
show(OSError(13, ""))
error = OSError(2, "none", "file")
error.errno, error.strerror, error.filename = 5, "changed", "other"
show(error)
error.filename = None
show(error)
error.strerror = None
show(error)
del error.filename2
show(error)
