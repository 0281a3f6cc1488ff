# list(): sources of every kind, arguments that are refused, subclasses with __new__ and __init__ of their own
from _show import show


class Row(list):
    pass


class WithInit(list):
    def __init__(self, items, label=None):
        super().__init__(items)
        self.label = label


class WithNew(list):
    def __new__(cls, items, label=None):
        self = super().__new__(cls, items)
        self.label = label
        return self


show(globals(), """
list()
list(())
list("abc")
list({1: 2, 3: 4})
list({5})
list(range(3))
list(x * x for x in range(4))
list(b"ab")
list([1, [2]])
list(1)
list(None)
list(iterable=[])
list([], [])
list(*[[1], [2], [3]])
Row((1, 2))
Row(sequence=())
type(Row("ab")).__name__
WithInit([1], label="x").label
WithInit([1], label="x")
WithNew([1, 2], label="y").label
WithNew([1, 2], label="y")
list.__new__(list, 1, 2, k=3)
list.__new__(Row)
list.__new__(int)
list.__new__()
list.__new__(3)
""")
row = [1, 2, 3]
row.__init__("xy")
print(row)
row.__init__()
print(row)
try:
    row.__init__(5)
except TypeError as error:
    print(error, row)
