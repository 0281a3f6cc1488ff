# subclasses of dict: which of their methods the built-in functions and operators call, item by item
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class D(dict):
    def __getitem__(self, k): print('get', k, end='; '); return super().__getitem__(k)
    def __setitem__(self, k, v): print('set', k, end='; '); super().__setitem__(k, v)
    def __delitem__(self, k): print('del', k, end='; '); super().__delitem__(k)
    def __contains__(self, k): print('in', k, end='; '); return super().__contains__(k)
    def __iter__(self): print('iter', end='; '); return super().__iter__()
    def __len__(self): print('len', end='; '); return super().__len__()
    def keys(self): print('keys', end='; '); return super().keys()
    def items(self): print('items', end='; '); return super().items()
    def values(self): print('values', end='; '); return super().values()
    def get(self, k, d=None): print('get()', end='; '); return super().get(k, d)
    def __missing__(self, k): print('missing', k, end='; '); return 'missing'
    def __eq__(self, o): print('eq', end='; '); return super().__eq__(o)
    def __repr__(self): return 'D' + super().__repr__()
    __hash__ = None
def d(): return D(a=1, b=2)
for e in ['d()', 'd()["a"]', 'd()["z"]', 'd().get("a")', 'd().get("z")', '"a" in d()', 'list(d())', 'len(d())', 'bool(d())', 'dict(d())', '{**d()}', '(lambda **k: k)(**d())', 'd() | {}', '{} | d()', 'd() | d()', 'dict().update(d())', 'd().update({"z": 1})', 'd().update(d())', 'd().copy()', 'type(d().copy())', 'd().setdefault("a", 5)', 'd().setdefault("z", 5)', 'd().pop("a")', 'd().popitem()', 'd() == {"a": 1, "b": 2}', '{"a": 1, "b": 2} == d()', 'd() == d()', '[*d()]', 'sorted(d())', 'max(d())', 'set(d())', 'list(d().items())', 'list(dict.items(d()))', 'str(d())', '"%(a)s %(z)s" % d()', '"{a}".format(**d())', '"{a} {z}".format_map(d())', 'eval("a", {}, d())', 'D.fromkeys("ab")', 'list(zip(d(), d().values()))', 'list(map(d().get, "az"))', 'list(reversed(d()))', 'dict.__getitem__(d(), "a")', 'dict.__contains__(d(), "a")', 'dict.__len__(d())', 'dict.fromkeys(d())', 'dict([d().popitem()])', 'd().keys() & {"a"}', 'd().items() == d().items()', 'list(filter(d().__contains__, "az"))', '"ab".translate(D({97: "x"}))', 'any(d())', 'sum(d().values())', 'd().__or__({})', 'd().__ior__({"q": 1})', 'd().clear()', 'list(d().__iter__())', 'd().__reduce_ex__(2)[1]', 'd().__sizeof__() > 0']:
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', r)
x = d(); x['c'] = 3; del x['a']; x |= {'e': 5}; print(x); x.x = 1; print(x.__dict__, x.copy())
match d():
    case {'a': v, **rest}: print('match', v, rest)
match d():
    case {'z': v}: print('match', v)
    case _: print('no match')
class New(dict):
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print('init', a, k); super().__init__(z=1)
print(New(1, x=2), New.fromkeys('a'))
class Ks(dict):
    def keys(self): return ['virtual']
    def __getitem__(self, k): return 'made ' + k
k = Ks(a=1); print(dict(k), {**k}, {} | k, (lambda **q: q)(**k)); e = {}; e.update(k); print(e)
class Slots(dict): __slots__ = ('s',)
s = Slots(a=1); s.s = 2; t(lambda: setattr(s, 'q', 1)); print(s, s.s)
class MissingOnly(dict):
    def __missing__(self, k): self[k] = r = [k]; return r
m = MissingOnly(); m['x'].append(1); print(m, m.get('y'), 'y' in m, m['y'], m.pop('q', None)); class_level = type('T', (dict,), {'__missing__': lambda s, k: k * 2})(); print(class_level['ab'], class_level[5])
inst = type('U', (dict,), {})(); inst.__missing__ = lambda k: 'instance'; t(lambda: inst['a'])
