# functools.total_ordering: what each root gives, NotImplemented, existing methods, names and docs, errors
from functools import total_ordering
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import operator
ops = [operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne]
def make(root):
    def compare(self, other):
        if not isinstance(other, Base): return NotImplemented
        log.append(root)
        return getattr(operator, root.strip('_'))(self.n, other.n)
    ns = {root: compare}
    cls = type('T' + root.strip('_'), (Base,), ns)
    return total_ordering(cls)
class Base:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        if not isinstance(other, Base): return NotImplemented
        log.append('eq'); return self.n == other.n
    __hash__ = None
for root in ('__lt__', '__le__', '__gt__', '__ge__'):
    C = make(root)
    for a, b in ((1, 2), (2, 1), (1, 1)):
        row = []
        for op in ops:
            log = []
            row.append((op.__name__, op(C(a), C(b)), log))
        print(root, a, b, row)
    log = []
    for op in ops: t(lambda: op(C(1), 5))
    for n in ('__lt__', '__le__', '__gt__', '__ge__'): print(n, getattr(C, n).__name__, getattr(C, n).__doc__, getattr(C, n).__qualname__, getattr(C, n)(C(1), 5))
t(lambda: total_ordering(type('X', (), {}))); t(lambda: total_ordering(object)); t(lambda: total_ordering(5)); t(lambda: total_ordering())
@total_ordering
class Two:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return 'lt'
    def __ge__(self, o): return 'ge'
a = Two(1); print(a < a, a >= a, a > a, a <= a, a > Two(2), Two.__gt__.__doc__)
@total_ordering
class Sub(int): 
    def __lt__(self, o): return 'mine'
print(Sub(1) < 2, Sub(1) > 2, Sub(1) >= 0, [n for n in vars(Sub) if n.startswith('__') and n[2:4] in ('lt', 'le', 'gt', 'ge')])
@total_ordering
class Bad:
    def __lt__(self, o): raise ValueError('lt')
t(lambda: Bad() > Bad()); t(lambda: Bad() >= Bad()); t(lambda: Bad() <= Bad())
@total_ordering
class Odd:
    def __gt__(self, o): return []
t(lambda: (Odd() > 1, Odd() < 1, Odd() <= 1, Odd() >= 1))
