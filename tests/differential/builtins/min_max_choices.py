# min() and max(): which of equal items wins, keys called once each in order, mutation while it runs, comparisons that answer oddly or fail.
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Card:
    log = []
    def __init__(self, rank, name):
        self.rank, self.name = rank, name
    def __lt__(self, other):
        Card.log.append(f'{self.name}<{other.name}')
        return self.rank < other.rank
    def __gt__(self, other):
        Card.log.append(f'{self.name}>{other.name}')
        return self.rank > other.rank
    def __repr__(self):
        return self.name
cards = [Card(2, 'a'), Card(1, 'b'), Card(2, 'c'), Card(1, 'd'), Card(3, 'e'), Card(3, 'f')]
for call in (lambda: min(cards), lambda: max(cards), lambda: min(*cards), lambda: max(*cards), lambda: min(cards, key=lambda c: -c.rank), lambda: max(cards, key=lambda c: 0), lambda: min(reversed(cards)), lambda: min(cards[:1]), lambda: max(cards[0], cards[2])):
    Card.log.clear()
    print(call(), Card.log)
keys = []
print(max([3, 1, 2], key=lambda x: keys.append(x) or -x), keys, min('banana', key='nab'.index), max({'x': 1, 'yy': 0}, key=len), min((1, True, 1.0)), max((1, True, 1.0)), max(0.0, -0.0), min(0.0, -0.0), max(-0.0, 0))
nan = float('nan')
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), max([1, nan, 2]), min([3, nan, 2]), max(0, 1, nan), max([nan], default=1))
print(max('a', 'b', key=None), min([], default=None), max((), default='none'), max([], default=5, key=len), min(iter([]), default=[]), attempt(min, []), attempt(max, ''), attempt(max, iter(())), attempt(min, {}, key=len))
print(attempt(max), attempt(min, 5), attempt(max, 1, 2, default=3), attempt(max, default=3), attempt(max, [1], defaults=3), attempt(max, [1], key=5), attempt(max, 1, 'a'), attempt(min, [1, 'a']), attempt(max, None, None), attempt(max, [1], [2], [1, 5]), attempt(max, key=len), attempt(min, 1j, 2j), attempt(max, [1, 2], key=lambda x: 1 / 0), attempt(max, [None]), attempt(max, [1, 2], default=1, foo=2), attempt(max, 1, 2, iterable=3))
row = [3, 1, 2]
def growing(x):
    if len(row) < 6:
        row.append(x * 10)
    return x
print(max(row, key=growing), row)
def shrinking(x):
    row.clear()
    return x
print(max(row, key=shrinking), row)
class Answers:
    def __init__(self, answer):
        self.answer = answer
    def __gt__(self, other):
        return self.answer
    __lt__ = __gt__
class NoTruth:
    def __bool__(self):
        raise ValueError('neither')
for answer in (True, False, [], 'x', None, NotImplemented, NoTruth()):
    things = [Answers(answer), Answers(answer)]
    result = attempt(max, things), attempt(min, things)
    print(type(answer).__name__, [things.index(r) if r in things else r for r in result])
def items():
    yield 5
    yield 7
    raise RuntimeError('stopped')
print(attempt(max, items()), attempt(max, 1, key=abs), attempt(max, -3, 2, key=abs), attempt(max, [[1, 2], [1]]), attempt(min, 'abc', 'ab'), attempt(max, range(5, 2, -1)), attempt(max, {3, 1}, {2}), attempt(max, b'abc'), attempt(min, {5: 'a', 3: 'b'}.items()))
