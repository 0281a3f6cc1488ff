# iterators at work: pipelines, peekable and chunked iterators, merges, state machines, closing of pipelines
from itertools import *
import heapq
def lines(): 
    try:
        for x in ['a=1', 'bad', '', 'b=2', '# c', 'c=x', 'd=4']: yield x
    finally: print('[lines closed]', end=' ')
def clean(src):
    try:
        for l in src:
            if l and not l.startswith('#'): yield l
    finally: print('[clean closed]', end=' ')
def parse(src):
    for l in src:
        k, eq, v = l.partition('=')
        try: yield k, int(v)
        except ValueError: print(f'[skip {l}]', end=' ')
print(dict(parse(clean(lines()))))
p = parse(clean(lines())); print(next(p)); p.close(); print('closed')
for k, v in parse(clean(lines())):
    if k == 'b': break
print('broke'); del p
class Peek:
    def __init__(self, it): self.it, self.buf = iter(it), []
    def __iter__(self): return self
    def __next__(self): return self.buf.pop() if self.buf else next(self.it)
    def peek(self, default=None):
        if not self.buf:
            try: self.buf.append(next(self.it))
            except StopIteration: return default
        return self.buf[-1]
    def push(self, x): self.buf.append(x)
    def __bool__(self): return self.peek(self) is not self
p = Peek('abc'); print(p.peek(), next(p), p.peek(), bool(p), list(p), bool(p), p.peek('end')); p.push('z'); print(list(p))
def tokens(s):
    p = Peek(s)
    while p:
        c = next(p)
        if c.isspace(): continue
        if c.isdigit():
            while p and p.peek().isdigit(): c += next(p)
            yield int(c)
        else: yield c
def expr(t):
    def atom():
        x = next(t)
        if x == '(': r = add(); next(t); return r
        return -atom() if x == '-' else x
    def mul():
        r = atom()
        while t.peek() in ('*', '/'): r = r * atom() if next(t) == '*' else r / atom()
        return r
    def add():
        r = mul()
        while t.peek() in ('+', '-'): r = r + mul() if next(t) == '+' else r - mul()
        return r
    return add()
print([expr(Peek(tokens(s))) for s in ('1+2*3', '(1+2)*3', '10/4-1', '-(2*3)+7', '2*(3+(4-1))*2')])
def merge(*its):
    h = [(next(it), i, it) for i, it in enumerate(map(iter, its))]; heapq.heapify(h)
    while h:
        v, i, it = h[0]; yield v
        try: heapq.heapreplace(h, (next(it), i, it))
        except StopIteration: heapq.heappop(h)
print(list(merge([1, 4, 7], [2, 5], [3])), list(heapq.merge('adg', 'bc', key=ord)))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
print(list(islice(fib(), 10)), list(takewhile(lambda x: x < 50, fib())), next(x for x in fib() if x > 1000), sum(islice(filter(lambda x: x % 2 == 0, fib()), 5)))
def primes():
    yield 2; comp = {}
    for n in count(3, 2):
        p = comp.pop(n, None)
        if p is None: yield n; comp[n * n] = n
        else:
            m = n + 2 * p
            while m in comp: m += 2 * p
            comp[m] = p
print(list(islice(primes(), 12)))
def averager():
    total = n = 0; avg = None
    while True:
        x = yield avg
        if x is None: return total, n
        total += x; n += 1; avg = total / n
def keep(results):
    while True: results.append((yield from averager()))
out = []; k = keep(out); next(k); print(k.send(10), k.send(20), k.send(None), k.send(5), k.send(None), out)
def rle(s): return [(k, len(list(g))) for k, g in groupby(s)]
print(rle('aaabccd'), ''.join(k * n for k, n in rle('aaabccd')), [''.join(x) for x in zip(*['abc', 'def'])], list(map(list, zip(*[[1, 2, 3], [4, 5, 6]]))), list(zip_longest('ab', 'xyz', fillvalue='-')), dict(enumerate('ab', 1)), max(enumerate([3, 9, 2]), key=lambda p: p[1]), any(x > 3 for x in range(10)), all(x > 3 for x in ()))
it = iter(range(10)); print([sum(x) for x in zip(it, it)], next(it, 'done')); it = iter([3, 1, 2]); print(2 in it, list(it)); it = iter('abc'); a, b, c = it; print(a, b, c, next(it, None)); print(list(iter(iter([1, 2, 0, 3]).__next__, 0)), [*iter(lambda x=[3, 2, 1]: x.pop(), 3)], sorted(iter({3: 1, 1: 2})), ''.join(reversed('abc')), list(reversed(range(0, 10, 3))))
