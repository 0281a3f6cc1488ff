# The list is empty while it is sorted: what len, repr, iteration, indexing, and every method see and do then, and the error afterwards.
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

looks = {
    'len': lambda row: len(row), 'repr': lambda row: repr(row), 'list': lambda row: list(row), 'index': lambda row: row[0], 'slice': lambda row: row[:], 'in': lambda row: 3 in row, 'count': lambda row: row.count(1),
    'copy': lambda row: row.copy(), 'eq': lambda row: row == [], 'truth': lambda row: bool(row), 'sum': lambda row: sum(row), 'reversed': lambda row: list(reversed(row)), 'plus': lambda row: row + [1], 'times': lambda row: row * 2,
    'find': lambda row: row.index(1), 'sorted': lambda row: sorted(row), 'unpack': lambda row: [*row], 'max': lambda row: max(row, default='none'),
}
for name, look in looks.items():
    seen = []
    row = [3, 1, 2]
    outcome = attempt(row.sort, key=lambda x: seen.append(attempt(look, row)) or x)
    print(name, seen, outcome, row)
changes = {
    'append': lambda row: row.append(9), 'extend': lambda row: row.extend([8, 9]), 'insert': lambda row: row.insert(0, 7), 'clear': lambda row: row.clear(), 'pop': lambda row: row.pop(), 'remove': lambda row: row.remove(1),
    'reverse': lambda row: row.reverse(), 'slice': lambda row: row.__setitem__(slice(None), [5, 6]), 'empty slice': lambda row: row.__setitem__(slice(None), []), 'delete': lambda row: row.__delitem__(slice(None)), 'iadd': lambda row: row.__iadd__([4]),
    'imul': lambda row: row.__imul__(2), 'init': lambda row: row.__init__([1, 2]), 'init empty': lambda row: row.__init__(), 'sort': lambda row: row.sort(), 'append and pop': lambda row: (row.append(1), row.pop()), 'item': lambda row: row.__setitem__(0, 1),
}
for name, change in changes.items():
    told = []
    row = [3, 1, 2]
    outcome = attempt(row.sort, key=lambda x: told.append(attempt(change, row)) or x)
    print(name, told, outcome, row)
    class Item:
        def __init__(self, value):
            self.value = value
        def __lt__(self, other):
            attempt(change, row)
            return self.value < other.value
    row = [Item(3), Item(1), Item(2)]
    print('   ', attempt(row.sort), [getattr(item, 'value', item) for item in row])
row = [3, 1, 2]
iterator = iter(row)
next(iterator)
row.sort()
print(list(iterator))
row = [2, 1]
row.sort(key=lambda x: (row.sort(), x)[1])
print(row)
class MyList(list):
    def sort(self, **named):
        print('own sort', named)
        super().sort(**named)
    def append(self, item):
        print('own append')
mine = MyList([3, 1, 2])
print(sorted(mine), mine, mine.sort(reverse=True), mine, type(sorted(mine)).__name__)
