print([1, 2] == [1, 2.0], [1] != [2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9])
# expect: True True True True True True
print(2 in [1, 2], "2" in [1, 2], [1] in [[1]], None not in [0])  # expect: True False True True


class Odd:
    def __eq__(self, other):
        return other == 3


print(Odd() in [1, 2, 3], [1, 2, 3].index(Odd()), [3, 3].count(Odd()))  # expect: True 2 2
