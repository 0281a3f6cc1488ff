squares = (x * x for x in range(5))
print(next(squares), list(squares), sum(x for x in range(10) if x % 2), max(len(w) for w in ["a", "bcd"]))
# expect: 0 [1, 4, 9, 16] 25 3
print(type(squares).__name__, any(x > 3 for x in range(5)), dict((c, 1) for c in "ab"))
# expect: generator True {'a': 1, 'b': 1}


def source():
    print("evaluated at once")
    return [1]


lazy = (x for x in source())  # expect: evaluated at once
print("made")  # expect: made
print(list(lazy))  # expect: [1]
try:
    lazy = (x for x in 5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
