# for over iterators that misbehave: results that are no iterators, changes while iterating, errors at each step, targets that fail.
class Steps:
    def __init__(self, *steps):
        self.steps = list(steps)

    def __iter__(self):
        print("iter", end=" ")
        return self

    def __next__(self):
        if not self.steps:
            raise StopIteration("value ignored")
        step = self.steps.pop(0)
        if isinstance(step, BaseException):
            raise step
        return step


def walk(iterable):
    try:
        for item in iterable:
            print(item, end=" ")
        else:
            print("else", end=" ")
        print("done")
    except Exception as error:
        print(type(error).__name__, error)


walk(Steps(1, 2))
walk(Steps(1, ValueError("in next"), 3))
resumed = Steps(1, KeyError("once"), 3)
walk(resumed)
walk(resumed)
walk(resumed)


class Odd:
    def __init__(self, result):
        self.result = result

    def __iter__(self):
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


for result in 5, None, [1], ValueError("in iter"), iter("ab"), Steps(7):
    walk(Odd(result))


class Sequence:
    def __init__(self, stop):
        self.stop = stop

    def __getitem__(self, index):
        if index == 2:
            raise self.stop
        return index


for stop in IndexError(), StopIteration(), KeyError("k"), LookupError("l"):
    walk(Sequence(stop))


class Hidden:
    __iter__ = None

    def __getitem__(self, index):
        return index


walk(Hidden())
walk(5)
walk(walk)
walk(int)
instance = Sequence(IndexError())
instance.__iter__ = lambda: iter("never")
walk(instance)
growing = [1, 2]
for item in growing:
    if len(growing) < 5:
        growing.append(item * 10)
print(growing)
shrinking = list(range(6))
for item in shrinking:
    shrinking.remove(item)
print(shrinking)
mapping = {1: 1, 2: 2}
for change in (lambda: mapping.update({9: 9}), lambda: mapping.pop(1)):
    try:
        for key in mapping:
            change()
    except RuntimeError as error:
        print(error, mapping)
for key in mapping:
    mapping[key] = "same keys"
print(mapping)
source = iter([1, 2, 3, 4])
for item in source:
    print(item, next(source), end=" ")
print()
target = [0, 0]
for target[0], target[1] in [(1, 2), (3, 4)]:
    print(target, end=" ")
rest = iter([(5,), (6, 7, 8)])
try:
    for target[0], target[1] in rest:
        pass
except ValueError as error:
    print(error, target, next(rest))
try:
    for target[7] in (n := iter("xyz")):
        pass
except IndexError as error:
    print(error, next(n))
