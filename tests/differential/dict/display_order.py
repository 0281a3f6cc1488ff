# dict, set and list displays and comprehensions: order of evaluation, of hashing and of deaths
class Loud:
    def __init__(self, name):
        self.name = name
        print("  make", name)

    def __hash__(self):
        print("  hash", self.name)
        return 1

    def __eq__(self, other):
        print(f"  {self.name} == {other.name}")
        return self.name[0] == other.name[0]

    def __del__(self):
        print("  dies", self.name)

    def __repr__(self):
        return self.name


def f(x):
    print("  f", x)
    return x


print("dict display")
print(len({f(1): f(2), f(3): f(4), **{f(5): f(6)}, f(1): f(7)}))
print("colliding")
d = {Loud("a1"): Loud("v1"), Loud("a2"): Loud("v2")}
print(len(d))
d = None
print("set display")
s = {Loud("a1"), Loud("b"), Loud("a2")}
print(len(s))
s = None
print("list fails half-way")
try:
    [Loud("one"), Loud("two"), 1 / 0]
except ZeroDivisionError:
    print("caught")
print("dict fails half-way")
try:
    {Loud("k1"): Loud("v1"), Loud("k2"): 1 / 0}
except ZeroDivisionError:
    print("caught")
print("comprehension fails")
try:
    [Loud(str(1 // n)) for n in (2, 1, 0)]
except ZeroDivisionError:
    print("caught")
print("dict comprehension")
d = {Loud(k): Loud("v" + k) for k in ("a1", "a2", "b1")}
print(len(d))
d = None
print("set comprehension with condition")
s = {Loud(k) for k in ("x1", "x2") if f(k)}
s = None
print("nested")
print([(f(x), f(y)) for x in f((1, 2)) for y in f((3,)) if f(x + y)])
print("generator argument")
print(sum(f(x) for x in f([1, 2])))
print("tuple with star")
print((*f([1]), f(2), *f((3,))))
print("last value")
[Loud("temp") for _ in range(2)]
print("end")
