# when keys and items die around sorting, and what refers to them meanwhile
class Key:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __del__(self):
        print("  key", self.n, "dies")


class Item:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("  item", self.n, "dies")


row = [Item(n) for n in (3, 1, 2)]
print("sort by key")
row.sort(key=lambda i: Key(i.n))
print([i.n for i in row])
print("reverse")
row.sort(key=lambda i: Key(i.n), reverse=True)
print("failing key")


def failing(item):
    if item.n == 1:
        raise KeyError(item.n)
    return Key(item.n)


try:
    row.sort(key=failing)
except KeyError as error:
    print("caught", error)
    del error
print("failing comparison")


class Fails(Key):
    def __lt__(self, other):
        raise ValueError("lt")


try:
    row.sort(key=lambda i: Fails(i.n))
except ValueError as error:
    print("caught", error)
    del error
print("sorted drops the list")
first = sorted(row, key=lambda i: i.n)[0]
row = None
print("first", first.n)
first = None
print("intruders")


class Intrudes:
    def __lt__(self, other):
        row.append(Item(9))
        return False


row = [Intrudes(), Intrudes()]
try:
    row.sort()
except ValueError as error:
    print(error, len(row))
