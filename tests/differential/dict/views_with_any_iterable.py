# set operations of dict views with lists, strings, generators, dicts, sets, and things that can not be walked
def t(f):
    try: r = f()
    except Exception as e: print(type(e).__name__, e)
    else: print(sorted(r, key=repr) if isinstance(r, (set, frozenset)) else r, type(r).__name__)
d = {'a': 1, 'b': 2, 'c': 3}
class It:
    def __iter__(self): yield from 'ax'
class Old:
    def __getitem__(self, i): return 'bz'[i]
class NoIter:
    def __iter__(self): raise ValueError('no iter')
class Eager(list):
    def __rand__(self, o): return 'rand'
    def __ror__(self, o): return 'ror'
    def __rsub__(self, o): return 'rsub'
    def __rxor__(self, o): return 'rxor'
class S(set):
    def __rand__(self, o): return 'S.rand'
others = [['a', 'z'], ('a', 'a'), 'ab', {'a': 9}, {'a', 'q'}, frozenset('b'), (x for x in 'cd'), It(), Old(), NoIter(), 5, None, [[]], Eager('a'), S('a'), d.keys(), d.items(), d.values(), range(2), [('a', 1)], {('a', 1)}, iter('a'), b'a', {}]
import operator
for o in others:
    for op in (operator.and_, operator.or_, operator.sub, operator.xor, operator.eq, operator.le, operator.lt, operator.ge):
        print(op.__name__, type(o).__name__, end=' ')
        t(lambda: op(d.keys(), o))
    t(lambda: d.keys().isdisjoint(o))
    t(lambda: d.items() & o)
    t(lambda: o & d.keys()); t(lambda: o - d.keys()); t(lambda: o | d.items()); t(lambda: o ^ d.keys())
k = d.keys(); k &= {'a'}; print(k, type(k)); k = d.items(); k -= []; print(sorted(k)); k = d.keys()
u = {'x': [1], 'y': {}}
t(lambda: u.items() & u.items()); t(lambda: u.items() | []); t(lambda: u.items() - set()); t(lambda: u.items() == u.items()); t(lambda: u.items() <= u.items()); t(lambda: u.items().isdisjoint(u.items())); t(lambda: ('x', [1]) in u.items()); t(lambda: [('x', [1])] & u.items()); t(lambda: set() ^ u.items()); t(lambda: u.items() ^ {})
big = {i: i for i in range(100)}; print(len(big.keys() & range(50, 500)), len(big.keys() - range(90)), len(range(5) | big.keys()), len(big.keys() ^ range(50, 150)), big.keys() >= set(range(100)), big.items() > {(1, 1)})
print({}.keys() & {}.keys(), {}.items() | {}.items(), {}.keys() == set(), set() == {}.items(), {}.keys() == {}.items(), {1: 1}.keys() == [1], {1: 1}.keys() == {1: 5}.keys(), {1: 1}.keys() == frozenset([1]))
t(lambda: hash(d.keys())); t(lambda: hash(d.items())); t(lambda: hash(d.values()) == hash(d.values())); t(lambda: d.keys() < 5); t(lambda: d.keys() <= [1]); t(lambda: d.keys().isdisjoint()); t(lambda: d.keys().isdisjoint(1, 2)); t(lambda: d.values().isdisjoint([])); t(lambda: d.keys() + d.keys()); t(lambda: -d.keys()); t(lambda: d.keys().add(1))
