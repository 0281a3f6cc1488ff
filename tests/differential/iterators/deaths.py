# when iterators let go of what they walk, and of the items they gave
class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  dies", self.name)


class Row(list):
    def __del__(self):
        print("  row dies")


def items(names="ab"):
    return Row(Item(n) for n in names)


makes = {"list": lambda: iter(items()), "tuple": lambda: iter(tuple(items())), "reversed": lambda: reversed(items()),
         "zip": lambda: zip(items("ab"), items("cd")), "map": lambda: map(lambda x: x, items()), "filter": lambda: filter(None, items()),
         "enumerate": lambda: enumerate(items()), "dict": lambda: iter(dict.fromkeys(items())), "set": lambda: iter({Item("s")}),
         "values": lambda: iter(dict(enumerate(items())).values()), "sentinel": lambda: iter(iter(items()).__next__, None),
         "sequence": lambda: iter(type("S", (), {"__init__": lambda s: setattr(s, "r", items()), "__getitem__": lambda s, i: s.r[i]})()),
         "generator": lambda: (x for x in items())}
for name, make in makes.items():
    print(name)
    it = make()
    x = next(it)
    print(" first")
    del x
    print(" rest")
    for x in it:
        print("  loop")
    x = None
    print(" exhausted")
    print(" ", next(it, "end"))
    del it
    print(" dropped")
print("abandoned")
it = iter(items())
next(it)
print("  before")
del it
print("loop over temporary")
for x in items("xyz"):
    if x.name == "y":
        break
print("after loop")
del x
print("comprehension")
print([x.name for x in items("pq")])
print("unpack")
a, b = items("mn")
a = b = None
print("star")
print(len([*items("uv")]))
