# itertools: how many items each tool takes from its sources, and when
from itertools import *
import operator
log = []
def src(n, name=''):
    for i in range(n):
        log.append(f'{name}{i}'); yield i
    log.append(f'{name}end')
def run(label, it, steps=3):
    log.clear()
    out = []
    it = it()
    made = list(log)
    for _ in range(steps):
        try: r = next(it); out.append((r[0] if isinstance(r, tuple) and hasattr(r[-1], '__next__') else r, list(log)))
        except StopIteration: out.append(('stop', list(log)))
        except Exception as e: out.append((f'{type(e).__name__} {e}', list(log)))
        log.clear()
    print(label, made, out)
run('accumulate', lambda: accumulate(src(2))); run('accumulate initial', lambda: accumulate(src(1), initial=5)); run('batched', lambda: batched(src(5), 2), 4); run('batched strict', lambda: batched(src(3), 2, strict=True)); run('chain', lambda: chain(src(1, 'a'), src(0, 'b'), src(1, 'c')), 4); run('from_iterable', lambda: chain.from_iterable(src(2, n) for n in 'ab'), 5)
run('combinations', lambda: combinations(src(3), 2), 4); run('cwr', lambda: combinations_with_replacement(src(2), 2), 4); run('permutations', lambda: permutations(src(2)), 3); run('product', lambda: product(src(2, 'a'), src(2, 'b')), 5); run('product 0', lambda: product(src(2), repeat=0)); run('product empty', lambda: product(src(0, 'a'), src(2, 'b')))
run('compress', lambda: compress(src(4, 'd'), iter([0, 1, 0, 1, 1])), 4); run('compress short', lambda: compress(src(4, 'd'), src(2, 's')), 3); run('compress data short', lambda: compress(src(1, 'd'), src(3, 's')), 3); run('cycle', lambda: cycle(src(2)), 6); run('cycle empty', lambda: cycle(src(0))); run('dropwhile', lambda: dropwhile(lambda x: x < 2, src(4)), 4); run('takewhile', lambda: takewhile(lambda x: x < 1, src(4)), 3); run('filterfalse', lambda: filterfalse(lambda x: x % 2, src(5)), 4)
run('islice 2', lambda: islice(src(5), 2), 4); run('islice 0', lambda: islice(src(5), 0)); run('islice 1 4 2', lambda: islice(src(9), 1, 4, 2), 4); run('islice 3 None 3', lambda: islice(src(8), 3, None, 3), 4); run('islice 3 3', lambda: islice(src(8), 3, 3), 2); run('islice 5 2', lambda: islice(src(8), 5, 2), 2); run('islice end', lambda: islice(src(2), 5), 4); run('islice 4 4 9', lambda: islice(src(3), 4, 9), 2)
run('pairwise', lambda: pairwise(src(3)), 4); run('pairwise 1', lambda: pairwise(src(1)), 3); run('starmap', lambda: starmap(operator.add, zip(src(2, 'a'), src(3, 'b'))), 4); run('zip_longest', lambda: zip_longest(src(1, 'a'), src(3, 'b')), 5); run('zip', lambda: zip(src(2, 'a'), src(1, 'b')), 3); run('map', lambda: map(max, src(2, 'a'), src(1, 'b')), 3); run('groupby', lambda: groupby(src(3), lambda x: x // 2), 4); run('tee', lambda: tee(src(2))[1], 4); run('enumerate', lambda: enumerate(src(1)), 3); run('filter', lambda: filter(None, src(3)), 3); run('repeat', lambda: repeat(1, 1), 3); run('count', lambda: count(1), 2)
it = src(10); print(list(islice(it, 3)), next(it), list(takewhile(lambda x: x < 6, it)), next(it), list(zip([1], it)), next(it)); it = iter(range(10)); print(list(zip(it, islice(it, 2, None, 2))), list(it)); it = iter('abcdefgh'); print([''.join(x) for x in batched(islice(it, 5), 2)], ''.join(it))
