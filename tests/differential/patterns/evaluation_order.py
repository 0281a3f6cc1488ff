# What a match statement evaluates, when, and how often.
class Seen:
    def __init__(self, name, value): self.name, self.value = name, value
    def __eq__(self, other):
        print(f"{self.name} == {other!r}")
        return self.value == other
class Watch:
    def __getattr__(self, name):
        print("attribute", name)
        return 7
class Box:
    __match_args__ = ("first", "second")
    def __getattr__(self, name):
        print("box", name)
        if name in ("first", "second", "third"): return name
        raise AttributeError(name)
def subject():
    print("subject")
    return 7
w = Watch()
match subject():
    case w.a.b if print("never"): print("no")
    case w.c: print("got c")
match Seen("s", 2):
    case 1: print("no")
    case 2 | 3: print("two or three")
match Box():
    case Box("first", "nope", third="third"): print("no")
    case Box(third="third", second="second", first=f) if f == "other": print("no")
    case Box(a, b, fourth=d): print("no")
    case Box(a, b, third=c): print(a, b, c)
def guard(text, result):
    print("guard", text)
    return result
match [1, 2]:
    case [x, y] if guard("one", False): print("no")
    case [x, z] if guard("two", x): print(x, y, z)
class Truth:
    def __init__(self, value): self.value = value
    def __bool__(self):
        print("bool", self.value)
        return self.value
match 1:
    case n if Truth(False): print("no")
    case n if Truth(True): print("yes", n)
class EqTruth:
    def __eq__(self, other): return Truth(other == 1)
match EqTruth():
    case 0: print("no")
    case 1: print("one")
