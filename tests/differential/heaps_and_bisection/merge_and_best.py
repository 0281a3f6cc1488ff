# heapq.merge, nlargest and nsmallest: keys, reverse, laziness, equal items keep their order, odd counts and inputs, errors midway.
import heapq
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

data = [5, 1, 9, 3, 7, 3, 9, 0, -2, 8]
for count in (-3, 0, 1, 2, 5, 9, 10, 11, 100, True, 2.0, '2', None):
    print(repr(count), attempt(heapq.nsmallest, count, data), attempt(heapq.nlargest, count, data), attempt(heapq.nsmallest, count, iter(data)), attempt(heapq.nlargest, count, iter(data), key=lambda x: -x))
words = ['bb', 'a', 'ccc', 'dd', 'e', 'fff', '']
for count in (1, 2, 4, 7):
    print(heapq.nsmallest(count, words, key=len), heapq.nlargest(count, words, key=len), sorted(words, key=len)[:count] == heapq.nsmallest(count, words, key=len),
          sorted(words, key=len, reverse=True)[:count] == heapq.nlargest(count, words, key=len))
print(heapq.nsmallest(2, {}), heapq.nlargest(2, ''), heapq.nsmallest(1, []), heapq.nlargest(1, iter(())), heapq.nlargest(2, {3: 'x', 1: 'y', 2: 'z'}), heapq.nlargest(3, 'hello'))
print(attempt(heapq.nsmallest, 2, 5), attempt(heapq.nsmallest, 2, [1, 'a', 2]), attempt(heapq.nlargest, 1, [1, 'a']), attempt(heapq.nlargest, 2, [1, 2, 3], key=5), attempt(heapq.nsmallest, 2), attempt(heapq.nsmallest, 2, [1, 2, 3], lambda x: 1 / 0))
print(list(heapq.merge()), list(heapq.merge([])), list(heapq.merge([1, 3, 5], [2, 4], [], [0, 9])), list(heapq.merge('ace', 'bd', 'xyz')), list(heapq.merge([5, 3, 1], [4, 2], reverse=True)))
print(list(heapq.merge(['dog', 'horse'], ['cat', 'fish', 'kangaroo'], key=len)), list(heapq.merge(['horse', 'dog'], ['kangaroo', 'fish', 'cat'], key=len, reverse=True)))
print(list(heapq.merge([1, 1.0], [True], [1 + 0])), list(heapq.merge([3, 1], [2])), list(heapq.merge([(1, 'a')], [(1, 'b')], [(0, 'z')])))
def noisy(name, items):
    for item in items:
        print(f'{name} gives {item}', end='; ')
        yield item
    print(f'{name} ends', end='; ')
merged = heapq.merge(noisy('A', [1, 4]), noisy('B', [2, 3]))
print(type(merged).__name__)
for item in merged:
    print('->', item)
print()
def failing():
    yield 1
    yield 2
    raise ValueError('midway')
got = []
try:
    for item in heapq.merge(failing(), [1, 5]):
        got.append(item)
except ValueError as error:
    print(got, error)
print(attempt(lambda: list(heapq.merge(5))), attempt(lambda: list(heapq.merge([1], ['a']))), attempt(lambda: heapq.merge([1], foo=1)), attempt(lambda: list(heapq.merge([1], [2], key=3))))
endless = heapq.merge(iter(lambda: 1, 2), [0])
print([next(endless) for _ in range(4)])
