# when itertools' iterators drop their sources and items; tuples handed out again
import itertools


class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  dies", self.name)


class Source(list):
    def __del__(self):
        print("  source dies")


def items(names="abc"):
    return Source(Item(n) for n in names)


makes = {
    "chain": lambda: itertools.chain(items("a"), items("b")),
    "islice": lambda: itertools.islice(items(), 1, 2),
    "takewhile": lambda: itertools.takewhile(lambda x: x.name < "b", items()),
    "dropwhile": lambda: itertools.dropwhile(lambda x: x.name < "b", items()),
    "filterfalse": lambda: itertools.filterfalse(lambda x: x.name == "a", items()),
    "compress": lambda: itertools.compress(items(), [1, 0, 1]),
    "cycle": lambda: itertools.islice(itertools.cycle(items("a")), 2),
    "repeat": lambda: itertools.repeat(Item("r"), 2),
    "zip_longest": lambda: itertools.zip_longest(items("a"), items("bc")),
    "starmap": lambda: itertools.starmap(lambda x: x, [(Item("s"),)]),
    "accumulate": lambda: itertools.accumulate(items(), lambda a, b: b),
    "pairwise": lambda: itertools.pairwise(items()),
    "batched": lambda: itertools.batched(items(), 2),
    "product": lambda: itertools.product(items("a"), items("b")),
    "permutations": lambda: itertools.permutations(items("ab")),
    "combinations": lambda: itertools.combinations(items("ab"), 2),
    "groupby": lambda: (list(g) for k, g in itertools.groupby(items("aab"), lambda i: i.name)),
    "tee": lambda: itertools.tee(items("ab"))[0],
}
for name, make in makes.items():
    print(name)
    it = make()
    first = next(it, None)
    print(" first")
    first = None
    print(" rest")
    for x in it:
        print("  loop")
    x = None
    print(" exhausted")
    it = None
    print(" dropped")
print("abandoned")
it = itertools.chain(items("xy"))
next(it)
it = None
a, b = itertools.tee(items("pq"))
next(a)
print("advanced")
next(b)
print("both")
a = None
print("one gone")
b = None
