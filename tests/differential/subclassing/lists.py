# Subclasses of list: construction, results, overridden methods that built-ins ignore or honour.
class L(list):
    def __init__(self, *args, note=None):
        super().__init__(*args)
        self.note = note
l = L([3, 1, 2], note='n')
print(l, l.note, repr(l), type(l).__name__, l == [3, 1, 2], [3, 1, 2] == l)
for r in l + [], [] + l, l * 1, 1 * l, l[:], l[::2], l.copy(), sorted(l), list(l), list(reversed(l)), L(l):
    print(type(r).__name__, r, end='; ')
print()
m = l; m += (4,); m *= 2; m.sort(); m[1:3] = []; del m[0]
print(m, m is l)
class Over(list):
    def __len__(self): return 99
    def __getitem__(self, i): return ('item', i)
    def __iter__(self): return iter('iter')
    def __contains__(self, x): return 'truthy'
    def __setitem__(self, i, v): print('set', i, v)
    def __delitem__(self, i): print('del', i)
    def __eq__(self, other): return 'eq'
    def __add__(self, other): return 'add'
    def __iadd__(self, other): return 'iadd'
    def append(self, x): print('append', x)
    def __repr__(self): return 'over' + list.__repr__(self)
    def __reversed__(self): return iter('rev')
    def __bool__(self): return False
o = Over([1, 2])
print(len(o), o[0], o[1:2], list(o), 5 in o, o == 1, o + 1, list(reversed(o)), bool(o), [*o], tuple(o), set(o) == set('iter'), sum([1], 0))
o[0] = 5; del o[0]; o.append(3)
o.extend([7]); o.insert(0, 6); print(o, list.__len__(o), list.__getitem__(o, 0), o.index(7), o.count(1), o.pop())
a, b, c, d = o
print(a, b, c, d)
print([9] + o, sorted(o), [x for x in o], dict.fromkeys(o), max(o), enumerate(o).__next__(), list(zip(o, [1, 2])), ''.join(o), L(o), [0, *o])
o += 5
print(o)
class NoInit(list):
    def __init__(self, a, b): pass
print(NoInit(1, 2))
class New(list):
    def __new__(cls, *args, **kw): print('new', args, kw); return super().__new__(cls, *args, **kw)
print(New([1]))
for bad in lambda: L(1), lambda: L([], []), lambda: list.__new__(), lambda: list.__init__(5), lambda: list([1], a=2), lambda: New([1], a=2), lambda: hash(L()), lambda: L([1]) < [None], lambda: L(q=1):
    try: print(bad())
    except TypeError as error: print(error)
l.__init__('xy'); print(l, l.note)
l.__init__(); print(l)
class Slots(list): __slots__ = ('s',)
s = Slots('ab'); s.s = 1; s.append('c'); print(s, s.s, hasattr(s, '__dict__'))
print(L.__class_getitem__(int), L[int]([1]).__class__.__name__)
