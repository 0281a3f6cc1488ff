# Texts of failing unpacking, by what is unpacked.
def attempt(source, **names):
    try:
        exec(source, names)
        print(source, "ok")
    except Exception as error: print(source, "|", type(error).__name__, error)
for source in ["a, b = x", "a, b, c, d = x", "a, *b, c = x", "*a, b, c, d = x", "a, *b, c, d, e = x", "[a] = x", "() = x", "*a, = x"]:
    for name, x in [("list", [1, 2, 3]), ("tuple", (1,)), ("str", "ab"), ("dict", {1: 1, 2: 2, 3: 3}), ("range", range(1)), ("iter", iter([1, 2]))]:
        print(name, end=": ")
        attempt(source, x=x)
for x in (None, 5, 2.5, object, len, ..., NotImplemented):
    attempt("a, b = x", x=x)
    attempt("a, *b = x", x=x)
    attempt("for a, b in [x]: pass", x=x)
class BadIter:
    def __iter__(self): raise OSError("iter")
class NotIter:
    def __iter__(self): return 5
class Getitem:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
class NoneIter: __iter__ = None
for x in (BadIter(), NotIter(), Getitem(), BadNext(), NoneIter()):
    print(type(x).__name__)
    attempt("a, b = x", x=x)
    attempt("a, b, c = x", x=x)
    attempt("a, *b = x", x=x)
    attempt("*a, b, c, d, e = x", x=x)
