# repr of dicts: recursion, subclasses, errors, changes meanwhile, deep nesting
class Sub(dict):
    pass


class Bad:
    def __repr__(self):
        raise ValueError("no repr")


class Growing:
    def __init__(self):
        self.done = False

    def __repr__(self):
        if not self.done:
            self.done = True
            d["added"] = 1
        return "G"


print({}, {1: 2}, {"a": "b"}, {None: ()}, {(1,): {2: [3]}})
d = {1: "x"}
d["me"] = d
d["list"] = [d]
print(d)
print(Sub(a=Sub(b=1)), str(Sub()), f"{Sub(x=1)}")
for broken in ({1: Bad()}, {Bad(): 1}):
    try:
        repr(broken)
    except ValueError as error:
        print(error)
d = {"g": Growing(), "h": 1}
print(d)
print(d)
deep = {}
for _ in range(100_000):
    deep = {1: deep}
try:
    repr(deep)
except RecursionError:
    print("RecursionError")
try:
    deep == {1: {}}
    print("compared")
except RecursionError:
    print("RecursionError")
del deep
print({i: i * i for i in range(5)}, {**{}}, dict(a=1, **{"b": 2}))
try:
    {**5}
except TypeError as error:
    print(error)
try:
    {**[1]}
except TypeError as error:
    print(error)
try:
    dict(a=1, **{"a": 2})
except TypeError as error:
    print(error)
try:
    print(**{"sep": 1})
except TypeError as error:
    print(error)
try:
    {[]: 1}
except TypeError as error:
    print(error)
