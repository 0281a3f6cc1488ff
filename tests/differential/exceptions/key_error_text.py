# KeyError shows the repr of its only argument.
for args in [(), ("a",), ("a", "b"), (1,), (None,), (("x", "y"),), ("it's",), ("",)]:
    error = KeyError(*args)
    print(args, str(error), repr(error), sep=" | ")


class Key:
    def __repr__(self):
        return "<a key>"

    def __str__(self):
        return "never"


print(str(KeyError(Key())))
try:
    {}[Key()]
except KeyError as error:
    print(error, error.args[0].__class__.__name__)


class Sub(KeyError):
    pass


class Shown(KeyError):
    def __str__(self):
        return "shown"


print(str(Sub("x")), repr(Sub("x")), str(Shown("x")), repr(Shown("x")))
try:
    {}[1, 2]
except KeyError as error:
    print(error, error.args)
