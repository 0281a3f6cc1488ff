# which comparisons the sort makes, in which order: short lists (binary insertion, runs found and turned round)
class Item:
    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        asked.append(f"{self}<{other}")
        return self.n < other.n

    def __repr__(self):
        return f"{self.n}{self.tag}"


for row in ([], [1], [1, 2], [2, 1], [1, 1], [1, 2, 3], [3, 2, 1], [2, 1, 3], [1, 3, 2], [3, 1, 2], [2, 3, 1], [2, 2, 1], [1, 2, 2],
            [2, 2, 2, 1, 1], [5, 4, 3, 3, 2, 2, 2, 1], [1, 2, 3, 4, 0], [4, 3, 2, 1, 5, 0], [1, 1, 1, 0, 0, 2, 2],
            [3, 3, 1, 1, 2, 2], [9, 8, 7, 7, 7, 6, 10, 1]):
    for reverse in (False, True):
        asked = []
        items = [Item(n, "abcdefgh"[i]) for i, n in enumerate(row)]
        items.sort(reverse=reverse)
        print(row, reverse, items, len(asked))
        print("  ", *asked)
