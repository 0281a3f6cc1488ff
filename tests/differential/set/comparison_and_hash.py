# equality and order of sets, hashes of frozensets, and which comparisons of items happen
class Key:
    def __init__(self, name, hash_value=5):
        self.name, self.hash_value = name, hash_value

    def __hash__(self):
        print(f"  hash {self.name}")
        return self.hash_value

    def __eq__(self, other):
        print(f"  {self.name} == {other.name}")
        return self.name[0] == other.name[0]

    def __repr__(self):
        return self.name


a1, a2, b1, b2, c = Key("a1"), Key("a2"), Key("b1"), Key("b2"), Key("c", 6)
print("build")
s, t = {a1, b1}, {b2, a2}
for text in ("s == t", "s <= t", "s < t", "s | t", "s & t", "s - t", "s ^ t", "a2 in s", "c in s", "s.isdisjoint(t)",
             "s == {a1, b1}", "s.issubset([a2, b2, c])", "s.issuperset([a2])", "s.union([a2, c])", "s.intersection([b2, c])",
             "s.difference([b2])", "s.add(a2)", "s.discard(c)", "s == {a1}", "hash(frozenset(s)) == hash(frozenset(t))",
             "frozenset(s) == frozenset(t)", "set(dict.fromkeys(s))", "set(s)", "s.copy()", "{*s}"):
    print(text)
    print("  =>", eval(text))
print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([0])), hash(frozenset([1, 2, 3])), hash(frozenset(range(100))))
print(hash(frozenset("abc")), hash(frozenset([frozenset(), frozenset([1])])), hash(frozenset([(1, 2), 3.5, None])) != 0)
print({frozenset([1, 2]): "x"}[frozenset([2, 1])], len({frozenset([i % 3]) for i in range(9)}))


class Bad:
    def __init__(self, where):
        self.where = where

    def __hash__(self):
        if self.where == "hash":
            raise ValueError("hash")
        return 1

    def __eq__(self, other):
        raise ValueError("eq")


for act in (lambda: {Bad("hash")}, lambda: {Bad("eq"), Bad("eq")}, lambda: Bad("eq") in {1}, lambda: {1}.discard(Bad("eq")),
            lambda: {1} | {Bad("eq")}, lambda: {1} == {Bad("eq")}, lambda: {Bad("eq")} & {1}, lambda: {1}.issuperset([Bad("eq")]),
            lambda: {Bad("eq")} - {1}, lambda: {1} ^ {Bad("eq")}, lambda: {2} == {Bad("eq")}):
    try:
        print(act() == 0)
    except ValueError as error:
        print("ValueError", error)
