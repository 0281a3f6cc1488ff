# __enter__ and __exit__: order of look-up, results, suppression, what is missing.
def attempt(function, *args):
    try:
        print(function(*args))
    except BaseException as error:
        print(type(error).__name__, error)
class CM:
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress
    def __enter__(self): print('enter', self.name); return self.name
    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value, tb is not None)
        return self.suppress
with CM('a') as a, CM('b') as b: print(a, b)
with (CM('p'), CM('q') as q,): print(q)
def fails():
    with CM('outer'), CM('inner', True): raise ValueError('x')
    return 'after'
attempt(fails)
def passes():
    with CM('outer'): raise KeyError('k')
attempt(passes)
class NoExit:
    def __enter__(self): print('never')
class NoEnter:
    def __exit__(self, *args): print('never')
class Neither: pass
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *args): pass
for cls in NoExit, NoEnter, Neither, AsyncOnly:
    def use():
        with cls(): pass
    attempt(use)
class BadExit:
    def __enter__(self): return self
    def __exit__(self): pass
def use():
    with BadExit(): pass
attempt(use)
class Truthy:
    def __enter__(self): pass
    def __exit__(self, *args): return []
def use():
    with Truthy(): raise ValueError('not suppressed')
attempt(use)
class RaisesOnExit:
    def __enter__(self): pass
    def __exit__(self, *args): raise RuntimeError('from exit')
def use():
    with RaisesOnExit(): raise ValueError('original')
try:
    use()
except RuntimeError as error:
    print(error, repr(error.__context__))
class RaisesOnEnter:
    def __enter__(self): raise RuntimeError('enter')
    def __exit__(self, *args): print('never')
def use():
    with CM('first'), RaisesOnEnter(): print('never')
attempt(use)
def returns():
    with CM('r'): return 'returned'
print(returns())
for i in range(3):
    with CM(i):
        if i == 0: continue
        break
class BoolFails:
    def __enter__(self): pass
    def __exit__(self, *args): return self
    def __bool__(self): raise ArithmeticError('truth')
def use():
    with BoolFails(): raise ValueError
attempt(use)
with BoolFails(): print('not asked')
