# itertools: the states of iterators as they are set: what is taken, what is refused
import warnings
warnings.simplefilter('ignore')
from itertools import *
import itertools
def rest(it):
    try: return [(x[0], list(x[1])) if type(it) is groupby else x for x in islice(it, 12)]
    except Exception as e: return type(e).__name__ + ': ' + str(e)
def t(make, *states):
    for s in states:
        it = make()
        try: r = it.__setstate__(s)
        except Exception as e: print(type(it).__name__, type(e).__name__, e)
        else: print(type(it).__name__, r, rest(it))
class I:
    def __index__(self): return 1
class B:
    def __bool__(self): raise ValueError('no bool')
t(lambda: accumulate([1,2]), 5, None, 'x')
t(lambda: chain([1],[2]), (iter([[7],[8]]),), (iter([[7]]), iter([5,6])), (), 1, [], ([1],), (iter([]), [1]), (iter([]), iter([]), 1), (1, 2, 3))
t(lambda: cycle([1,2,3]), ([8,9], False), ([8,9], True), ([8,9], 1), ([8,9], 0), 3, (), ([],), ((1,), 1), ([1], 'a'), ([1], 2.5), ([1], None), ([1],1,2), (5,1))
t(lambda: dropwhile(bool, [1,0,2]), 0, 1, [], 'x', B())
t(lambda: takewhile(bool, [1,0,2]), 0, 1, [], 'x', B())
t(lambda: islice([1,2,3,4,5,6,7], 2, 6), 0, 1, 5, 100, -3, I(), 'x', None, 1<<80, 1.0)
t(lambda: zip_longest([1,2],[3]), 'z', None)
t(lambda: product([1,2],[3,4,5]), (0,0), (1,1), (5,5), (-5,-7), (1,), (), 3, [0,0], ('a',0), (1<<80, 0), (I(), I()), (1.5, 0), (True, True))
t(lambda: product([],[3,4,5]), (0,0), (1,1))
t(lambda: product(), (), (1,))
t(lambda: combinations('abcd', 2), (0,1), (1,2), (3,3), (9,9), (-1,-1), (0,), 'ab', [0,1], ('a','b'), (1<<80, 1), (I(), 2))
t(lambda: combinations('ab', 3), (0,0,0), (0,))
t(lambda: combinations_with_replacement('abc', 2), (0,1), (1,1), (9,9), (-1,-1), (0,), 5, ('a','b'), (1<<80, 1))
t(lambda: permutations('abc', 2), ((0,1,2),(3,2)), ((2,1,0),(1,1)), ((9,-9,1),(0,9)), ((0,1),(1,1)), ((0,1,2),(1,)), 5, (), ((0,1,2),), ([0,1,2],(3,2)), ((0,1,2),[3,2]), (('a',1,2),(3,2)), ((0,1,2),('a',2)), (1,2,3))
t(lambda: groupby([1,1,2]), (1,1,1), ('k','v','t'), (), (1,2), 5, [1,2,3], (1,2,3,4))
a, b = tee([1,2,3])
next(a)
d = a.__reduce__()[2][0]
def tt(s):
    x = tee([])[0]
    try: r = x.__setstate__(s)
    except Exception as e: print('tee', type(e).__name__, e)
    else: print('tee', r, rest(x))
for s in [(d, 0), (d, 1), (d, 57), (d, 58), (d, -1), 5, (), (d,), (5, 0), (d, 'x'), (d, 1.5), (d, 0, 0)]: tt(s)
T = type(d)
for args in [(iter([3]), [1,2], None), (iter([]), [1], 5), (iter([]), list(range(58)), None), (iter([]), list(range(57)), 5), (iter([]), (1,), None), (), (1,), (iter([9]), list(range(57)), d)]:
    try: x = T(*args); y = tee([])[0]; y.__setstate__((x, 0)); print(rest(y), len(list(y)))
    except Exception as e: print(type(e).__name__, e)
try: T(it=iter([]), values=[], next=None)
except Exception as e: print(type(e).__name__, e)
G = type(next(groupby([1]))[1])
gb = groupby([1,1,2])
next(gb)
for args in [(gb, 1), (gb, 2), (gb,), (1, 2), (), (gb, 1, 2)]:
    try: x = G(*args); print(rest(x))
    except Exception as e: print(type(e).__name__, e)
try: G(parent=gb, tgtkey=1)
except Exception as e: print(type(e).__name__, e)
