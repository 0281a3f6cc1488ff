# the order in which set operations of views look at their operands, seen through loud keys
class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print(f"  hash {self.name}")
        return 7

    def __eq__(self, other):
        print(f"  {self.name} == {other.name}")
        return self.name[0] == other.name[0]

    def __repr__(self):
        return self.name


def keys(names):
    return [Key(name) for name in names.split()]


small = dict.fromkeys(keys("a1 b1"), 1)
large = dict.fromkeys(keys("b2 c2 d2"), 1)
for text in ("small.keys() & large.keys()", "large.keys() & small.keys()", "small.keys() | large.keys()",
             "small.keys() - large.keys()", "large.keys() ^ small.keys()", "small.keys() == large.keys()",
             "small.keys() <= large.keys()", "large.keys() >= small.keys()", "small.keys() & set(large)",
             "large.keys() & set(small)", "large.keys() & list(small)", "small.keys().isdisjoint(large.keys())",
             "large.keys().isdisjoint(list(small))", "small.items() & large.items()", "small.items() ^ large.items()",
             "small.items() == large.items()", "small.items() - large.items()", "list(small)[0] in large.keys()",
             "(list(small)[1], 1) in large.items()"):
    print(text)
    print("  =>", eval(text))
