# Attributes of Unicode errors can be changed and deleted; str() copes with what is odd.
error = UnicodeEncodeError("baz", "xxxxx", 1, 5, "foo")
print(error)
error.end = 2
print(error)
error.end = 5
error.reason = 0x345345345345345345
print(error)
error.encoding = 4000
print(error)
error.start = 1000
print(error)
error = UnicodeDecodeError("baz", b"xxxxx", 1, 5, "foo")
error.end = 2
print(error)
error.object = b"\xff" * 5
print(error)
error = UnicodeTranslateError("xxxx", 1, 5, "foo")
error.reason = "bar"
print(error, error.start, error.end)
error.end = 2
print(error)
for name, value in (("start", "x"), ("end", 1.5), ("start", None), ("end", 2**70)):
    try:
        setattr(error, name, value)
    except (TypeError, OverflowError) as problem:
        print(name, type(problem).__name__, problem)
for name in ("start", "end"):
    try:
        delattr(error, name)
    except TypeError as problem:
        print(name, problem)
del error.reason
print(error.reason)
print(repr(str(UnicodeEncodeError.__new__(UnicodeEncodeError))))
