# Births and deaths: many small objects, trees built and dropped, lists of tuples.
class Tree:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


def grow(depth):
    return Tree(grow(depth - 1), grow(depth - 1)) if depth else Tree(None, None)


def count(tree):
    return 1 if tree.left is None else 1 + count(tree.left) + count(tree.right)


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


total = 0
for _ in range(40):
    total += count(grow(10))
for i in range(400000):
    point = Point(i, i + 1)
    total += point.x
rows = [(i, [i], {"i": i}) for i in range(100000)]
print(total, len(rows), rows[-1])
