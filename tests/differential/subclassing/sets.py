# Subclasses of set and frozenset: results of operators and methods, construction.
class S(set):
    def __init__(self, *args, note=None):
        super().__init__(*args)
        self.note = note
class F(frozenset):
    def __new__(cls, *args, note=None):
        self = super().__new__(cls, *args)
        self.note = note
        return self
s, f = S([1, 2], note='s'), F([2, 3], note='f')
print(s, f, s.note, f.note, repr(s), repr(f), s == {1, 2}, f == {2, 3}, hash(f) == hash(frozenset([2, 3])))
for name, r in [('s|f', s | f), ('f|s', f | s), ('s&f', s & f), ('f&s', f & s), ('s-f', s - f), ('s^f', s ^ f), ('{}|s', {1} | s), ('s.union', s.union(f)), ('f.union', f.union(s)), ('s.copy', s.copy()), ('f.copy', f.copy()), ('s.diff', s.difference(f)), ('f.sym', f.symmetric_difference(s)), ('s.int', s.intersection([1])), ('set', set(s)), ('fs', frozenset(f)), ('F', F(s))]:
    print(name, type(r).__name__, sorted(r), getattr(r, 'note', 'no note'))
t = s; t |= {5}; t &= {1, 5}; t -= {1}; t ^= {7}
print(sorted(t), t is s)
g = f; g |= {9}; print(type(g).__name__, sorted(g))
class Over(set):
    def __len__(self): return 99
    def __iter__(self): return iter('it')
    def __contains__(self, x): return 'truthy'
    def __repr__(self): return 'over'
    def __or__(self, other): return 'or'
    def add(self, x): print('add', x)
    def __eq__(self, other): return 'eq'
o = Over([1, 2])
o.add(3); o.update([4])
print(len(o), sorted(o), 7 in o, o, o | 1, {0} | o == {0, 1, 2, 4}, o == 1, sorted(set.__iter__(o)), set.__len__(o), sorted(set(o)), sorted([*o]), {0}.union(o) == {0, 'i', 't'}, {1, 2, 4} == o, {1}.issubset(o), o.issuperset([1]))
class NoInit(set):
    def __init__(self, a, b): pass
print(NoInit(1, 2))
for bad in lambda: S(5), lambda: S([], []), lambda: F(5), lambda: F([], []), lambda: F(q=1), lambda: S(q=1), lambda: hash(s), lambda: set([1], a=2), lambda: frozenset(a=2), lambda: S([[]]), lambda: s | [1], lambda: s < [1], lambda: s.__or__([1]):
    try: print(bad())
    except TypeError as error: print(error)
print(frozenset(f) is f, frozenset(frozenset()) is frozenset(), F() == frozenset(), F() is F(), {F([1])} == {frozenset([1])}, {1} in [F([1])], S() or 'empty')
s.__init__('ab'); print(sorted(s), s.note)
class Slots(set): __slots__ = ('x',)
x = Slots([1]); x.x = 2; print(x, x.x, hasattr(x, '__dict__'))
