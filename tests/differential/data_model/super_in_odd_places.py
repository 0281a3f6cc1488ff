# super() in nested functions, lambdas, comprehensions, generators, with self rebound or deleted.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    def f(self): return 'A.f'
    def g(self, n=0): return f'A.g{n}'
class B(A):
    def lam(self): return (lambda self: super().f())(self)
    def nested(self):
        def inner(me): return super().f()
        return inner(self)
    def wrong_nested(self):
        def inner(): return super().f()
        return inner()
    def comp(self): return [super().g(n) for n in range(2)]
    def comp_explicit(self): return [super(B, self).g(n) for n in range(2)]
    def gen(self): return list(super().g(n) for n in range(2))
    def gen_explicit(self): return list(super(B, self).g(n) for n in range(2))
    def setc(self): return sorted({super().g(n) for n in range(2)}), {n: super().g(n) for n in range(2)}
    def generator(self):
        yield super().f()
        yield super().g(1)
    def rebound(self):
        self = B2()
        return super().f()
    def rebound_wrong(self):
        self = 5
        return super().f()
    def deleted(self):
        del self
        return super().f()
    def captured(self):
        get = lambda: self
        return super().f(), get() is self
    def no_args(): return super()
    def star(*args): return super().f()
    def kw(*, self): return super().f()
    def default(self=None): return super().f()
    async def coro(self): return super().f()
class B2(B): pass
b = B()
for name in 'lam nested wrong_nested comp comp_explicit gen_explicit setc captured rebound rebound_wrong deleted star default'.split():
    print(name, end=': ')
    attempt(getattr(b, name))
print(list(b.generator()))
attempt(B.no_args)
attempt(B.star)
attempt(lambda: B.kw(self=b))
attempt(B.default)
try:
    b.coro().send(None)
except StopIteration as stop:
    print(stop.value)
def outside(self): return super().f()
attempt(outside, b)
B.outside = outside
attempt(b.outside)
attempt(lambda: super())
class Body:
    try: super()
    except RuntimeError as error: print(error)
class NotType(A):
    def f(self):
        nonlocal __class__
        __class__ = 5
        return super().f()
attempt(NotType().f)
class Emptied(A):
    def f(self):
        nonlocal __class__
        del __class__
        return super().f()
attempt(Emptied().f)
alias = super
class Alias(A):
    def f(self): return alias().f()
attempt(Alias().f)
class Alias2(A):
    def f(self): __class__; return alias().f()
attempt(Alias2().f)
