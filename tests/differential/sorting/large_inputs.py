# Long lists of many shapes: runs up and down, sawtooth, few values, nearly sorted; sorted stably, checked against a merge sort; number of comparisons.
state = 99
def number(limit):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % limit
class Counted:
    count = 0
    __slots__ = ('value', 'place')
    def __init__(self, value, place):
        self.value, self.place = value, place
    def __lt__(self, other):
        Counted.count += 1
        return self.value < other.value
def merge_sort(row):
    if len(row) < 2:
        return row
    middle = len(row) // 2
    left, right = merge_sort(row[:middle]), merge_sort(row[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j]); j += 1
        else:
            merged.append(left[i]); i += 1
    return merged + left[i:] + right[j:]
size = 1000
shapes = {
    'random': [number(10**6) for _ in range(size)],
    'up': list(range(size)),
    'down': list(range(size, 0, -1)),
    'equal': [7] * size,
    'few values': [number(5) for _ in range(size)],
    'sawtooth': [k % 37 for k in range(size)],
    'organ pipe': list(range(size // 2)) + list(range(size // 2, 0, -1)),
    'two runs': list(range(0, size, 2)) + list(range(1, size, 2)),
    'many runs': [k % 50 * (1 if k // 50 % 2 else -1) for k in range(size)],
    'nearly': [k if number(50) else number(size) for k in range(size)],
    'tail random': list(range(size - 20)) + [number(size) for _ in range(20)],
    'head random': [number(size) for _ in range(20)] + list(range(size - 20)),
    'down with equals': [(size - k) // 3 for k in range(size)],
    'zigzag': [k + (5 if k % 2 else -5) for k in range(size)],
    'galloping': [k // 100 * 100 for k in range(size)][::-1],
}
for name, values in shapes.items():
    for reverse in (False, True):
        row = [Counted(value, place) for place, value in enumerate(values)]
        Counted.count = 0
        row.sort(reverse=reverse)
        used = Counted.count
        expected = merge_sort(sorted(values, reverse=reverse)) if not reverse else sorted(values)[::-1]
        assert [item.value for item in row] == expected
        assert all(a.value != b.value or a.place < b.place for a, b in zip(row, row[1:]))
        print(name, reverse, used, end=' ')
        Counted.count = 0
        row.sort(key=lambda item: item, reverse=reverse)
        print(Counted.count)
for length in list(range(0, 20)) + [31, 32, 33, 63, 64, 65, 66, 127, 128, 129, 200]:
    row = [Counted(number(100), place) for place in range(length)]
    Counted.count = 0
    row.sort()
    print(length, Counted.count, end='; ')
print()
