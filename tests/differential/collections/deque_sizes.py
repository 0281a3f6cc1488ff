# deque: maxlen in every operation; sizes around the blocks of 64; arguments of maxlen
from collections import deque
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for m in (0, 1, 2, 5, None):
    d = deque('abc', m)
    row = [list(d)]
    d.append('x'); row.append(''.join(d)); d.appendleft('y'); row.append(''.join(d)); d.extend('12'); row.append(''.join(d)); d.extendleft('34'); row.append(''.join(d))
    d += 'z'; row.append(''.join(d)); d *= 2; row.append(''.join(d)); row += [''.join(d + deque('q')), ''.join(d * 3), ''.join(d * 0), (d + d).maxlen, (d * 2).maxlen, d.copy().maxlen, repr(d)]
    try: d.insert(1, 'i'); row.append(''.join(d))
    except IndexError as e: row.append(str(e))
    d.rotate(1); row.append(''.join(d)); d.rotate(-2); row.append(''.join(d))
    print(m, row)
for bad in (-1, 'a', 1.0, [], 1 << 70, -(1 << 70), True, False):
    t(lambda: deque([1, 2], bad)); t(lambda: deque(maxlen=bad))
class I:
    def __index__(self): return 2
t(lambda: deque('abc', I())); t(lambda: deque('abc', maxlen=2, iterable='xyz')); t(lambda: deque(1)); t(lambda: deque(1, 2, 3)); t(lambda: deque(x=1)); t(lambda: deque(iterable='ab')); t(lambda: deque(None)); t(lambda: deque((), None))
d = deque('ab', 5)
t(lambda: setattr(d, 'maxlen', 3)); t(lambda: delattr(d, 'maxlen')); t(lambda: setattr(d, 'x', 1)); t(lambda: deque.maxlen.__get__(d)); print(type(deque.maxlen).__name__)
for n in (0, 1, 62, 63, 64, 65, 127, 128, 129, 1000):
    d = deque(range(n)); d.rotate(n // 3); d.rotate(-(n // 3) * 5)
    e = deque(); [e.appendleft(x) for x in range(n)]; e.reverse()
    f = deque(range(n * 2)); [f.popleft() for _ in range(n)]; f.rotate(7)
    print(n, sum(d), list(d)[:2], list(e) == list(range(n)), list(f)[:3], len(f), list(reversed(e)) == list(e)[::-1], d[-1] if n else None, [f[i] for i in range(0, n, 50)])
t(lambda: deque() * 5); t(lambda: deque() * (1 << 62)); t(lambda: deque([1]) * -5); t(lambda: deque([1]) * 1.5); t(lambda: 2 * deque('ab')); t(lambda: deque([1]) * (1 << 80))
