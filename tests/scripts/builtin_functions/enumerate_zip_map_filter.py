print(list(enumerate("ab")), list(enumerate("ab", 5)), list(zip([1, 2, 3], "ab")), list(zip()), list(zip("a")))
# expect: [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(1, 'a'), (2, 'b')] [] [('a',)]
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a"])))
# expect: ['1', '2'] [11, 22] [1, 'a']
print(list(filter(lambda x: x > 1, range(4))), type(zip()).__name__, type(map(str, [])).__name__)
# expect: [2, 3] zip map
for bad in (lambda: list(zip([1], [1, 2], strict=True)), lambda: zip(5), lambda: map(), lambda: list(map(5, [1])), lambda: enumerate(5)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)
# expect: zip() argument 2 is longer than argument 1
# expect: 'int' object is not iterable
# expect: map() must have at least two arguments.
# expect: 'int' object is not callable
# expect: 'int' object is not iterable
