# __getattribute__ and __getattr__ together: errors, recursion, what special look-ups go past, on metaclasses and modules.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

log = []
class Both:
    plain = 'class'
    def __init__(self): object.__setattr__(self, 'own', 'instance')
    def __getattribute__(self, name):
        log.append(f'A {name}')
        if name == 'blocked': raise AttributeError('blocked here')
        if name == 'fatal': raise KeyError('fatal')
        return super().__getattribute__(name)
    def __getattr__(self, name):
        log.append(f'B {name}')
        if name.startswith('made'): return name.upper()
        raise AttributeError(f'none: {name}')
    def method(self): return self.own
    @property
    def broken(self): raise AttributeError('inside of the property')
    def __len__(self): return 3
    def __call__(self): return 'called'
b = Both()
for name in ('plain', 'own', 'blocked', 'fatal', 'made_up', 'other', 'method', 'broken', '__class__', '__dict__'):
    log.clear()
    try:
        result = getattr(b, name)
        print(name, result if isinstance(result, (str, dict)) else type(result).__name__, log)
    except Exception as error:
        print(name, type(error).__name__, error, log)
for title, function in {'len': lambda: len(b), 'call': lambda: b(), 'method': lambda: b.method(), 'hasattr': lambda: hasattr(b, 'x'),
                        'default': lambda: getattr(b, 'x', 'd'), 'set': lambda: setattr(b, 'new', 1), 'del': lambda: delattr(b, 'new'),
                        'repr': lambda: repr(b)[:5], 'str': lambda: bool(str(b)), 'isinstance': lambda: isinstance(b, int), 'vars': lambda: sorted(vars(b)),
                        'dir': lambda: 'own' in dir(b), 'format': lambda: bool(f'{b}'), 'iter': lambda: iter(b), 'hash': lambda: bool(hash(b) or 1)}.items():
    log.clear()
    try:
        print(title, function(), log)
    except Exception as error:
        print(title, type(error).__name__, str(error)[:60], log)
class Endless:
    def __getattr__(self, name): return self.nothing
try:
    Endless().x
except RecursionError as error:
    print(type(error).__name__)
class OnClass:
    def __getattr__(self, name): return f'from __getattr__ {name}'
    x = property(lambda self: self.y.z)
    @property
    def hidden(self): return None.missing
print(OnClass().anything, OnClass().hidden)
OnClass.__getattr__ = lambda self, name: 'replaced'
print(OnClass().anything)
del OnClass.__getattr__
attempt(lambda: OnClass().anything)
class Static:
    __getattr__ = staticmethod(lambda name: f'static {name}')
print(Static().word)
class Wrong:
    def __getattr__(self): pass
attempt(lambda: Wrong().x)
class Getter:
    def __get__(self, instance, owner): return lambda name: f'descriptor {name}'
class Through:
    __getattr__ = Getter()
print(Through().name)
