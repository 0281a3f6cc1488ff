# when things die in unpacking: sources, items not named, old values of targets, rests of failed ones, stars in calls and displays
class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("gone", self.name)

def items(names):
    for name in names:
        print("make", name)
        yield Item(name)
    print("source over")

a, b = items("ab")
print("bound", a, b)
a, b = items("cd")
print("rebound", a, b)
a, b = b, a
print("swapped", a, b)
try:
    a, b = items("efg")
except ValueError as error:
    print(error)
print("kept", a, b)
try:
    a, b, c = items("hi")
except ValueError as error:
    print(error)
print("kept", a, b)
a, *b = items("jkl")
print("starred", a, b)
b, *_ = b
print("shorter", b, _)
del _
try:
    a, *_, b, c = items("m")
except ValueError as error:
    print(error)
print("kept", a, b)
a = b = None

class Target:
    def __setattr__(self, name, value):
        print("set", name, value)
        if name == "bad":
            raise AttributeError("no " + name)

    def __setitem__(self, key, value):
        print("set item", key, value)

target = Target()
target.one, target[Item("key")] = items("no")
try:
    target.one, target.bad, target.three = items("pqr")
except AttributeError as error:
    print(error)
print("after failure")

def take(*args, **kwargs):
    print("taken", args, kwargs)

take(*items("st"), *[Item("u")], **{"v": Item("v")})
print("after call")
try:
    take(*items("w"), *5)
except TypeError as error:
    print(error)
print("after failed call")
try:
    [*items("x"), *None]
except TypeError as error:
    print(error)
try:
    {"k": Item("y"), **{"k": Item("z")}, **3}
except TypeError as error:
    print(error)
print([*items("A"), *items("B")])
print((*items("C"), Item("D"))[1])
for a, (b, *c) in [(Item("E"), items("FG")), (Item("H"), items("IJ"))]:
    print("loop", a, b, c)
print("after loop")
a = b = c = None
(a, b), c = items("KL"), Item("M")
a = a, b = items("NO")
print(type(a).__name__, b)
a = b = c = None

def failing():
    yield Item("P")
    try:
        yield Item("Q")
    finally:
        print("generator ends")
    raise RuntimeError("broken source")

try:
    a, b, c = failing()
except RuntimeError as error:
    print(error, a)
try:
    a, = failing()
except ValueError as error:
    print(error, a)
print("end")
