# __firstlineno__, __static_attributes__, __annotations__, __doc__, __module__ and the rest that a class statement puts into the namespace, in order.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Empty: pass
class Full:
    'words'
    x: int = 1
    y: str
    def method(self, a):
        self.b = self.a = a
        self.c: int = 3
        def inner(): self.d = 1
        [setattr(self, 'no', 1) for self.e in range(1)]
        other = self
        other.f = 1
        (self.g, self.h) = 1, 2
        self.i += 1
        del self.j
        with open('/dev/null') as self.k: pass
        for self.l in (): pass
    @classmethod
    def cm(cls): cls.m = 1
    lam = lambda self: self.n
    class Nested:
        def f(self): self.o = 1
class Slots:
    __slots__ = ('s',)
    __firstlineno__ = 5
    __static_attributes__ = 'mine'
for kind in (Empty, Full, Full.Nested, Slots):
    print(kind.__name__, [name for name in kind.__dict__], kind.__firstlineno__)
    print('   ', sorted(kind.__static_attributes__) if isinstance(kind.__static_attributes__, tuple) else kind.__static_attributes__, kind.__annotations__, kind.__doc__)
made = type('Made', (Full,), {})
print('__firstlineno__' in made.__dict__, made.__firstlineno__ == Full.__firstlineno__, made.__static_attributes__ == Full.__static_attributes__, list(made.__dict__))
@staticmethod
class Decorated: pass
print(type(Decorated).__name__, Decorated.__wrapped__.__firstlineno__)
def function():
    class Local: pass
    return Local
print(function().__qualname__, function().__firstlineno__, function() is function())
Empty.__module__ = 'changed'
print('__firstlineno__' in Empty.__dict__)
print(Full.__annotations__ is Full.__annotations__, '__annotations__' in Empty.__dict__, Empty.__annotations__, '__annotations__' in Empty.__dict__)
exec('class InExec:\n  x = 1\nprint(InExec.__module__, InExec.__firstlineno__)')
exec('class NoName: pass', space := {})
print(space['NoName'].__module__)
exec('class Named: pass', space := {'__name__': 'given'})
print(space['Named'].__module__, space['Named'])
