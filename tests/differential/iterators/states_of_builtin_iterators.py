# iterators of built-in types: __reduce__, __setstate__ and __length_hint__ before, in the middle of and after walking
def show(v):
    if v is iter: return 'iter'
    if v is reversed: return 'reversed'
    if isinstance(v, tuple): return '(' + ', '.join(map(show, v)) + ')'
    if isinstance(v, type): return v.__name__
    if callable(v) and not isinstance(v, type): return 'callable'
    if hasattr(v, '__next__'): return 'it<' + (show(v.__reduce__()) if not isinstance(v, type(x for x in ())) else '') + '>'
    return repr(v)
def t(f):
    try: print(show(f()), end=' ')
    except Exception as e: print(type(e).__name__, e, end=' ')
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
    def __len__(self): return 3
    def __repr__(self): return 'Old'
makes = {'list': lambda: iter([1, 2, 3]), 'rlist': lambda: reversed([1, 2, 3]), 'tuple': lambda: iter((1, 2, 3)), 'rtuple': lambda: reversed((1, 2, 3)), 'str': lambda: iter('abc'), 'str2': lambda: iter('aé€'), 'bytes': lambda: iter(b'abc'), 'bytearray': lambda: iter(bytearray(b'abc')), 'range': lambda: iter(range(3)), 'rrange': lambda: reversed(range(3)), 'long': lambda: iter(range(10**20, 10**20 + 3)), 'dict': lambda: iter({1: 2, 3: 4, 5: 6}), 'values': lambda: iter({1: 2, 3: 4, 5: 6}.values()), 'items': lambda: iter({1: 2, 3: 4, 5: 6}.items()), 'rdict': lambda: reversed({1: 2, 3: 4, 5: 6}), 'ritems': lambda: reversed({1: 2, 3: 4, 5: 6}.items()), 'set': lambda: iter({1, 2, 3}), 'old': lambda: iter(Old()), 'rold': lambda: reversed(Old()), 'callable': lambda: iter(iter([1, 2, 3]).__next__, 3), 'enumerate': lambda: enumerate([1, 2, 3], 5), 'zip': lambda: zip([1, 2, 3], 'abc'), 'zips': lambda: zip([1, 2], 'ab', strict=True), 'map': lambda: map(str, [1, 2, 3]), 'filter': lambda: filter(None, [1, 0, 3]), 'alias': lambda: iter(list[int]), 'memory': lambda: iter(memoryview(b'abc'))}
for name, make in makes.items():
    it = make()
    print(name, type(it).__name__, end=' ')
    for step in range(5):
        t(lambda: it.__reduce__())
        t(lambda: it.__length_hint__())
        try: next(it)
        except StopIteration: print('|', end=' ')
    print()
    for state in (0, 1, 2, 3, 100, -1, -100, True) + ((1.0, 'x', None, 1 << 70) if name != 'long' else ()):
        it = make()
        try: it.__setstate__(state)
        except Exception as e: print(type(e).__name__, e, end='; ')
        else: print(show(list(it)) if name != 'alias' else '', end='; ')
    it = make(); list(it)
    try: it.__setstate__(1); print('after end', list(it))
    except Exception as e: print(type(e).__name__, e)
