# bisect and insort, left and right: places among equals, lo and hi, key functions, other sequences, all errors.
import bisect
from bisect import bisect_left, bisect_right, insort_left, insort_right
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

print(bisect.bisect is bisect_right, bisect.insort is insort_right)
row = [1, 2, 2, 2, 5, 8, 8]
for x in (0, 1, 2, 2.5, 5, 8, 9, float('nan'), True):
    print(x, bisect_left(row, x), bisect_right(row, x), [bisect_left(row, x, low) for low in range(8)], [bisect_right(row, x, 0, high) for high in range(8)], bisect_left(row, x, lo=2, hi=5))
for low, high in ((-1, None), (-1, 3), (0, -1), (3, 1), (10, None), (0, 10), (8, 7), ('x', None), (0, 'x'), (1.0, None), (0, 2.0), (None, None), (2**70, None), (0, 2**70), (True, True)):
    print(low, high, attempt(bisect_left, row, 2, low, high), attempt(bisect_right, row, 2, low, high), attempt(insort_left, row[:], 2, low, high))
for function in (insort_left, insort_right):
    target = []
    for x in (5, 1.0, 3, 1, True, 5.0, 3.0, 0):
        print(function(target, x), target)
people = [('bob', 20), ('eve', 25), ('joe', 25), ('sue', 40)]
age = lambda person: person[1]
for x in (10, 20, 25, 30, 99):
    print(x, bisect_left(people, x, key=age), bisect_right(people, x, key=age))
for function in (insort_left, insort_right):
    target = people[:]
    function(target, ('new', 25), key=age)
    print(target)
seen = []
bisect_left([3, 6, 9, 12, 15], 10, key=lambda x: seen.append(x) or x)
insort_right([3, 6, 9], 7, key=lambda x: seen.append(x) or x)
print(seen, bisect_left(row, 2, key=None))
for sequence in ('abcdef', (1, 3, 5), range(0, 100, 7), b'abc', [], 'a'):
    print(attempt(bisect_left, sequence, 'c'), attempt(bisect_right, sequence, 5), attempt(insort_left, sequence, 5) if not isinstance(sequence, list) else '')
class Sequence:
    def __len__(self):
        return 5
    def __getitem__(self, index):
        print('item', index, end=' ')
        return index * 10
    def insert(self, index, item):
        print('insert', index, item, end=' ')
        return 'ignored'
print(bisect_left(Sequence(), 25), insort_left(Sequence(), 25), insort_right(Sequence(), 20, key=lambda x: x))
class NoLength:
    def __getitem__(self, index):
        return index
print(attempt(bisect_left, NoLength(), 3), attempt(bisect_left, NoLength(), 3, 0, 10), attempt(bisect_left, {1: 2}, 0), attempt(bisect_left, 5, 5), attempt(bisect_left, None, 1))
for function in (bisect_left, bisect_right, insort_left, insort_right):
    print(attempt(function), attempt(function, [1]), attempt(function, [1], 'x'), attempt(function, [1, 2], 1, key=5), attempt(function, [1], 1, 0, 1, len), attempt(function, a=[], x=1), attempt(function, [], 1, low=0), attempt(function, [1], 2, key=lambda: 1))
