# deque: construction, maxlen, appends and pops at both ends, subscripts, errors
from collections import deque

from _show import run, show


class Index:
    def __index__(self):
        return 1


d = deque("abcd")
b = deque("abcd", 3)
show(globals(), """
deque(), deque([]), deque('ab'), deque(range(3), 2), deque(maxlen=2), deque('abc', maxlen=0), deque('ab', None), deque(iterable='ab', maxlen=1)
deque(5)
deque('a', 'b')
deque('a', -1)
deque('a', 1.5)
deque('a', 1, 2)
deque('a', foo=1)
deque('a', 10**30)
d.maxlen, b.maxlen, b, deque(b), deque(b).maxlen
d[0], d[-1], d[True], d[Index()]
d[4]
d[-5]
d['x']
d[1.0]
d[0:2]
d[None]
d[10**30]
d.append('e'), d.appendleft('z'), d
d.append()
d.append(1, 2)
d.pop(), d.popleft(), d
d.pop(0)
deque().pop()
deque().popleft()
b.append('x'), b
b.appendleft('y'), b
b.extend('12'), b
b.extendleft('34'), b
b.insert(0, 'full')
d.insert(0, 'i'), d.insert(100, 'j'), d.insert(-1, 'k'), d.insert(-100, 'l'), d.insert(2, 'm'), d
d.insert('x', 1)
d.insert(1)
d.extend(d), d
d.extendleft('12'), d
d.extend(5)
d.extendleft(None)
d.clear(), d
d.extend('hello'), d.rotate(), d
d.rotate(2), d, d.rotate(-1), d, d.rotate(100), d, d.rotate(-7), d
d.rotate('x')
d.rotate(1.5)
d.rotate(1, 2)
deque().rotate(5)
d.reverse(), d
d.count('l'), d.count('zz')
d.count()
d.remove('l'), d
d.remove('zz')
d.remove()
deque().remove(1)
d.index('h'), d.index('l', 1), d.index('l', -3, 100)
d.index('zz')
d.index('h', 1, 2)
d.index('h', 'x')
d.index()
len(d), bool(d), bool(deque()), 'h' in d, 'zz' in d
d.copy(), d.copy() is d, d.__copy__(), b.copy()
deque('abc', 2) + deque('xyz'), (deque('abc', 2) + deque('xyz')).maxlen
d + [1]
[1] + d
d * 2, 2 * deque('a'), deque('abc', 4) * 3, d * 0, d * -1, deque('abc', 2) * 1
d * 'x'
d * 1.5
d * 10**30
deque('ab') == deque('ab'), deque('ab') != deque('ac'), deque('ab') == list('ab'), deque('a', 5) == deque('a')
deque('ab') < deque('ac'), deque('b') > deque('ab'), deque() <= deque(), deque([1]) >= deque([1, 2])
deque('a') < ['a']
deque([1]) < deque(['a'])
hash(d)
deque[int], d.__reduce__()[1], b.__reduce__()[:3], deque().__reduce__()[1:3]
[n for n in dir(deque) if not n.startswith('__')]
d.foo
""")
run(globals(), """
d[0] = 'first'; print(d)
d[-1] = 'last'; print(d)
d[50] = 1
d['x'] = 1
del d[0]; print(d)
del d[-1]; print(d)
del d[9]
d.maxlen = 5
d += 'xy'; print(d)
d += 5
d *= 2; print(d)
d *= 'x'
d += d; print(len(d))
b *= 3; print(b)
b += range(10); print(b)
d.x = 1
d.__init__('new', 2); print(d, d.maxlen)
d.__init__(); print(d, d.maxlen)
""")
