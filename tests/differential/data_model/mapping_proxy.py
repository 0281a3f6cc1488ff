# The namespace of a class is a mappingproxy: read-only, live, all of its methods.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import types
class A: x = 1
m = A.__dict__
print(type(m), m is A.__dict__, m == A.__dict__, 'x' in m, m['x'], m.get('q'), m.get('q', 5), len(m) == len(dict(m)))
A.y = 2
print(m['y'], [k for k in m if not k.startswith('__')], [k for k in reversed(m)][:1])
def put(): m['z'] = 1
def delete(): del m['x']
attempt(put)
attempt(delete)
attempt(lambda: m['nothing'])
attempt(lambda: m.clear())
attempt(lambda: m.update())
attempt(hash, m)
p = types.MappingProxyType({'a': 1, 'b': 2})
print(p, str(p), repr(p), p.keys(), p.values(), p.items(), p.copy(), type(p.copy()))
print(p | {'c': 3}, {'z': 0} | p, p == {'a': 1, 'b': 2}, p != {'a': 1}, list(p), len(p), bool(p))
attempt(lambda: p | 5)
def inplace():
    global p
    p |= {'d': 1}
attempt(inplace)
attempt(types.MappingProxyType)
attempt(types.MappingProxyType, 5)
attempt(types.MappingProxyType, [])
attempt(types.MappingProxyType, 'ab')
attempt(types.MappingProxyType, {}, {})
attempt(lambda: types.MappingProxyType(mapping={'k': 1}))
class Map:
    def __getitem__(self, key): return ('got', key)
    def __len__(self): return 7
    def keys(self): return ['k']
    def get(self, *args): return args
    def __contains__(self, key): return key == 'yes'
q = types.MappingProxyType(Map())
print(q['x'], len(q), q.keys(), q.get('a'), q.get('a', 1), 'yes' in q, 'no' in q)
attempt(lambda: q.items())
attempt(lambda: type(iter(q)).__name__)
attempt(lambda: p < p)
attempt(lambda: p.nothing)
print(types.MappingProxyType[int, str])
try:
    class Sub(types.MappingProxyType): pass
except TypeError as error:
    print(error)
print(hash(types.MappingProxyType(())) if False else 'no hash')
