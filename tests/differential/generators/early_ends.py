# Who closes a generator that is not run to its end: for with break, unpacking, built-ins, zip, islice, exceptions; in which moment.
import itertools, sys
def g(name, n=4):
    try:
        for i in range(n): yield i
    finally: print('  closed', name)
print('break')
for x in g('loop'):
    if x == 1: break
print('after break')
def f():
    for x in g('return'): return x
print(f(), 'returned')
print(any(x == 1 for x in g('any')), all(x < 2 for x in g('all')), 2 in g('in'), next(g('next')), min(g('min')), sum(g('sum')))
print(list(zip(g('short', 2), g('long'))), 'zipped')
print(list(itertools.islice(g('slice'), 2)), 'sliced')
print(list(itertools.takewhile(lambda x: x < 1, g('takewhile'))), 'taken')
try: a, b = g('unpack')
except ValueError as e: print(e)
a, *b = g('star'); print(a, b)
try: [1 / (1 - x) for x in g('comprehension')]
except ZeroDivisionError as e: print(e)
e = None
try:
    for x in g('raise'): raise KeyError(x)
except KeyError as e: print('caught', e)
print('after')
it = g('held'); next(it)
for x in it: break
print('still held'); it.close(); print('now closed')
it = g('rebound'); next(it); it = None; print('rebound')
class Holder: pass
h = Holder(); h.it = g('attribute'); next(h.it); del h; print('holder gone')
d = {'it': g('dict')}; next(d['it']); d.clear(); print('cleared')
def holds():
    it = g('local'); next(it); return 'end of function'
print(holds())
def raises():
    it = g('local of a frame in a traceback'); next(it); raise OSError('o')
try: raises()
except OSError as e: print('handling', e); saved = e
print('handled'); saved = None; print('forgotten')
def chain(): yield from g('delegate')
c = chain(); next(c); del c; print('delegate gone')
m = map(str, g('mapped')); next(m); del m; print('map gone')
ch = itertools.chain(g('chain 1', 1), g('chain 2')); [next(ch), next(ch)]; del ch; print('chain gone')
t1, t2 = itertools.tee(g('tee')); next(t1); del t1; print('one tee gone'); del t2; print('both gone')
e = enumerate(g('enumerated')); next(e); del e; print('enumerate gone')
def outer():
    with_it = g('in a generator'); next(with_it); yield; yield
o = outer(); next(o); o.close(); print('outer closed')
gen = (x for x in g('expression')); next(gen); del gen; print('expression gone')
f2 = (lambda it=g('default'): next(it)); f2(); del f2; print('default gone')
x = next(g('fresh iteration in an expression')), print('  same expression'); print(x)
fresh = g('never started'); del fresh; print('nothing to close')
