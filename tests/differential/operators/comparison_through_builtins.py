# Which comparison method sorting, min, max, bisect, containers and match ask for, and in which order of operands.
import bisect, functools, heapq
log = []
class N:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'N{self.n}'
    def __lt__(self, other): log.append(f'{self}<{other}'); return self.n < getattr(other, 'n', other)
    def __gt__(self, other): log.append(f'{self}>{other}'); return self.n > getattr(other, 'n', other)
    def __eq__(self, other): log.append(f'{self}=={other}'); return self.n == getattr(other, 'n', other)
    def __hash__(self): log.append(f'hash {self}'); return hash(self.n)
def show(title, function):
    log.clear()
    try:
        result = function()
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(title, result, log)
three = [N(2), N(1), N(3)]
show('sorted', lambda: sorted(three))
show('reverse', lambda: sorted(three, reverse=True))
show('min', lambda: min(three))
show('max', lambda: max(three))
show('in', lambda: N(3) in three)
show('index', lambda: three.index(N(1)))
show('count', lambda: three.count(N(1)))
show('tuple', lambda: (N(1), N(2)) < (N(1), N(3)))
show('lists', lambda: [N(1), N(2)] == [N(1), N(3)])
show('bisect', lambda: bisect.bisect([N(1), N(2), N(4)], N(3)))
show('bisect_left', lambda: bisect.bisect_left([N(1), N(2), N(4)], N(2)))
show('heap', lambda: heapq.nsmallest(2, three))
show('heapify', lambda: heapq.heapify(list(three)))
show('set', lambda: len({N(1), N(2), N(1)}))
show('dict', lambda: {N(1): 'a'}[N(1)])
show('missing', lambda: {N(1): 'a'}[N(2)])
show('int left', lambda: 2 < N(3))
show('int equal', lambda: 2 == N(2))
show('in ints', lambda: N(2) in [1, 2])
show('ints in', lambda: 2 in [N(1), N(2)])
def matched():
    match N(2):
        case 1: return 'one'
        case 2: return 'two'
show('match', matched)
@functools.total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
show('total', lambda: (T(1) <= T(2), T(1) > T(2), T(1) >= T(1), T(1) != T(2)))
show('cmp', lambda: sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
