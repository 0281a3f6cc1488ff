def get(container, key):
    return container[key]


class Own:
    def __getitem__(self, key):
        return f"own {key!r}"


class SubList(list):
    def __getitem__(self, key):
        return ("sub", super().__getitem__(key))


cases = [([1, 2, 3], 1), ([1, 2, 3], -1), ((4, 5), 0), ("text", 2), ({"k": "v"}, "k"), ({1: "one"}, 1), ({1: "one"}, 1.0),
         (range(5, 9), 2), (b"abc", 1), (Own(), 7), (SubList([9]), 0), ([1, 2, 3], slice(0, 2)), ([1, 2, 3], True),
         ([1, 2, 3], 2)]
for container, key in cases:
    print(get(container, key))
# expect: 2
# expect: 3
# expect: 4
# expect: x
# expect: v
# expect: one
# expect: one
# expect: 7
# expect: 98
# expect: own 7
# expect: ('sub', 9)
# expect: [1, 2]
# expect: 2
# expect: 3
for container, key in [([1], 1), ((1,), 5), ("a", 3), ({}, "k"), ([1], "k"), (5, 0), ([1], 2**70), ([1], -2)]:
    try:
        print(get(container, key))
    except (LookupError, TypeError) as error:
        print(type(error).__name__, error)
# expect: IndexError list index out of range
# expect: IndexError tuple index out of range
# expect: IndexError string index out of range
# expect: KeyError 'k'
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError 'int' object is not subscriptable
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError list index out of range
print(get([1, 2, 3], 1))  # expect: 2
