# ranges at the edges of arithmetic: huge bounds and steps, lengths beyond sys.maxsize, slices of them
import sys
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = sys.maxsize
rs = [range(m), range(m + 1), range(-m - 1, m), range(-m - 1, m + 1), range(0, 10**30, 10**29), range(10**30, 0, -10**29), range(m, -m, -1), range(0, -m, 5), range(m - 3, m + 3), range(-m - 5, -m + 2, 3), range(1 << 100, (1 << 100) + 3), range(0, 1, 1 << 100), range(0, 1 << 100, 1 << 99), range(m, m), range(5, 5, -(1 << 70)), range(-1 << 65, 1 << 65, 1 << 64)]
for r in rs:
    print(r)
    for f in (lambda: len(r), lambda: bool(r), lambda: r[0], lambda: r[-1], lambda: r[1:], lambda: r[:-1], lambda: r[::-1], lambda: r[::2], lambda: r[5:1:-1], lambda: r[m:], lambda: r[:m + 5], lambda: r[::1 << 70], lambda: r[1 << 80], lambda: r[-(1 << 80)], lambda: m in r, lambda: -m in r, lambda: 10**29 in r, lambda: 1.0 in r if len(r) < 20 else None, lambda: r.index(r[1]), lambda: r.count(m - 1), lambda: r == r[:], lambda: hash(r) == hash(r[:]), lambda: next(iter(r)), lambda: next(reversed(r)), lambda: iter(r).__length_hint__(), lambda: reversed(r).__length_hint__(), lambda: iter(r).__reduce__()[1:], lambda: r.__reduce__(), lambda: (r.start, r.stop, r.step)): t(f)
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(0, 10, 20) == range(0, 1), hash(range(0, 10, 20)) == hash(range(0, 1, 7)), range(1) == [0], range(3) != range(0, 3), len({range(0), range(1, 1), range(2, 0)}))
