import itertools
print(list(itertools.islice("abcdef", 3)), list(itertools.islice("abcdef", 1, 5, 2)), list(itertools.islice("abc", 1, None)))
# expect: ['a', 'b', 'c'] ['b', 'd'] ['b', 'c']
print(list(itertools.takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(itertools.dropwhile(lambda x: x < 3, [1, 2, 5, 1])))
# expect: [1, 2] [5, 1]
print(list(itertools.filterfalse(lambda x: x % 2, range(5))), list(itertools.compress("abcd", [1, 0, 1, 0])))
# expect: [0, 2, 4] ['a', 'c']
try:
    itertools.islice([], -1)
except ValueError as error:
    print(error)
# expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
