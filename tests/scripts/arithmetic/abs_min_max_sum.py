print(abs(-5), abs(-2**70), abs(-2.5), abs(True))  # expect: 5 1180591620717411303424 2.5 1
print(min(3, 1, 2), max([3, 1, 2]), min("banana"), max("b", "a", key=lambda s: -ord(s)))
# expect: 1 3 a a
print(min([], default="none"), sum([1, 2, 3]), sum([0.1] * 10), sum([[1], [2]], []))
# expect: none 6 1.0 [1, 2]
for attempt in (lambda: min([]), lambda: max(1), lambda: sum(["a"]), lambda: sum(["a", "b"], "")):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: ValueError min() iterable argument is empty
# expect: TypeError 'int' object is not iterable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
