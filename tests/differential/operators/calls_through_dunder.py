# __call__: found on the type, chains, keywords, wrong counts, classes that make callables.
def attempt(function, *args, **kw):
    try:
        print(function(*args, **kw))
    except Exception as error:
        print(type(error).__name__, error)
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *rest, key=None, **kw): return self.n, x, rest, key, kw
a = Adder(1)
print(a(2), a(2, 3, key=4, other=5), a(*[1, 2], **{'key': 3}))
attempt(a)
attempt(lambda: a(1, x=2))
print(callable(a), callable(Adder), callable(5), callable(len))
class Chain:
    def __init__(self, depth): self.depth = depth
    def __call__(self): return Chain(self.depth - 1) if self.depth else 'bottom'
print(Chain(2)()()())
class Nested:
    __call__ = Adder('nested')
print(Nested()(1))
class Property:
    @property
    def __call__(self): return lambda *args: ('property', args)
print(Property()(1, 2), callable(Property()))
class NotCall:
    __call__ = None
attempt(NotCall())
print(callable(NotCall()))
class Five: __call__ = 5
attempt(Five())
class Endless: pass
Endless.__call__ = Endless()
try:
    Endless()()
except RecursionError as error:
    print('RecursionError')
class Getattr:
    def __getattr__(self, name): return lambda: name
attempt(lambda: Getattr()())
print(Getattr().__call__())
for thing in 5, 'a', None, [], (1,), {}, 1.5, ..., NotImplemented, object():
    attempt(lambda: thing())
class Meta(type):
    def __call__(cls, *args, **kw): return ('made by meta', args, kw)
class M(metaclass=Meta): pass
print(M(1, a=2), type.__call__(M).__class__.__name__)
print(a.__call__(9)[1], Adder.__call__(a, 8)[1], type(a).__call__(a, 7)[1])
import functools
print(functools.partial(a, 1)(2), functools.partial(a, key=3)(0))
print(list(map(a, [1])), sorted([3, 1], key=type('Neg', (), {'__call__': lambda s, x: -x})()))
