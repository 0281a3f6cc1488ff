# what a list offers: names, truth, length, class_getitem, unpacking, star targets, conversions
import sys

print([name for name in dir(list) if not name.startswith("__")])
print(list.__doc__.splitlines()[0])
print(list[int], list[int, str], list[int]((1, 2)), list.__class_getitem__(str))
print(bool([]), bool([0]), len([1, 2]), [].__len__())
first, *rest = [1, 2, 3]
*init, last = [1, 2, 3]
a, (b, *c), d = [1, [2, 3, 4], 5]
print(first, rest, init, last, a, b, c, d)
for text in ("x, y = [1]", "x, y = [1, 2, 3]", "x, *y, z = [1]", "[] = [1]", "[] = []"):
    try:
        exec(text)
        print(text, "ok")
    except ValueError as error:
        print(text, "=>", error)
print([*[1, 2], *"ab", *{}], [*range(3), *[]])
try:
    [*5]
except TypeError as error:
    print(error)
print(tuple([1, 2]), set([1, 1]), dict([(1, 2)]), "".join(["a", "b"]), sum([1, 2]), max([3, 1]))
print(list(map(str, [1, 2])), list(reversed([1, 2])), sorted([2, 1]))
print([1, 2].__contains__(1), [1].__iter__().__next__(), list.__hash__)
print([].__sizeof__() > 0, sys.getsizeof([1]) > sys.getsizeof([]))
try:
    [].nothing
except AttributeError as error:
    print(error)
try:
    [].nothing = 1
except AttributeError as error:
    print(error)
try:
    list.append = 1
except TypeError as error:
    print(error)
print([].append.__name__, [].append.__qualname__, list.append.__objclass__)
try:
    list.append()
except TypeError as error:
    print(error)
try:
    list.append(1, 2)
except TypeError as error:
    print(error)
