# all, any, sum, zip, map, filter, enumerate, reversed, min, max, sorted with generators: what is consumed, what is left, errors in the source and in functions.
def attempt(call):
    try:
        return call()
    except BaseException as error:
        return f'{type(error).__name__}: {error}'

def source(*items, name='s'):
    for item in items:
        print(f'{name}:{item}', end=' ')
        if isinstance(item, BaseException):
            raise item
        yield item
    print(f'{name} ends', end=' ')
def left(iterator):
    return list(iterator)
for title, run in {
    'all': lambda it: all(it), 'any': lambda it: any(it), 'in': lambda it: 3 in it, 'sum': lambda it: sum(it), 'max': lambda it: max(it), 'zip short': lambda it: list(zip('ab', it)), 'zip long': lambda it: list(zip(it, 'ab')), 'zip strict': lambda it: list(zip(it, 'ab', strict=True)),
    'zip strict short': lambda it: list(zip('ab', it, strict=True)), 'map two': lambda it: list(map(lambda a, b: (a, b), it, [1, 2])), 'filter': lambda it: next(filter(lambda x: x == 2, it)), 'enumerate': lambda it: next(enumerate(it)), 'tuple unpack': lambda it: (lambda a, b, *c: c)(*it), 'list': lambda it: list(it),
    'sorted': lambda it: sorted(it, reverse=True), 'next': lambda it: (next(it), next(it)), 'next default': lambda it: [next(it, 'none') for _ in range(6)], 'star': lambda it: [*it, 9], 'dict': lambda it: dict.fromkeys(it), 'set': lambda it: sorted(set(it)), 'str.join': lambda it: ','.join(map(str, it)), 'a, b = ': lambda it: [x for x, in [next(zip(it))]],
}.items():
    it = source(1, 2, 0, 4)
    result = attempt(lambda: run(it))
    print('|', title, result, '| left:', end=' ')
    print(attempt(lambda: left(it)))
    it = source(1, ValueError('in the source'), 3)
    print('    failing:', attempt(lambda: run(it)), '| left:', attempt(lambda: left(it)))
print(attempt(lambda: list(map(lambda x: 1 / x, source(1, 0, 2)))), attempt(lambda: list(filter(lambda x: x.y, source(1)))), attempt(lambda: sum(source(1, 'a', 2))), attempt(lambda: max(source(1, 'a', 2))))
m = map(lambda x: 10 // x, [5, 0, 2])
print(next(m), attempt(lambda: next(m)), next(m), next(m, 'over'))
f = filter(None, [0, 1, '', 'x', [], [0], None, 2.0])
print(list(f), list(f), list(filter(bool, 'ab')), list(filter(str.isdigit, 'a1b2')))
z = zip([1, 2, 3], iter([4, 5]))
print(list(z), list(z), list(zip()), list(zip([1])), list(zip(*[[1, 2], [3, 4]])), attempt(lambda: list(zip([1], 5))), attempt(lambda: zip([1], strict=1)) is not None)
for rows in (([1], [1, 2]), ([1, 2], [1]), ([1], [1], []), ([], [1]), ([1], [2], [3, 4])):
    print(rows, attempt(lambda: list(zip(*rows, strict=True))))
e = enumerate('abc', 10**20)
print(next(e), list(e), list(enumerate('ab', -1)), list(enumerate(start=5, iterable='x')), attempt(lambda: enumerate('a', 1.5)), attempt(lambda: enumerate('a', 'b')), attempt(lambda: enumerate(5)))
row = [1, 2, 3, 4]
r = reversed(row)
print(next(r), row.pop(), row.pop(), next(r, 'none'), list(r), r.__length_hint__())
r = reversed(row)
row.extend([7, 8])
print(list(r), list(reversed('abc')), list(reversed(range(3))), list(reversed({1: 'a', 2: 'b'})), list(reversed({1: 'a', 2: 'b'}.items())), attempt(lambda: reversed({1, 2})), attempt(lambda: reversed(iter([1]))))
class Endless:
    def __iter__(self):
        return self
    def __next__(self):
        return 1
print(any(Endless()), 1 in Endless(), next(zip(Endless(), 'a')), [x for x, _ in zip(Endless(), range(3))], attempt(lambda: list(map(lambda x, y: x + y, Endless(), [1, 2]))))
class Stops:
    def __iter__(self):
        return self
    def __next__(self):
        raise StopIteration('value')
print(list(Stops()), all(Stops()), any(Stops()), sum(Stops()), sorted(Stops()), list(zip(Stops(), Stops())), attempt(lambda: next(Stops())), next(Stops(), 'd'), attempt(lambda: max(Stops())), list(map(print, Stops())))
