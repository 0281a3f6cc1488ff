# deque: every method with wrong and odd arguments
from collections import deque
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = deque([1, 2, 3, 2, 1])
for e in ['d.append()', 'd.append(1, 2)', 'd.appendleft()', 'd.pop(0)', 'd.popleft(0)', 'd.rotate("a")', 'd.rotate(1, 2)', 'd.rotate(1.5)', 'd.rotate(n=1)', 'd.insert(1)', 'd.insert("a", 1)', 'd.insert(1, 2, 3)', 'd.remove()', 'd.remove(9)', 'd.remove(None)', 'd.index()', 'd.index(9)', 'd.index(2)', 'd.index(2, 2)', 'd.index(2, -2)', 'd.index(2, 0, 1)', 'd.index(2, -100, 100)', 'd.index(1, 1, -1)', 'd.index(2, "a")', 'd.index(2, None)', 'd.index(2, 1 << 70)', 'd.index(1, 2, 3, 4)', 'd.count()', 'd.count(2)', 'd.count(1.0)', 'd.extend(5)', 'd.extend()', 'd.extendleft(None)', 'd.reverse(1)', 'd.clear(1)', 'd.copy(1)', 'd[5]', 'd[-6]', 'd["a"]', 'd[1:2]', 'd[1.0]', 'd[None]', 'd[1 << 70]', 'd[True]', 'd[-1]', 'd.__getitem__()', 'd.__setitem__(9, 1)', 'd.__delitem__(9)', 'd + [1]', '[1] + d', 'd + 1', 'd += 5', 'd * d', 'd < [1]', 'd == [1, 2, 3, 2, 1]', 'd != [1]', 'd < deque([1, 2, 4])', 'd <= d', 'd > deque()', 'hash(d)', '2 in d', '"a" in d', 'len(d)', 'bool(deque())', 'd.__reversed__()', 'd.__sizeof__() > 0', 'd.__class_getitem__(int)', 'deque[int, str]', 'd.nothing', 'd()', 'next(d)', 'deque.append(1, 2)', 'deque.__new__(int)', 'deque.__init__(d, 5)', 'deque.__init__(d, [7], 3)', 'd', 'd.maxlen', 'deque.fromkeys', 'd @ d', '-d', 'd | d', 'd % 1', 'reversed(d).__next__()']:
    try: r = eval(e) if '=' not in e.replace('==', '').replace('<=', '').replace('!=', '').replace('n=1', '') else exec(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', type(r).__name__ if 'object at' in repr(r) else r)
d = deque([1, 2, 3]); d.extend(d); print(d); d.extendleft(d); print(d); d += d; print(len(d)); d = deque([1, 2], 3); d.extend(d); print(d); d.extendleft(d); print(d)
d = deque(); t(d.pop); t(d.popleft); d.rotate(5); d.reverse(); d.clear(); print(d, d == deque(), d.copy())
for i in range(-5, 6):
    d = deque('abc'); d.insert(i, '*'); print(i, ''.join(d), end='; ')
print()
for i in range(-8, 9):
    d = deque('abcd'); d.rotate(i); print(i, ''.join(d), end='; ')
print()
d = deque(range(10)); del d[0], d[-1], d[4]; d[0] = 'x'; d[-1] = 'y'; print(d)
d = deque([[]]); d[0] += [1]; print(d); d.append(d); print(d); print(deque([d, d]))
def half():
    yield 1; yield 2; raise ValueError('half')
d = deque(); t(lambda: d.extend(half())); print(d); t(lambda: d.extendleft(half())); print(d); t(lambda: deque(half())); t(lambda: d.__init__(half())); print(d)
