def has(item, container):
    return item in container


class Own:
    def __contains__(self, item):
        return item == "own"


class Iterable:
    def __iter__(self):
        yield from (1, 2)


for item, container in [(1, [1]), (2, (1,)), ("b", "abc"), ("k", {"k": 1}), (3, {3}), (4, range(5)), ("own", Own()), (2, Iterable()), (9, Iterable()),
                        (97, b"abc"), (1.0, [1]), (1, {1: 2}.values()), (None, [None])]:
    print(has(item, container), end=" ")
print()  # expect: True False True True True True True True False True True False True 
for item, container in [(1, "abc"), (1, 5), ([], {1: 1}), ([], {1})]:
    try:
        print(has(item, container))
    except TypeError as error:
        print(error)
# expect: 'in <string>' requires string as left operand, not int
# expect: argument of type 'int' is not iterable
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
print(has(1, [2, 1]))  # expect: True
