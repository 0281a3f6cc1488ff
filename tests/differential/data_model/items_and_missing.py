# __getitem__, __setitem__, __delitem__, __missing__, slices and keys as they arrive.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Show:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print('set', key, value)
    def __delitem__(self, key): print('del', key)
s = Show()
print(s[1], s[1, 2], s[()], s[1:2], s[::], s[:, 1], s[...], s[1:2, ::3], s['a'], s[*[1, 2]], s[*[1], 5:])
s[0] = 1; s[1:2] = 3; s[0, ...] = 4
del s[0], s[::2], s[1, 2]
s[0] += (1,) if False else 5
for target in 5, None, len, (1,), 'abc', b'x', range(3), frozenset(), {1}, object(), 1.5:
    def get(): return target[0]
    def put(): target[0] = 1
    def delete(): del target[0]
    for action in get, put, delete:
        attempt(action)
class D(dict):
    def __missing__(self, key):
        return f'missing {key}'
d = D(a=1)
print(d['a'], d['b'], d.get('b'), 'b' in d, d)
attempt(lambda: dict.__getitem__(d, 'q'))
class Raising(dict):
    def __missing__(self, key): raise LookupError(key)
attempt(lambda: Raising()['x'])
class Storing(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value
st = Storing()
print(st['p'], st['q'], st['p'], st)
d2 = {}
attempt(lambda: d2[[]])
attempt(lambda: D()[[]])
inst = D()
inst.__missing__ = lambda key: 'never'
print(inst['k'])
class NoneMissing(dict):
    __missing__ = None
attempt(lambda: NoneMissing()['x'])
class Noneget: __getitem__ = None
attempt(lambda: Noneget()[1])
l = 1.0
attempt(lambda: [1, 2][l])
attempt(lambda: (1, 2)[l])
attempt(lambda: 'ab'[l])
attempt(lambda: [1][2**100])
attempt(lambda: [1][5])
