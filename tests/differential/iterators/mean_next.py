# __next__ and __iter__ that raise, return themselves, others or nothing: every consumer
def t(f):
    try: r = f(); print(list(r) if hasattr(r, '__next__') else r)
    except BaseException as e: print(type(e).__name__, e)
class Raising:
    def __init__(self, exc, after=1): self.exc, self.after = exc, after
    def __iter__(self): return self
    def __next__(self):
        if self.after == 0: raise self.exc
        self.after -= 1; return self.after
class NoIter:
    def __next__(self): return 1
class IterBad:
    def __init__(self, r): self.r = r
    def __iter__(self): return self.r
class IterRaises:
    def __iter__(self): raise KeyError('iter')
class IterNone:
    __iter__ = None
    def __getitem__(self, i): return i
class NextNone:
    def __iter__(self): return self
    __next__ = None
class InstanceNext:
    def __init__(self): self.__next__ = lambda: 1
    def __iter__(self): return self
class GetItem:
    def __init__(self, exc): self.exc = exc
    def __getitem__(self, i):
        if i == 2: raise self.exc
        return i
consumers = ['list', 'tuple', 'set', 'sum', 'max', 'sorted', 'any', 'all', 'dict.fromkeys', 'lambda x: [*x]', 'lambda x: {*x}', 'lambda x: [y for y in x]', 'lambda x: print(*x)', 'lambda x: list(map(str, x))', 'lambda x: list(zip(x, x))', 'lambda x: list(enumerate(x))', 'lambda x: list(filter(None, x))', 'lambda x: 5 in x', 'lambda x: [].extend(x)', 'lambda x: "".join(x)', 'unpack', 'star', 'lambda x: min(x, default=3)', 'lambda x: dict(x)', 'bytes', 'iter', 'lambda x: {}.update(x)', 'lambda x: set().union(x)', 'lambda x: list(yielding(x))', 'lambda x: next(iter(x))']
def unpack(x): a, b = x; return a, b
def star(x): a, *b = x; return a, b
def yielding(x): yield from x
for make in (lambda: Raising(ValueError('v')), lambda: Raising(StopIteration('s')), lambda: Raising(IndexError('i')), lambda: Raising(GeneratorExit('g')), lambda: Raising(TypeError('t'), 0), lambda: NoIter(), lambda: IterBad(5), lambda: IterBad(None), lambda: IterBad([]), lambda: IterBad(iter('ab')), lambda: IterRaises(), lambda: IterNone(), lambda: NextNone(), lambda: InstanceNext(), lambda: GetItem(IndexError('e')), lambda: GetItem(StopIteration('e')), lambda: GetItem(KeyError('e')), lambda: 5, lambda: None, lambda: int, lambda: IterBad):
    x = make()
    print('##', type(x).__name__, getattr(x, 'exc', getattr(x, 'r', '')) if not hasattr(getattr(x, 'r', None), '__next__') else 'iterator')
    for c in consumers:
        print(c, end=': ')
        t(lambda: eval(c)(make()) if c != 'iter' else type(iter(make())).__name__)
