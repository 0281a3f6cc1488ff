# Streams of readings through generators: taps that are told things with send, stages that end early, cleanup in every order.
import functools
import itertools
import operator
from collections import Counter, deque


def stage(function):
    """The generator runs to its first yield, and says when it ends and how."""
    @functools.wraps(function)
    def started(*arguments, **keywords):
        generator = function(*arguments, **keywords)
        next(generator)
        return generator
    return started


def readings(seed, many):
    value = seed
    try:
        for number in range(many):
            value = (value * 1103515245 + 12345) & 0x7FFFFFFF
            yield number, ("north", "south", "east")[value >> 8 & 1 | (value >> 9 & 1) << 1 & ~(value >> 8 & 1) << 1], value % 97
        return many
    finally:
        print(f"  source {seed} closed")


def counted(source):
    result = yield from source
    print("  the source returned", result)
    return Counter(total=result)


def where(test, source): return (item for item in source if test(*item))


def windows(source, size):
    window = deque(maxlen=size)
    for item in source:
        window.append(item)
        if len(window) == size:
            yield tuple(window)


@stage
def averager():
    total, average, n = 0, None, 0
    while True:
        try:
            value = yield average
        except ZeroDivisionError as reset:
            print("  reset:", reset, reset.__context__)
            total = n = 0
            average = None
            continue
        except GeneratorExit:
            print("  averager closed at", average)
            return average
        n, total = n + 1, total + value
        average = round(total / n, 3)


@stage
def broadcast(*targets):
    heard = []
    try:
        while True:
            item = yield heard
            heard = [target.send(item) for target in targets]
    except LookupError as error:
        for target in targets:
            try:
                target.throw(error)
            except LookupError as back:
                heard.append(back is error)
        yield "gave up: " + repr(heard)
    finally:
        print("  broadcast ends")


def merged(*sources, key=operator.itemgetter(0)):
    heads = {}
    for place, source in enumerate(sources):
        for first in source:
            heads[place] = first
            break
    while heads:
        place = min(heads, key=lambda place: (key(heads[place]), place))
        yield heads[place]
        try:
            heads[place] = next(sources[place])
        except StopIteration as stop:
            print("  merged lost", place, stop.value)
            del heads[place]


print("-- a whole pipeline")
pipe = windows(where(lambda number, place, value: value > 20, counted(readings(7, 12))), 3)
for window in pipe:
    print(*(f"{number}:{place[0]}{value}" for number, place, value in window), sep=" ")
print("-- cut off: islice leaves the rest")
source = readings(3, 50)
print(*itertools.islice(where(lambda *reading: reading[2] % 2, source), 3), sep="\n")
print(next(source)[0])
source.close()
print([*source], source.gi_frame)
print("-- dropped in the middle")
half = windows(counted(readings(4, 9)), 2)
print(next(half))
del half
print("-- send, throw, close")
mean, other = averager(), averager()
print([mean.send(value) for value in (1, 2, 6)])
print(mean.throw(ZeroDivisionError("again")), mean.send(10))
both = broadcast(mean, other)
print(both.send(20), both.send(3.5))
print(both.throw(IndexError("enough")))
print(next(both, "ended"), mean.gi_frame, next(mean, "dead"))
print("-- 3.13: close returns")
last = averager()
last.send(4)
print(last.close(), last.close())
print("-- merged")
print([number for number, *_ in merged(readings(1, 4), iter([(1, "x"), (2, "y")]), readings(2, 2))])
print("-- grouping and running totals")
places = sorted(readings(11, 15), key=lambda reading: (reading[1], -reading[2]))
for place, group in itertools.groupby(places, key=operator.itemgetter(1)):
    values = [value for *_, value in group]
    print(f"{place:<6}{values} sum={sum(values)} peaks={[*itertools.accumulate(reversed(values), max)]}")
first, second = itertools.tee(value for _, _, value in places)
next(second)
print([b - a for a, b in zip(first, second)])
print([*itertools.batched((value for *_, value in places), 6)])
print(sum(itertools.starmap(operator.mul, itertools.pairwise([3, 1, 4, 1, 5]))))
print("-- errors on the way")


def checked(source, limit):
    for item in source:
        if item > limit:
            raise StopIteration(item)
        yield item


try:
    print([*checked([1, 2, 9], 5)])
except RuntimeError as error:
    print(error, "|", repr(error.__cause__), error.__cause__ is error.__context__)
lazy = (1 / n for n in (2, 1, 0, 4))
print(next(lazy), next(lazy), end=" ")
for attempt in range(2):
    try:
        print(next(lazy))
    except (ZeroDivisionError, StopIteration) as error:
        print(repr(error), end=" ")
print()
try:
    (item for item in 5)
except TypeError as error:
    print(error)


def itself():
    yield next(generator)


generator = itself()
try:
    next(generator)
except ValueError as error:
    print(error)
fresh = averager.__wrapped__()
for value in (None, 5):
    try:
        print(fresh.send(5 if value is None else value))
    except TypeError as error:
        print(error, next(fresh))
