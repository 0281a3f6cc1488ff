# sets and frozensets: every operator and method with operands of every kind, and with subclasses on each side
class S(set):
    def __repr__(self): return f'S({sorted(self)})'
class F(frozenset):
    def __repr__(self): return f'F({sorted(self)})'
class R(set):
    def __rand__(self, o): return 'rand'
    def __ror__(self, o): return 'ror'
    def __rsub__(self, o): return 'rsub'
    def __rxor__(self, o): return 'rxor'
    def __ge__(self, o): return 'ge'
    def __le__(self, o): return 'le'
    def __eq__(self, o): return 'eq'
    __hash__ = None
class Init(set):
    def __init__(self, x=(), y=0): super().__init__(x); self.y = y
    def __repr__(self): return f'Init({sorted(self)}, {self.__dict__})'
import operator
ops = [operator.and_, operator.or_, operator.sub, operator.xor, operator.le, operator.lt, operator.eq, operator.ne, operator.iand, operator.ior, operator.isub, operator.ixor]
makes = [lambda: {1, 2}, lambda: frozenset([2, 3]), lambda: S([2, 4]), lambda: F([1, 2]), lambda: R([2]), lambda: Init([1]), lambda: [1, 2], lambda: {1: 0}, lambda: {2: 0}.keys(), lambda: 5, lambda: 'ab']
def show(r): return (sorted(r), type(r).__name__) if isinstance(r, (set, frozenset)) else r
for a in makes[:6]:
    for b in makes:
        row = []
        for op in ops:
            try: r = show(op(a(), b()))
            except TypeError as e: r = 'TE' if 'unsupported' in str(e) or 'not supported' in str(e) else str(e)
            row.append(r)
        print(type(a()).__name__, type(b()).__name__, row)
for b in makes[6:]:
    for op in ops[:6]:
        try: print(op.__name__, show(op(b(), {1, 2})), end='; ')
        except TypeError as e: print(op.__name__, e, end='; ')
    print()
for make in makes[:6]:
    x = make()
    for m in ('union', 'intersection', 'difference', 'symmetric_difference', 'copy', 'isdisjoint', 'issubset', 'issuperset'):
        for args in ((), ([1],), ([1], (2,)), (5,), ('a', {}), ({1: 2},), (iter([2]),)):
            try: r = show(getattr(x, m)(*args))
            except TypeError as e: r = str(e)
            print(type(x).__name__, m, len(args), r, end='; ')
    print()
i = Init([1, 2], 5); print(i.copy(), i | {3}, i & {1}, i.union([9]), i.__reduce__(), type(i - i))
f = F([1]); print(f.copy() is f, frozenset(f) is f, type(frozenset(f)), F(f) is f, frozenset([1]).copy() is not None, f | f, type(f | set()), frozenset() is frozenset(), frozenset([]) is frozenset(()), F() is F(), hash(f) == hash(frozenset([1])))
x = frozenset([1]); y = x; y |= {2}; print(sorted(x), sorted(y)); x = {1}; y = x; y |= {2}; print(x is y); y -= y; print(x); y ^= y; y &= y; print(x)
