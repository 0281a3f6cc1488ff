# Counter: construction, counting, arithmetic, comparison, most_common, and the errors
from collections import Counter

from _show import run, show

c = Counter("abracadabra")
show(globals(), """
Counter(), Counter('aab'), Counter({'a': 3}), Counter(a=2, b=-1), Counter(['x', 'y', 'x'], x=5), Counter({'a': 1}, a=2), Counter(None)
Counter(5)
Counter('a', 'b')
Counter([[]])
Counter(iterable=1)
c, c['a'], c['zz'], 'zz' in c, len(c)
c[[]]
c.most_common(), c.most_common(2), c.most_common(0), c.most_common(-1), c.most_common(100), c.most_common(None)
c.most_common('x')
sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements())
list(Counter(a='x').elements())
c.total(), Counter().total(), Counter(a=1.5, b=2).total()
c + Counter('ab'), c - Counter('aaab'), c & Counter('aab'), c | Counter('zzaaaaaaa')
+Counter(a=1, b=-1, c=0), -Counter(a=1, b=-1, c=0)
c + {'a': 1}
c - 5
c | None
Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(a=2), Counter(a=1) == {'a': 1}, Counter(a=1, b=0) == {'a': 1}
Counter(a=1) <= Counter(a=2, b=1), Counter(a=1) < Counter(a=1), Counter(a=2) >= Counter(a=1), Counter(a=2, b=-1) > Counter(a=1)
Counter(a=1) < {'a': 2}
Counter(a=1) <= 5
c.update('zz'), c['z'], c.update({'z': 5}), c['z'], c.update(z=-7), c['z'], c.update(), c.update(None)
c.update(5)
c.update('a', 'b')
c.subtract('zzz'), c['z'], c.subtract({'a': 2}, b=1), c['a'], c['b'], c.subtract()
c.subtract(5)
c.copy() == c, type(c.copy()).__name__, c.copy() is c
Counter.fromkeys('ab')
repr(Counter(a=1, b=3, c=2)), repr(Counter(a='x', b=1)), str(Counter())
Counter(a=1).__reduce__(), c.__missing__('x')
c.pop('a'), c.pop('nope', 0)
c.pop('nope')
Counter('ab').popitem(), Counter('aab').setdefault('q', 5)
hash(c)
Counter[str]
Counter(x for x in [1, 1.0, True, 2]), Counter([1, 'a', None, (1,)])
Counter({1: 2}) | Counter({1: 5, 3: -1}), Counter({1: -2}) + Counter({1: 1})
list(Counter('bca')), list(Counter('bca') + Counter('zb')), Counter('mississippi').most_common(3)
max(Counter('aab'), key=Counter('aab').get), sum(Counter('aab').values()), dict(Counter('aab'))
[n for n in dir(Counter) if n not in dir(dict) and not n.startswith('_')]
""")
run(globals(), """
c['new'] += 1; print(c['new'])
del c['new']; del c['never']; print('new' in c)
d = Counter(a=3, b=1); d += Counter(a=1, c=2); print(d)
d -= Counter(a=4); print(d)
d |= Counter(b=5); print(d)
d &= Counter(b=2, c=9); print(d)
d += 5
d -= {'b': 5}; print(d)
d['neg'] = -1; d += Counter(); print(d)
d.x = 1; print(d.x)
""")


class Sub(Counter):
    def __missing__(self, key):
        return 100


s = Sub("ab")
print(s["zz"], s, type(s + s).__name__, type(s.copy()).__name__, type(+s).__name__)
s["q"] += 1
print(s["q"])


class Loud(Counter):
    def __setitem__(self, key, value):
        print("  set", key, value)
        super().__setitem__(key, value)


x = Loud("aba")
x.update("c")
x.update({"d": 2})
x.subtract("d")
