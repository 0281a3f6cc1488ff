# functools.partial: repr of nested, recursive, derived ones; mean reprs inside of it
from functools import partial
def f(*a, **k): return a, k
class F:
    def __repr__(self): return 'F!'
    def __call__(self, *a, **k): return 'called'
class Bad:
    def __repr__(self): raise ValueError('bad repr')
class S(partial): pass
class Outer:
    class Inner(partial): pass
print(partial(F()), partial(F(), 1, 'x', a=F(), **{'not a name': 2}))
print(S(F()), Outer.Inner(F(), [1]))
print(partial(F(), partial(F(), 1)), partial(partial(F(), 1), 2))
for make in [lambda: partial(F(), Bad()), lambda: partial(F(), x=Bad()), lambda: partial(Bad.__call__ if hasattr(Bad, '__call__') else F(), Bad())]:
    try: repr(make())
    except ValueError as e: print(e)
p = partial(F())
p.__setstate__((F(), (p, [p]), {'k': p}, {}))
print(p)
p.__setstate__((p, (), {}, {}))
print(p)
s = S(F()); s.__setstate__((s, (s,), {'s': s}, None)); print(s)
S.__module__ = 'elsewhere'; S.__qualname__ = 'Deep.S'
print(S(F()))
class Name(str):
    def __str__(self): return 'shown'
p = partial(F()); p.__setstate__((F(), (), {Name('n'): 1, 5: 2, None: 3}, None)); print(p)
try: p()
except TypeError as e: print(e)
