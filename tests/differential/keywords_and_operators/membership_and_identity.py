# in and not in: __contains__, __iter__ and old items in this order, what may be answered, errors, None as a refusal; is on constants and rebuilt objects.
import warnings
warnings.simplefilter('ignore')
def attempt(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Contains:
    def __init__(self, answer):
        self.answer = answer
    def __contains__(self, item):
        return self.answer
    def __iter__(self):
        raise RuntimeError('not asked')
class Iterates:
    def __iter__(self):
        print('iter', end=' ')
        yield 1
        yield 2
        print('past 2', end=' ')
        yield 3
    def __getitem__(self, index):
        raise RuntimeError('not asked')
class Items:
    def __getitem__(self, index):
        print(f'[{index}]', end=' ')
        if index == 3:
            raise IndexError
        return index * 10
class Stops:
    def __getitem__(self, index):
        if index == 2:
            raise StopIteration
        return index
class Breaks:
    def __getitem__(self, index):
        raise KeyError(index)
class NoContains:
    __contains__ = None
    def __iter__(self):
        return iter([1])
class NoIter:
    __iter__ = None
    def __getitem__(self, index):
        return index
class Bare:
    pass
class BadIter:
    def __iter__(self):
        return 5
for answer in (True, False, 1, 0, [], 'x', None, NotImplemented, 2.5):
    print(repr(answer), attempt(lambda: 5 in Contains(answer)), attempt(lambda: 5 not in Contains(answer)))
class NoTruth:
    def __bool__(self):
        raise ValueError('no truth')
print(attempt(lambda: 1 in Contains(NoTruth())), attempt(lambda: 1 not in Contains(NoTruth())))
for make, items in ((Iterates, (2, 3, 4)), (Items, (10, 20, 99)), (Stops, (1, 5)), (Breaks, (1,)), (NoContains, (1,)), (NoIter, (1,)), (Bare, (1,)), (BadIter, (1,))):
    for item in items:
        print(make.__name__, item, attempt(lambda: item in make()), attempt(lambda: item not in make()))
for container in ('abc', b'abc', (1, 2), [1, 2], {1: 'a'}, {1, 2}, range(5), {1: 'a'}.values(), {1: 'a'}.items(), 5, None, int, len, iter([1, 2]), memoryview(b'a'), bytearray(b'a'), 'é'):
    print(type(container).__name__, [attempt(lambda: item in container) for item in ('a', 1, 97, '', b'a', None, (1, 'a'), [], 2.0, True, 'ab', b'', -1, 256)])
iterator = iter(range(10))
print(3 in iterator, list(iterator), 3 in iterator)
class Equal:
    def __eq__(self, other):
        print('eq', other, end=' ')
        return other == 'wanted'
    __hash__ = None
item = Equal()
print(item in [item], item in ['no', 'wanted', 'later'], 'wanted' in [1, item], attempt(lambda: item in {1}), attempt(lambda: item in {}), item in (), 'x' in ('y', item))
print(() is (), '' is '', 1 is 1, None is None, [] is [], {} is {}, True is (not False), ... is Ellipsis, NotImplemented is NotImplemented, object() is object(), int is type(5), (lambda: 0) is (lambda: 0))
x = [1]
y = x
z = x[:]
print(x is y, x is z, x is not z, x == z, not x is z, x is y is not z, x in [y], x is (x), (x is y) == True, None is not x, x is None)
