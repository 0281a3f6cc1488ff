# A mapping class with keys(), | and |=, **, dict(), update(), format_map and patterns.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Names:
    def __init__(self, **items): self.__dict__['items_'] = items
    def __repr__(self): return f'Names({self.items_})'
    def keys(self): return self.items_.keys()
    def __getitem__(self, key): return self.items_[key]
    def __or__(self, other): return Names(**self.items_, **dict(other)) if hasattr(other, 'keys') else NotImplemented
    def __ror__(self, other): return Names(**dict(other), **self.items_)
    def __ior__(self, other):
        self.items_.update(other)
        return self
class OnlyKeys:
    def keys(self): return ['k']
class BadKeys:
    def keys(self): return 5
    def __getitem__(self, key): return key
class PairKeys:
    def keys(self): return [1]
    def __getitem__(self, key): return key
n = Names(a=1, b=2)
show = lambda **kwargs: kwargs
print(dict(n), show(**n), {**n, 'c': 3}, n | {'z': 1}, {'z': 1} | n, '{a}-{b}'.format_map(n), '%(a)s' % n if False else '')
d = {'q': 0}
d.update(n)
d |= n
print(d)
n |= {'c': 3}
n |= [('d', 4)]
print(n)
attempt(lambda: '%(a)s' % n)
attempt(lambda: n | [('e', 5)])
attempt(lambda: n | 5)
attempt(lambda: show(**n, **n))
attempt(lambda: show(a=1, **n))
attempt(lambda: show(**OnlyKeys()))
attempt(lambda: show(**BadKeys()))
attempt(lambda: show(**PairKeys()))
attempt(lambda: show(**5))
attempt(lambda: show(**[('a', 1)]))
attempt(lambda: {**OnlyKeys()})
attempt(lambda: {**BadKeys()})
attempt(lambda: {**PairKeys()})
attempt(lambda: {**[('a', 1)]})
attempt(lambda: dict(OnlyKeys()))
attempt(lambda: dict(BadKeys()))
attempt(lambda: dict(n, b=9))
attempt(lambda: {} | n)
attempt(lambda: {}.__or__(n))
attempt(lambda: {}.__ior__(5))
attempt(lambda: {}.update(5))
attempt(lambda: {}.update([1]))
attempt(lambda: {}.update(['ab', 'cd']))
attempt(lambda: {}.update(['abc']))
attempt(lambda: eval('a + b', {}, n))
attempt(lambda: exec('x = a', n))
match n:
    case {'a': 1}: print('mapping')
    case _: print('no mapping')
