# iterators that are asked while they are being asked: generators refuse, the others go on
import itertools


class Source:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2 and self.outer is not None:
            outer, self.outer = self.outer, None
            try:
                print("  inner", next(outer, "end"))
            except Exception as error:
                print("  inner", type(error).__name__, error)
        if self.n > 5:
            raise StopIteration
        return self.n


makes = {"map": lambda s: map(str, s), "filter": lambda s: filter(None, s), "enumerate": enumerate, "zip": lambda s: zip(s, "abcdefgh"),
         "chain": lambda s: itertools.chain(s), "islice": lambda s: itertools.islice(s, 4), "accumulate": itertools.accumulate,
         "takewhile": lambda s: itertools.takewhile(bool, s), "dropwhile": lambda s: itertools.dropwhile(lambda x: False, s),
         "pairwise": itertools.pairwise, "batched": lambda s: itertools.batched(s, 2), "compress": lambda s: itertools.compress(s, itertools.repeat(1)),
         "cycle": lambda s: itertools.islice(itertools.cycle(s), 8), "zip_longest": lambda s: itertools.zip_longest(s, "ab"),
         "starmap": lambda s: itertools.starmap(lambda *a: a, zip(s)), "generator": lambda s: (x for x in s),
         "callable": lambda s: iter(s.__next__, 9), "filterfalse": lambda s: itertools.filterfalse(lambda x: False, s)}
for name, make in makes.items():
    source = Source()
    source.outer = None
    it = make(source)
    source.outer = it
    try:
        print(name, list(it))
    except Exception as error:
        print(name, type(error).__name__, error)


def g():
    try:
        yield next(me)
    except ValueError as error:
        yield str(error)


me = g()
print(list(me))
