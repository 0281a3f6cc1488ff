# Counter at work: words, anagrams, histograms, voting, multisets, bags of change
from collections import Counter
text = 'the cat sat on the mat the cat ate the rat'
c = Counter(text.split()); print(c, c.most_common(2), c.total(), len(c), sum(c.values()), c['dog'], 'dog' in c, list(c.elements())[:5])
print(Counter('mississippi').most_common(), ''.join(sorted(Counter('mississippi').elements())), Counter(len(w) for w in text.split()), Counter(map(str.lower, 'AaBb')))
anagram = lambda a, b: Counter(a) == Counter(b); print(anagram('listen', 'silent'), anagram('a', 'aa'), Counter('ab') <= Counter('abc'), Counter('aab') <= Counter('ab'))
can_spell = lambda w, letters: not Counter(w) - Counter(letters); print(can_spell('hello', 'ollehx'), can_spell('hello', 'helo'))
stock = Counter(apple=3, pear=2); order = Counter(apple=1, pear=5, fig=1); print(stock - order, order - stock, stock & order, stock | order, stock + order); stock.subtract(order); print(stock, +stock, -stock, stock.total()); stock += Counter(); print(stock); stock.update(kiwi=2, apple=1); print(stock); del stock['kiwi'], stock['nothing']; print(stock)
votes = 'ann bob ann cy bob ann'.split(); (winner, n), *others = Counter(votes).most_common(); print(winner, n, others)
for w, n in sorted(Counter(text.split()).items(), key=lambda p: (-p[1], p[0])): print(f'{w:>4} {"*" * n}')
def factor(n):
    c, d = Counter(), 2
    while n > 1:
        while n % d == 0: c[d] += 1; n //= d
        d += 1
    return c
a, b = factor(360), factor(84); prod = lambda c: __import__('math').prod(c.elements()); print(a, b, prod(a & b), prod(a | b), prod(a + b), prod(a - b))
pairs = Counter(zip(text, text[1:])); print(pairs.most_common(3), max(pairs, key=pairs.get)); by_first = {}
for w, n in c.items(): by_first.setdefault(w[0], Counter())[w] += n
print(by_first); print(sum((Counter(x) for x in ('ab', 'bc', 'cd')), Counter()), Counter({'a': 1}) + Counter({'a': -1}), Counter(a=2) - Counter(a=2), Counter() == Counter(a=0), dict(Counter('aab')), sorted(Counter('cab')), list(Counter('banana')), max(Counter('banana').values()))
c = Counter(); c['x'] += 1; c['y'] -= 1; c['z']; print(c, len(c), c.keys(), c.items(), c.pop('y'), c.setdefault('w', 5), c, c.copy() == c, c.copy() is c)
for k in c: c[k] *= 2
print(c); c.clear(); print(c, bool(c), Counter(a=0) and 'truthy', Counter(range(3)), Counter([1, 1.0, True]), Counter([(1, 2), (1, 2)]), Counter({'a': 'x'}.items()))
class Weighted(Counter):
    def heaviest(self): return self.most_common(1)[0]
w = Weighted('aabbb'); print(w.heaviest(), w, type(w + w).__name__, type(w.copy()).__name__)
m = Counter('abca'); print({k: v / m.total() for k, v in m.items()}, [k for k, v in m.items() if v > 1], m.most_common()[:-2:-1], sorted(m, key=m.__getitem__, reverse=True))
match m:
    case {'a': 2, **rest}: print('matched', rest)
