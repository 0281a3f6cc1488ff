# Subclasses of enumerate, zip, map, filter, reversed, super, property, classmethod, module, partial.
import types, functools, itertools, collections
def attempt(function):
    try: print(function())
    except Exception as error: print(type(error).__name__, error)
class En(enumerate):
    def __new__(cls, it, start=0, note=None):
        self = super().__new__(cls, it, start)
        self.note = note
        return self
e = En('ab', 5, 'n'); print(list(e), e.note, type(e).__name__)
class Z(zip):
    def __next__(self): return ('z', super().__next__())
print(list(Z('ab', 'cd')), next(Z('a')))
class M(map): pass
print(list(M(str.upper, 'ab')), vars(M(len, [])))
class Fi(filter): pass
print(list(Fi(None, [0, 1])))
class R(reversed): pass
print(list(R('ab')))
class RevSub(reversed):
    def __length_hint__(self): return 0
print(list(RevSub([1, 2])))
for make in lambda: En(), lambda: En('a', 'b'), lambda: En(5), lambda: Z(5), lambda: Z('a', x=1), lambda: Z('ab', 'c', strict=True).__next__(), lambda: M(), lambda: M(len), lambda: Fi(None), lambda: R(), lambda: R(5), lambda: M(len, 'a', k=1), lambda: Fi(None, [], k=1), lambda: R([], k=1), lambda: zip('a', x=1), lambda: map(len, 'a', k=1), lambda: enumerate(iterable='a', start=1).__next__(), lambda: enumerate('a', nope=1):
    attempt(make)
class Extra(enumerate):
    def __init__(self, *args, **kw): print('init', kw)
class MapKw(map):
    def __init__(self, *args, **kw): self.kw = kw
attempt(lambda: list(MapKw(len, ['a'], extra=1)))
class ZipKw(zip):
    def __init__(self, *args, **kw): self.kw = kw
attempt(lambda: list(ZipKw('a', extra=1)))
class Mod(types.ModuleType):
    def __init__(self, name, more): super().__init__(name); self.more = more
    def __repr__(self): return f'<mod {self.__name__}>'
    def __getattr__(self, name): return 'lazy ' + name
m = Mod('m', 1); print(m, m.more, m.other, m.__name__, m.__doc__)
class P(functools.partial):
    def __call__(self, *args): return ('P', super().__call__(*args))
print(P(max, 5)(3, 9), P(max, 1).args)
class Dq(collections.deque):
    def __init__(self, *args, note=None): super().__init__(*args); self.note = note
d = Dq('abc', 2, note='n'); print(d, d.note, d.maxlen, type(d.copy()).__name__ if False else '', type(d + d).__name__ if False else '')
class OD(collections.OrderedDict): pass
print(OD(a=1), OD(a=1) == {'a': 1})
class DD(collections.defaultdict):
    def __missing__(self, k): return 'own'
print(DD(list)['x'], DD(list))
class Ch(itertools.chain): pass
print(list(Ch('a', 'b')), list(Ch.from_iterable(['c'])), type(Ch.from_iterable([])).__name__)
class NS(types.SimpleNamespace):
    def double(self): return self.x * 2
print(NS(x=2), NS(x=3).double(), NS(x=1) == types.SimpleNamespace(x=1))
