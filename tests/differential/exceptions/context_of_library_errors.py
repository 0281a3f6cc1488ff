# Errors that the interpreter itself raises in a handler have the context too.
class Bad:
    def __getattr__(self, name):
        try:
            {}["inner"]
        except KeyError:
            raise AttributeError("from getattr")

    def __eq__(self, other):
        raise TypeError("eq")

    def __hash__(self):
        return 1

    def __bool__(self):
        raise ValueError("bool")


def show(action):
    try:
        try:
            raise OSError("first")
        except OSError:
            action()
    except Exception as error:
        print(repr(error), "|", repr(error.__context__), "|", repr(error.__context__.__context__))


bad = Bad()
for action in (lambda: 1 / 0, lambda: [][1], lambda: {}["k"], lambda: undefined, lambda: bad.x, lambda: bad == 1,
               lambda: not bad, lambda: int("x"), lambda: print(sep=1), lambda: len(5), lambda: next(iter([])),
               lambda: {bad: 1}[Bad()], lambda: [*5], lambda: "x" + 1, lambda: (lambda a: a)(), lambda: iter(5),
               lambda: exec("1 +"), lambda: __import__("no_such_module"), lambda: sorted([1, "a"])):
    show(action)
