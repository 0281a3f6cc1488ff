# slice.indices: clamping for every sign of step, huge numbers, objects with __index__, errors
from _show import show


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("  asked", self.value)
        return self.value


show(globals(), """
slice(None).indices(10), slice(5).indices(3), slice(2, 8, 3).indices(10), slice(None, None, -1).indices(5)
slice(-3, None).indices(10), slice(-30, 30).indices(10), slice(30, -30, -1).indices(10), slice(None, None, -3).indices(0)
slice(10**30).indices(10), slice(None).indices(10**30), slice(-10**30, 10**30, 10**30).indices(5), slice(10**25, None, -10**24).indices(10**30)
slice(Index(1), Index(4), Index(2)).indices(10)
slice(None).indices(Index(7))
slice(None, None, 0).indices(5)
slice(None).indices(-1)
slice(None).indices('x')
slice(None).indices()
slice(None).indices(1, 2)
slice('a').indices(5)
slice(1.5).indices(5)
slice(None, 5, 'x').indices(5)
slice(Index('x')).indices(5)
slice(True, 5).indices(3)
""")
for length in (0, 1, 4):
    for start in (None, -6, -4, -1, 0, 3, 6):
        for stop in (None, -5, -1, 0, 2, 5):
            row = [slice(start, stop, step).indices(length) for step in (1, 2, -1, -2)]
            print(length, start, stop, row)
            for step, bounds in zip((1, 2, -1, -2), row):
                assert list(range(length))[start:stop:step] == list(range(*bounds))
