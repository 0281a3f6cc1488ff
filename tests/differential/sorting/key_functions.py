# Sorting with keys of every kind: failing ones, ones that look at the list, comparisons of keys only, reverse with equal keys, keys that are shared.
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

words = ['pear', 'Fig', 'apple', 'fig', 'Kiwi', '', 'date', 'Apple']
for key in (None, len, str.lower, lambda w: -len(w), lambda w: w[::-1], lambda w: 0, lambda w: (len(w), w), lambda w: w == 'fig', repr, hash(0).__class__ and (lambda w: [len(w)])):
    for reverse in (False, True, 0, 1, [], 'x'):
        once = sorted(words, key=key, reverse=reverse)
        row = words[:]
        row.sort(key=key, reverse=reverse)
        assert once == row
    print(sorted(words, key=key), sorted(words, key=key, reverse=True))
calls = []
sorted([3, 1, 2, 1], key=lambda x: calls.append(x) or x)
print(calls)
def failing(limit):
    count = 0
    def key(x):
        nonlocal count
        count += 1
        if count > limit:
            raise KeyError(count)
        return -x
    return key
for limit in range(5):
    row = [1, 2, 3, 4]
    print(limit, attempt(row.sort, key=failing(limit)), row)
row = [3, 1, 2]
print(attempt(row.sort, key=lambda x: (row.append(x), len(row))), row)
row = [3, 1, 2]
print(attempt(row.sort, key=lambda x: len(row)), row)
row = [3, 1, 2]
print(attempt(row.sort, key=lambda x: row.clear()), row)
class Key:
    def __init__(self, value):
        self.value = value
    def __lt__(self, other):
        return self.value < other.value
    def __del__(self):
        gone.append(self.value)
gone = []
print(sorted([2, 3, 1], key=Key), gone)
gone.clear()
row = [2, 3, 1]
row.sort(key=Key, reverse=True)
print(row, gone)
for key in (5, 'x', [], None, int, lambda: 0, lambda a, b: 0):
    print(type(key).__name__, attempt(sorted, ['2', '10', '1'], key=key))
print(attempt(sorted, [1, 2], None), attempt(sorted, [1], cmp=None), attempt(sorted), attempt(sorted, 5), attempt(sorted, [1], reverse='no'), attempt(sorted, [2, 1], reverse=None), attempt([2, 1].sort, len), attempt([2, 1].sort, reverse=2**70), attempt([1].sort, reverse=1.5), attempt(sorted, key=len), attempt(sorted, iterable=[1]))
class NoTruth:
    def __bool__(self):
        raise ValueError('neither true nor false')
print(attempt(sorted, [2, 1], reverse=NoTruth()), attempt([2, 1].sort, reverse=NoTruth()))
mixed = [3, 'a', 1.5, None, (), [1]]
print(sorted(mixed, key=lambda x: type(x).__name__), sorted(mixed, key=str), sorted(mixed, key=id) != [] , attempt(sorted, mixed, key=lambda x: x))
print(sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1], reverse=True), sorted('banana', key='nab'.index), sorted(range(10), key=lambda x: (x % 3, -x)), sorted([True, 0, 1.0, False], key=bool), sorted([[2], [1, 5], []]), sorted({3, 1}), sorted(x * x for x in (-2, 1)))
