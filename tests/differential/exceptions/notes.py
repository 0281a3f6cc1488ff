# add_note and __notes__, which is an ordinary attribute.
error = ValueError("v")
print(hasattr(error, "__notes__"))
print(error.add_note("one"), error.__notes__)
error.add_note("")
error.add_note("two\nlines")
print(error.__notes__, vars(error))
for value in (1, None, b"x", ["x"]):
    try:
        error.add_note(value)
    except TypeError as problem:
        print(problem)
error.__notes__ = ("a", "tuple")
try:
    error.add_note("more")
except TypeError as problem:
    print(problem)
print(error.__notes__)
del error.__notes__
error.add_note("again")
print(error.__notes__)


class Text(str):
    pass


error.add_note(Text("sub"))
print([type(each).__name__ for each in error.__notes__])


class Own(Exception):
    @property
    def __notes__(self):
        return ["fixed"]


own = Own()
print(own.add_note("x"), own.__notes__)
