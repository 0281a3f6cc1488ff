f = frozenset([1, 2])
print({f: "x"}[frozenset([2, 1])], hash(f) == hash(frozenset([2, 1])), f | {3}, type(f | {3}), type({3} | f), f == {1, 2})
# expect: x True frozenset({1, 2, 3}) <class 'frozenset'> <class 'set'> True
try:
    hash({1})
except TypeError as error:
    print(error)  # expect: unhashable type: 'set'
try:
    f.add(3)
except AttributeError as error:
    print(error)  # expect: 'frozenset' object has no attribute 'add'
print(frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])})  # expect: True True
