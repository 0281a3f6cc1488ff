# every method of dict with too few, too many, wrong and odd arguments
def t(e):
    d = {'a': 1, 'b': 2}
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', list(r) if hasattr(r, '__next__') else r, d)
class M:
    def keys(self): return ['k', 'l']
    def __getitem__(self, k): return k * 2
class M2:
    keys = 5
class M3:
    def keys(self): return 5
class M4:
    def keys(self): return [1, []]
    def __getitem__(self, k): return 0
class M5:
    @property
    def keys(self): raise AttributeError('x')
    def __iter__(self): return iter([(1, 2)])
class M6:
    @property
    def keys(self): raise ValueError('x')
for e in '''d.clear(1);d.copy(1);d.get();d.get(1);d.get('a', 2, 3);d.get(key='a');d.get('z', default=1);d.items(1);d.keys(1);d.values(1);d.pop();d.pop('z');d.pop('z', 1);d.pop('a', 1, 2);d.pop('a', default=1);d.pop(1.5);d.pop((1, 2));d.popitem(1);{}.popitem();d.popitem();d.setdefault();d.setdefault('z');d.setdefault('z', 1);d.setdefault('a', 9);d.setdefault('a', 1, 2);d.setdefault(key='z');d.update();d.update(1);d.update(None);d.update([1]);d.update(['ab']);d.update(['abc']);d.update([()]);d.update([(1, 2, 3)]);d.update([(1,)]);d.update([[1, 2], (3, 4)]);d.update([{1, 2}]) or len(d);d.update([5]);d.update([[[], 1]]);d.update({'a': 5}, b=6, c=7);d.update({}, {});d.update(self=1);d.update(M());d.update(M2());d.update(M3());d.update(M4());d.update(M5());d.update(M6());d.update(d);d.update(d.items());d.update(zip('xy', [1, 2]));d.update('');d.update('ab');d.update(x for x in [(1, 2), 3]);d.fromkeys();d.fromkeys('ab');d.fromkeys('ab', 1);d.fromkeys('ab', 1, 2);d.fromkeys(5);d.fromkeys([[]]);d.fromkeys(iterable='ab');dict.fromkeys({1: 2});dict.fromkeys(range(2), []);dict();dict(1);dict({}, {});dict(M());dict([('a', 1)], a=2);dict(a=1, **{'b': 2});dict(**{1: 2});dict(None);dict([1]);dict('ab');dict(['ab', 'cd']);dict(M2());dict(M5());dict(iterable=1);dict.__new__();dict.__new__(int);d.__init__(1);d.__init__({'z': 1});d.__init__(q=1);d['z'];d[[]];d[1, 2];d[1:2];d[None];d.__getitem__();d.__getitem__('a', 1);d.__setitem__('a');d.__delitem__('z');d.__delitem__();d.__contains__();d.__contains__([]);d.__missing__;d + d;d - d;d & d;d ^ d;d * 2;d | 5;d | [('z', 1)];[] | d;d.__or__([]);d.__ior__([('z', 1)]);d.__ior__(5);d.__ror__({'z': 0});d < d;d <= {};d == 1;d != {};hash(d);d();next(d);d.x;-d;len(d);bool({});reversed(d);list(reversed(d));d.__reversed__(1);d.__len__(1);d.__class_getitem__(int);dict[int, str];d.has_key;d.items() + d.items();d.values() == d.values();d.keys()[0];d.values() & d.values();d.__eq__(5);d.__lt__({});d.__sizeof__() > 0;d.__hash__;dict.get(1, 2);dict.update();dict.pop(d);dict.keys(5);list(d.items())[0];'a' in d.values();1 in d.values();('a', 1) in d.items();('a',) in d.items();'a' in d.items();('a', 1, 2) in d.items();['a', 1] in d.items();([], 1) in d.items();[] in d.keys();[] in d.values();d.keys().mapping;type(d.keys())();d.keys().__class__.__name__;d.items().mapping['a'];d.keys().mapping.clear()'''.split(';'): t(e)
