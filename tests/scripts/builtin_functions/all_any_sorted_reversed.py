print(all([]), any([]), all([1, 0]), any([0, 1]), all(x for x in [1, 2]))
# expect: True False False True True
print(sorted("bca", reverse=True), list(reversed([1, 2, 3])), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})))
# expect: ['c', 'b', 'a'] [3, 2, 1] [2, 1, 0] ['b', 'a']
def noisy():
    for x in (0, 1, 2):
        print("asked", x)
        yield x
print(any(noisy()))
# expect: asked 0
# expect: asked 1
# expect: True
try:
    reversed(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not reversible
try:
    reversed({1, 2})
except TypeError as error:
    print(error)  # expect: 'set' object is not reversible
