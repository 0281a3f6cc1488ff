# ascii(), repr() and format(): escapes, what the special methods may return, specifications.
for value in ("é", "a\n\t\\'", "\x7f\x80ÿ\u0100\uffff\U0001f600", "'\"", b"\xff", ["é"], {"ü": 1}, ("ß",)):
    print(ascii(value), end=" ")
print()
class R:
    def __repr__(self):
        return "<ré>"
print(ascii(R()), repr(R()).encode("utf-8"))
class BadRepr:
    def __repr__(self):
        return 5
class BadFormat:
    def __format__(self, specification):
        return 7
for function, value in ((repr, BadRepr()), (ascii, BadRepr()), (format, BadFormat())):
    try:
        function(value)
    except TypeError as error:
        print(function.__name__, error)
class F:
    def __format__(self, specification):
        return f"[{specification!r}]"
print(format(F()), format(F(), ""), format(F(), "x>3"), f"{F():abc}", f"{F()}")
print(format(3, "05d"), format(3.14159, ".2f"), format("a", ">3"), format(None), format([1]), format(True, "d"))
for value, specification in ((object(), "x"), ([], "d"), (None, ">4"), (3, "s"), ("a", "d"), (3, "q"), (1.5, "d"),
                             (3, 4), (3, "."), (3, ",,"), ("x", "=5")):
    try:
        print(format(value, specification))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for arguments in ((), (1, 2, 3)):
    for function in (repr, ascii, format):
        try:
            function(*arguments)
        except TypeError as error:
            print(error)
