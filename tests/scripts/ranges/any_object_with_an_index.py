class Three:
    def __index__(self):
        return 3


print(list(range(Three())), [0, 1, 2, 3, 4][Three()], "abcdef"[:Three()], hex(Three()), [1] * Three())
# expect: [0, 1, 2] 3 abc 0x3 [1, 1, 1]
