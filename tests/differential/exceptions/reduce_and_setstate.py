# __reduce__ of many exceptions rebuilds them; __setstate__ fills their dictionaries.
def again(error):
    parts = error.__reduce__()
    fresh = parts[0](*parts[1])
    if len(parts) > 2:
        fresh.__setstate__(parts[2])
    print(parts[0].__name__, parts[1:], repr(fresh), vars(fresh), str(fresh) == str(error))


class Mine(Exception):
    def __init__(self, first, second):
        super().__init__(first, second)
        self.both = first + second


for error in (BaseException(), ValueError(1, 2), KeyError("k"), OSError(2, "x"), OSError(2, "x", "f"), OSError("s"),
              OSError(2, "x", "f", None, "g"), StopIteration(5), SystemExit(3), SyntaxError("m", ("f", 1, 2, "t")),
              UnicodeDecodeError("a", b"b", 0, 1, "r"), UnicodeEncodeError("a", "b", 0, 1, "r"),
              UnicodeTranslateError("b", 0, 1, "r"), Mine(1, 2), ImportError("i", name="n"),
              ExceptionGroup("g", [ValueError(1)])):
    again(error)
error = ValueError("v")
error.extra = [1]
again(error)
error.add_note("noted")
again(error)
print(error.__setstate__({"a": 1, "b": 2}), error.a, error.b, error.__setstate__(None))
for state in ([], 5, {1: 2}):
    try:
        error.__setstate__(state)
    except TypeError as problem:
        print(problem)
error.__setstate__({"args": (9,), "__notes__": None, "__traceback__": None})
print(error.args, error.__notes__)
