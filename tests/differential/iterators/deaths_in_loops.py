# what lives how long in loops over zip, map, enumerate, filter, dict items, and after breaks and exceptions
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end=' ')
    def __repr__(self): return f'D{self.n}'
def make(n): return (D(i) for i in range(n))
def run(label, f):
    print(label, end=': '); 
    try: f()
    except Exception as e: print(type(e).__name__, end=' ')
    print('|')
def a():
    for x in make(3): print('in', x.n, end=' ')
def b():
    for i, x in enumerate(make(3)): print('in', x.n, end=' ')
def c():
    for x, y in zip(make(2), make(3)): print('in', x.n, y.n, end=' ')
def d():
    for x in map(lambda v: (v, print('map', v.n, end=' '))[0], make(2)): print('in', x.n, end=' ')
def e():
    for x in filter(lambda v: v.n % 2, make(4)): print('in', x.n, end=' ')
def f():
    for x in make(3):
        if x.n == 1: break
    print('after', x.n, end=' ')
def g():
    for x in make(3):
        if x.n == 1: raise ValueError
def h():
    for k, v in {'a': D(1), 'b': D(2)}.items(): print('in', v.n, end=' ')
def i():
    l = [D(1), D(2), D(3)]
    for x in l: print('in', x.n, end=' ')
def j():
    for x in [D(1), D(2)]: x = None; print('none', end=' ')
def k():
    for x in list(make(2)): pass
    print('loop done', end=' '); del x; print('x gone', end=' ')
def l():
    it = iter([D(1), D(2)]); next(it); print('one', end=' '); next(it); print('two', end=' '); list(it); print('end', end=' ')
def m():
    it = zip(make(2), make(1))
    try:
        while True: next(it); print('step', end=' ')
    except StopIteration: print('stop', end=' ')
def n():
    [x.n for x in make(2)]; print('list', end=' '); {x.n for x in make(2)}; print('set', end=' '); sum(x.n for x in make(2)); print('sum', end=' '); max(make(3), key=lambda q: -q.n); print('max', end=' ')
def o():
    x, *y = make(3); print('star', end=' '); del y; print('y', end=' ')
def p():
    for x in reversed([D(1), D(2)]): print('in', x.n, end=' ')
def q():
    a, b = make(2); a, b = b, a; print('swapped', end=' '); a = None; print('a', end=' ')
def r():
    for x in make(2):
        for y in make(2): print(x.n, y.n, end=' ')
def s(): any(v.n == 1 for v in make(4)); print('any', end=' '); next(v for v in make(4) if v.n == 2); print('next', end=' '); 5 in (v.n for v in make(2)); print('in', end=' ')
def t_(): dict(enumerate(make(2))); print('dict', end=' '); dict(zip('ab', make(2))).pop('a'); print('popped', end=' '); sorted(make(3), key=lambda v: -v.n); print('sorted', end=' '); tuple(make(2))[0]; print('tuple', end=' ')
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t_): run(fn.__name__, fn)
