# itertools: the types: names, modules, bases, immutability, subscription, attributes of objects, hints, repr of the endless ones
import itertools
import operator


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


print([name for name in dir(itertools) if not name.startswith("_")])
makers = {
    "accumulate": ([1, 2],), "batched": ([1, 2], 1), "chain": ([1], [2]), "combinations": ([1, 2], 2),
    "combinations_with_replacement": ([1, 2], 2), "compress": ([1, 2], [1, 0]), "count": (), "cycle": ([1, 2],),
    "dropwhile": (bool, [0, 1]), "filterfalse": (None, [0, 1]), "groupby": ([1, 1, 2],), "islice": ([1, 2], 1),
    "pairwise": ([1, 2],), "permutations": ([1, 2],), "product": ([1, 2], [3]), "repeat": (1, 3),
    "starmap": (pow, [(2, 3)]), "takewhile": (bool, [1, 0]), "zip_longest": ([1], [2, 3]),
}
for name, arguments in makers.items():
    kind = getattr(itertools, name)
    made = kind(*arguments)
    print(name, kind, kind.__module__, kind.__qualname__, kind.__mro__[1:], type(kind).__name__)
    print("  self", iter(made) is made, "hint", operator.length_hint(made, 77))
    attempt("  set on type", lambda: setattr(kind, "extra", 1))
    attempt("  set on object", lambda: setattr(made, "extra", 1))
    attempt("  subscript", lambda: kind[int])
    attempt("  call", lambda: made())
    attempt("  length", lambda: len(made))
    attempt("  item", lambda: made[0])
    attempt("  add", lambda: made + made)
    attempt("  reversed", lambda: reversed(made))
    print("  compare", made == made, made == kind(*arguments), hash(made) == hash(made), bool(made))
    attempt("  less", lambda: made < made)
    attempt("  next with argument", lambda: made.__next__(1))
    print("  base", type(name, (kind,), {}).__base__ is kind, type(name, (kind,), {})(*arguments).__class__.__name__)

for made in (itertools.count(), itertools.count(5), itertools.count(5, 1), itertools.count(5, 2), itertools.count(1.5),
             itertools.count(0, 0), itertools.count(2**70), itertools.count(True), itertools.count(1, True),
             itertools.repeat("a"), itertools.repeat("a", 0), itertools.repeat("a", -3), itertools.repeat((), 4),
             itertools.repeat(times=2, object=[])):
    print(made, end=" ")
    next(made, None)
    print(made, repr(made) == str(made), format(made) == str(made))
print(itertools.chain.from_iterable.__qualname__, type(itertools.tee([])), [type(branch).__name__ for branch in itertools.tee([])])
print(type(itertools.chain.from_iterable([])), itertools.chain[int], itertools.chain[int, str].__args__)
inner = []
inner.append(itertools.repeat(inner, 2))
print(repr(inner))
group = next(itertools.groupby("aab"))[1]
print(type(group).__name__, type(group).__module__, list(group))
attempt("grouper made", lambda: type(group)())
attempt("grouper of wrong", lambda: type(group)(1, 2))
attempt("grouper made right", lambda: list(type(group)(itertools.groupby("aab"), "a")))
