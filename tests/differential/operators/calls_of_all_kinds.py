# What can be called, how arguments arrive, and what the messages name.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class C:
    def __call__(self, *args, **kwargs): return args, kwargs
    def method(self, a, b=2, *, c=3): return a, b, c
    @staticmethod
    def static(a): return a
    @classmethod
    def cls(cls, a): return cls.__name__, a
c = C()
attempt(c)
attempt(c, 1, *[2, 3], x=4, **{'y': 5})
for args, kwargs in [((), {}), ((1,), {}), ((1, 2, 3), {}), ((1,), {'c': 4}), ((1,), {'a': 2}), ((1,), {'d': 2}), ((), {'b': 1})]:
    attempt(c.method, *args, **kwargs)
    attempt(C.method, *args, **kwargs)
    attempt(C.method, c, *args, **kwargs)
for target in (c.static, c.cls, C.static, C.cls):
    attempt(target)
    attempt(target, 1)
    attempt(target, 1, 2)
    attempt(target, a=5)
for nothing in (1, 'text', None, [], {}, object(), C.__dict__, NotImplemented, ..., range(2), 1.5, (1,)):
    attempt(lambda: nothing())
class OnInstance: pass
one = OnInstance()
one.__call__ = lambda: 1
attempt(one)
class Deep:
    __call__ = C()
attempt(Deep(), 1)
class Nones:
    __call__ = None
attempt(Nones())
class Property:
    @property
    def __call__(self): return lambda *args: ('property', args)
attempt(Property(), 7)
class Meta(type):
    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args)
        return made, kwargs
class Made(int, metaclass=Meta): pass
attempt(Made, 5, extra=1)
attempt(lambda: callable(c) and callable(C) and callable(one) and callable(Nones()))
print(callable(one), callable(Nones()), callable(Property()), callable(Deep()))
attempt(lambda: C.__call__(c, 1))
attempt(lambda: type.__call__(C)(2))
attempt(lambda: C.method.__call__(c, 1))
attempt(lambda: c.method.__call__(1))
attempt(lambda: len.__call__([1]))
attempt(lambda: int.__call__('5'))
