# Subclasses of dict: construction, results, overridden methods that built-ins ignore or honour.
class D(dict):
    def __init__(self, *args, note=None, **kw):
        super().__init__(*args, **kw)
        self.note = note
d = D({'a': 1}, b=2, note='n')
print(d, d.note, repr(d), type(d).__name__, d == {'a': 1, 'b': 2}, type(d.copy()).__name__, type(D.fromkeys('x')).__name__, type(d | {}).__name__, type({} | d).__name__, type(dict(d)).__name__)
e = d; e |= {'c': 3}; print(e, e is d)
class Over(dict):
    def __getitem__(self, k): return ('item', k)
    def __setitem__(self, k, v): print('set', k, v); dict.__setitem__(self, k, v)
    def __delitem__(self, k): print('del', k)
    def __iter__(self): return iter(['it'])
    def __len__(self): return 99
    def __contains__(self, k): return k == 'yes'
    def keys(self): return ['k1', 'k2']
    def items(self): return [('i', 1)]
    def get(self, k, default=None): return ('get', k)
    def __eq__(self, other): return 'eq'
    def __repr__(self): return 'over' + dict.__repr__(self)
    def __missing__(self, k): return 'missing'
o = Over(a=1)
o['b'] = 2; del o['a']
o.update(c=3); print(o.setdefault('d', 4), o.setdefault('a', 5), o)
print(o['zz'], 'yes' in o, 'a' in o, list(o), len(o), o.get('q'), o == 1, dict(o), {**o}, o.pop('a'), o.popitem(), dict.__len__(o), list(o.values()), D(o), {'x': 0} | {**o})
def kw(**kw): return kw
print(kw(**o), '%(a)s' % o, '{a}'.format_map(o))
print(dict.__getitem__(o, 'b'), dict.get(o, 'nothing'), dict.keys(o))
class NoInit(dict):
    def __init__(self, x): self.x = x
n = NoInit(5); n['q'] = 1; print(n, n.x)
for bad in lambda: D(5), lambda: D([1]), lambda: D([(1, 2, 3)]), lambda: D({}, {}), lambda: dict.__init__(5), lambda: hash(D()), lambda: D(**{1: 2}) if False else D('ab'), lambda: dict.__new__(), lambda: dict.__new__(list), lambda: D.fromkeys(5):
    try: print(bad())
    except (TypeError, ValueError) as error: print(type(error).__name__, error)
class Factory(dict):
    def __new__(cls, *args): print('new', args); return super().__new__(cls)
print(Factory.fromkeys('ab', 0), Factory({'z': 1}))
space = Over(print=print)
exec("x = 1\ny = x", {}, m := D())
print(m)
class Globals(dict):
    def __missing__(self, key): return key
print(eval('undefined', {}, Globals()))
match o:
    case {'a': v}: print('matched', v)
    case _: print('not matched')
