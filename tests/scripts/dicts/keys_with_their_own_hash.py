class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 42

    def __eq__(self, other):
        print("compare", self.name, other.name)
        return self.name == other.name


a, b = Key("a"), Key("b")
d = {a: 1}
d[b] = 2  # expect: compare a b
print(d[a], d[b], d[Key("b")])
# expect: compare a b
# expect: compare a b
# expect: compare b b
# expect: 1 2 2
