# the same loop over ranges of small, large and mixed numbers: what changes when numbers outgrow the machine word in the middle
import itertools

def walk(span):
    result, count = [], 0
    for number in span:
        result.append(number)
        count += 1
    return count, result

for power in (7, 8, 29, 30, 31, 32, 53, 61, 62, 63, 64, 65):
    edge = 1 << power
    up, down = range(edge - 1, edge + 2), range(-edge + 1, -edge - 2, -1)
    print(power, walk(up)[0], walk(up)[1][-1] - edge, walk(down)[1][-1] + edge, walk(range(-edge, edge, edge))[1][-1])
    print("  ", sum(up) - 3 * edge, sum(down) + 3 * edge, [n - edge for n in reversed(up)], up.index(edge), edge in up,
          hash(up) == hash((3, edge - 1, 1)))

def sums(spans):
    for span in spans:
        total = 0
        for number in span:
            total += number
        yield total

mixed = [range(5), range(1 << 64, (1 << 64) + 3), range(5, 0, -2), range(0), range(-3, 3), range(1 << 63, (1 << 63) + 1)]
print(list(sums(mixed * 2)))

def over(iterable):
    for number in iterable:
        if number == 2:
            return "two"
    return "none"

for iterable in (range(5), [1, 2], range(0), (2,), iter(range(3)), reversed(range(4)), {2: 1}, range(1), "ab", (n for n in range(3))):
    print(over(iterable), end=" ")
print()
for walker in (iter(range(3)), iter(range(1 << 70, (1 << 70) + 3)), reversed(range(3)), reversed(range(1 << 70, (1 << 70) + 3))):
    print(type(walker).__name__, walker.__length_hint__(), next(walker) % 1000, walker.__length_hint__(), iter(walker) is walker,
          len(list(walker)), walker.__length_hint__(), next(walker, "done"), next(walker, "done"))
    copied = walker.__reduce__()
    print("  ", copied[0].__name__, copied[1], copied[2:])
for state in (-5, 0, 1, 2, 3, 99):
    small, large = iter(range(3)), iter(range(1 << 70, (1 << 70) + 3))
    small.__setstate__(state)
    large.__setstate__(state)
    print(state, list(small), [n - (1 << 70) for n in large])
for state in ("a", None, 1 << 70):
    for walker in (iter(range(3)), iter(range(1 << 70, (1 << 70) + 3))):
        try:
            walker.__setstate__(state)
            print(state, len(list(walker)))
        except (TypeError, OverflowError) as error:
            print(type(error).__name__, error)
print(list(itertools.islice(range(10**25, 10**26), 2, 6, 2)), list(itertools.islice(iter(range(10)), 3, None, 3)))
print([*itertools.chain(range(2), range(10**20, 10**20 + 1), range(0, -2, -1))], [*itertools.pairwise(range(4))])
