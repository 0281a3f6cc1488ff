# UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError: arguments, attributes, str, errors.
def show(error):
    print(type(error).__name__, error.args, error.object, error.start, error.end, error.reason,
          getattr(error, "encoding", "-"), str(error), sep=" | ")


show(UnicodeEncodeError("ascii", "abc", 1, 2, "why"))
show(UnicodeEncodeError("ascii", "a\xe4\u20ac\U0001f600", 1, 2, "why"))
show(UnicodeEncodeError("ascii", "a\xe4\u20ac\U0001f600", 2, 3, "why"))
show(UnicodeEncodeError("ascii", "a\xe4\u20ac\U0001f600", 3, 4, "why"))
show(UnicodeEncodeError("ascii", "abc", 0, 3, "why"))
show(UnicodeEncodeError("ascii", "abc", -5, 100, "why"))
show(UnicodeEncodeError("ascii", "", 0, 1, "why"))
show(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"))
show(UnicodeDecodeError("utf-8", b"\xff\xfe", 0, 2, "why"))
show(UnicodeDecodeError("utf-8", bytearray(b"\xff\xfe"), 1, 2, "why"))
show(UnicodeTranslateError("abc", 1, 2, "why"))
show(UnicodeTranslateError("a\u20acc", 1, 2, "why"))
show(UnicodeTranslateError("a\u20acc", 0, 3, "why"))
show(UnicodeTranslateError("\U00010330", 0, 1, "why"))
for cls in (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError):
    for args in ((), ("x",), ("ascii", b"abc", 1, 2, "why"), ("ascii", "abc", 1, 2, "why"), ("ascii", "abc", "1", 2, "why"),
                 ("abc", 1, 2, 3), ("a", 5, 1, 2, "x"), (1, 2, 3, 4, 5), ("a", "b", 1, 2, "why", 6)):
        try:
            cls(*args)
        except TypeError as problem:
            print(cls.__name__, problem)
try:
    UnicodeEncodeError(encoding="x")
except TypeError as problem:
    print(problem)
print(repr(UnicodeError("anything", 1)), str(UnicodeError("x")))
