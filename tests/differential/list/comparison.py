# comparison of lists: order of the questions, identity first, lengths, mixed types, changes meanwhile
from _show import show


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print(f"  {self} == {other}")
        return self.n == other.n

    def __lt__(self, other):
        print(f"  {self} < {other}")
        return self.n < other.n

    def __le__(self, other):
        print(f"  {self} <= {other}")
        return self.n <= other.n

    def __repr__(self):
        return f"L{self.n}"


x, y, z = Loud(1), Loud(2), Loud(2)
for text in ("[x, y] == [x, z]", "[x, y] < [x, z]", "[x, y] <= [x, z]", "[y, x] > [z, x]", "[x] != [y]", "[x] >= [y]",
             "[x, y] == [x]", "[x, y] < [x]", "[x] < [x, y]", "[y] == [z]"):
    print(text)
    try:
        print("  =>", eval(text))
    except TypeError as error:
        print("  =>", error)
nan = float("nan")
show(globals(), """
[] == [], [] < [], [] <= [], [] < [0], [0] > []
[1, 2] < [1, 3], [1, 2] < [1, 2, 0], [2] > [1, 9]
[1] == (1,), [1] != (1,)
[1] < (1,)
[1] < None
[1] < ['a']
[1, 'a'] == [1, 2]
[nan] == [nan], [nan] < [nan], [nan] <= [nan]
[nan] == [float('nan')]
[1] == [1.0] == [True]
[[1, [2]]] == [[1, [2]]]
[1].__eq__((1,)), [1].__lt__(3)
[1].__ne__([1]), [1].__ge__([1])
hash([])
{[]: 1}
""")


class Shrinks:
    def __eq__(self, other):
        row.clear()
        return False


row = [Shrinks(), 1, 2]
print(row == [0, 1, 2], row)
row = [1, 2]
a = []
a.append(a)
b = []
b.append(b)
try:
    print(a == b)
except RecursionError as error:
    print(type(error).__name__, error)
print(a == a)
