# repr of lists: recursion, errors inside, subclasses, deep nesting
class Bad:
    def __repr__(self):
        raise ValueError("no repr")


class NotText:
    def __repr__(self):
        return 5


class Sub(list):
    pass


class Named(list):
    def __repr__(self):
        return "Named" + super().__repr__()


a = [1, "x", None, 2.5, b"y", (1,), {2}, {3: 4}]
print(a, str(a) == repr(a), f"{a}")
a.append(a)
print(a)
b = [a[:2]]
b[0].append(b)
print(b)
d = {"self": None}
d["self"] = [d, (d,)]
print(d)
print([Sub([1]), Named([2, Named()])])
n = Named()
n.append(n)
print(n)
for thing in (Bad(), NotText()):
    try:
        print([1, thing])
    except Exception as error:
        print(type(error).__name__, error)
# The guard is lifted again after an error.
row = [1]
row.append(row)
print(row)
deep = []
for _ in range(50):
    deep = [deep]
print(deep)
deep = []
for _ in range(200_000):
    deep = [deep]
try:
    repr(deep)
except RecursionError as error:
    print(type(error).__name__)
del deep
print([[]], [()], [[], [[]]])
try:
    format([1], "x")
except TypeError as error:
    print(error)
