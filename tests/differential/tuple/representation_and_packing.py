# repr of tuples, unpacking and starred displays, named arguments from tuples, deep nesting
class Sub(tuple):
    pass


class Named(tuple):
    def __repr__(self):
        return "Named" + tuple.__repr__(self)


print((), (1,), (1, 2), ((),), ((1,), "a", None))
print(Sub((1,)), Named((1, Named())), (Sub(),))
row = []
t = (1, row)
row.append(t)
print(t, row)
print((*[1, 2], *"ab"), (*(),), *(1, 2))
a, b = 1, 2
a, b = b, a
print(a, b)
for text in ("a, b = (1,)", "a, b = (1, 2, 3)", "(a, b), c = (1, 2), 3", "(a, b), c = 1, 2", "a, *b = ()", "*a, b = (1,)"):
    try:
        exec(text)
        print(text, "ok")
    except (ValueError, TypeError) as error:
        print(text, "=>", error)


class Unfriendly:
    def __repr__(self):
        raise RuntimeError("no")


try:
    print((1, Unfriendly()))
except RuntimeError as error:
    print(error)
deep = ()
for _ in range(100_000):
    deep = (deep,)
for act in (repr, hash):
    try:
        act(deep)
    except RecursionError:
        print(act.__name__, "RecursionError")
del deep
match (1, 2, 3):
    case (1, *rest):
        print(rest)
match Sub((1, 2)):
    case (x, y):
        print(x, y)
