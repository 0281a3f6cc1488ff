# __dict__ of instances: held, replaced, deleted, shared, changed behind the object's back.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    def __init__(self): self.x = 1; self.y = 2
a = A()
d = a.__dict__
a.z = 3
d['w'] = 4
print(d, a.w, vars(a) is d, a.__dict__ is d)
a.__dict__ = e = {'only': 1}
print(a.only, hasattr(a, 'x'), d, a.__dict__ is e)
a.more = 2
print(e)
b = A()
b.__dict__ = e
b.shared = True
print(a.shared, sorted(e))
del a.__dict__
print(vars(a), vars(b) is e)
attempt(setattr, a, '__dict__', 1)
attempt(setattr, a, '__dict__', None)
class MyDict(dict):
    def __getitem__(self, key): return 'mine'
    def __setitem__(self, key, value): print('never called')
    def __missing__(self, key): return 'never'
a.__dict__ = MyDict(k=1)
print(a.k, type(a.__dict__).__name__)
a.n = 2
print(a.n, dict.keys(a.__dict__))
attempt(lambda: a.missing)
attempt(setattr, 5, '__dict__', {})
attempt(setattr, object(), '__dict__', {})
attempt(setattr, A, '__dict__', {})
attempt(vars, 5)
attempt(vars, 1, 2)
v = A()
v.__dict__[5] = 'not a name'
print(vars(v), sorted(map(str, vars(v))))
attempt(dir, v)
del v.__dict__[5]
v.__dict__.clear()
attempt(lambda: v.x)
v.__dict__.update(x=5)
print(v.x)
c = A()
c.__dict__['__class__'] = 'fake'
print(c.__class__.__name__, vars(c)['__class__'])
c.__dict__['__dict__'] = 'fake'
print(c.__dict__['x'])
del c.x
c.x = 'again'
print(list(vars(c)))
class F(Exception): pass
f = F(); f.attr = 1
print(f.__dict__); f.__dict__ = {'b': 2}; print(f.b)
