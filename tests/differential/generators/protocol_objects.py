# The types of generators and their kin: names, docs, methods, what abstract classes they fit, what they refuse.
import types, inspect, collections.abc as abc
def g(): yield
async def c(): pass
async def a(): yield
gen, co, ag = g(), c(), a()
for x in (gen, co, ag, co.__await__(), ag.asend(None), ag.aclose(), (i for i in ()), anext(ag, 1)):
    t = type(x)
    print(t.__name__, t.__module__, t.__qualname__, [n for n in dir(t) if not n.startswith('__')])
    print('  ', [b.__name__ for b in (abc.Iterable, abc.Iterator, abc.Generator, abc.Awaitable, abc.Coroutine, abc.AsyncIterable, abc.AsyncIterator, abc.AsyncGenerator) if isinstance(x, b)], hasattr(x, '__del__'), hasattr(x, '__name__'))
    for what, f in (('call', lambda: x()), ('make', lambda: t()), ('derive', lambda: type('S', (t,), {})), ('index', lambda: x[0]), ('len', lambda: len(x)), ('subscript', lambda: t[int, str]), ('reduce', lambda: x.__reduce_ex__(4)), ('attribute', lambda: setattr(x, 'new', 1)), ('hash', lambda: hash(x) == hash(x)), ('order', lambda: x < x), ('iter', lambda: iter(x) is x), ('next', lambda: next(x, 'default')), ('bool', lambda: bool(x)), ('contains', lambda: 1 in x)):
        try: r = f(); print('  ', what, r if not callable(r) else 'made')
        except BaseException as e: print('  ', what, type(e).__name__, e)
for n in ('send', 'throw', 'close'):
    for t in (types.GeneratorType, types.CoroutineType): print(t.__name__, n, getattr(t, n).__doc__.splitlines()[0], getattr(t, n).__qualname__)
print(inspect.isgeneratorfunction(g), inspect.iscoroutinefunction(c), inspect.isasyncgenfunction(a), inspect.isgenerator(gen), inspect.iscoroutine(co), inspect.isasyncgen(ag), inspect.isawaitable(co), inspect.isawaitable(gen))
for f in (g, c, a, lambda: (yield)): print(f.__code__.co_flags & 0x2a0, f.__name__)
class Gen(abc.Generator):
    def send(self, v): return v
    def throw(self, t, v=None, tb=None): return super().throw(t, v, tb)
x = Gen(); print(x.send(5), next(x), iter(x) is x)
for f in (lambda: x.throw(ValueError('v')), lambda: x.throw(ValueError), lambda: x.throw(KeyError, 'k'), x.close):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
co.close()
