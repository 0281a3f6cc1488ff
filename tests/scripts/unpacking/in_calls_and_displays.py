def f(*a, **k):
    return a, k


print(f(*[1, 2], 3, *"ab", x=1, **{"y": 2}))  # expect: ((1, 2, 3, 'a', 'b'), {'x': 1, 'y': 2})
print([*range(3), *"ab"], (*[1], 2), {*[1, 2], 3}, {**{"a": 1}, "b": 2, **{"a": 3}})
# expect: [0, 1, 2, 'a', 'b'] (1, 2) {1, 2, 3} {'a': 3, 'b': 2}
first, *middle, last = [*range(5)]
print(first, middle, last)  # expect: 0 [1, 2, 3] 4
for a, (b, *c) in [(1, (2, 3, 4)), (5, "xyz")]:
    print(a, b, c)
# expect: 1 2 [3, 4]
# expect: 5 x ['y', 'z']
for bad in (lambda: [*5], lambda: {**5}, lambda: {**[1]}, lambda: (*None,)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: Value after * must be an iterable, not int
# expect: 'int' object is not a mapping
# expect: 'list' object is not a mapping
# expect: Value after * must be an iterable, not NoneType
