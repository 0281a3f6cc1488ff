# throw() of generators, coroutines, wrappers and asynchronous awaitables with every number and kind of arguments.
# 3-arg throws
import warnings
def gen():
    while True:
        try: yield 1
        except Exception as e: print('got', repr(e))
async def co():
    await A()
class A:
    def __await__(self):
        while True:
            try: yield 1
            except Exception as e: print('A', repr(e))
async def agen():
    while True:
        try: yield 1
        except Exception as e: print('AG', repr(e))
def attempt(what, f, *args):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: print(what, f(*args))
        except BaseException as e: print(what, type(e).__name__, e)
        print([(x.category.__name__, str(x.message), x.lineno) for x in w])
g = gen(); next(g)
c = co(); c.send(None)
w = co().__await__(); w.send(None)
for name, o in (('gen', g), ('co', c), ('wr', w)):
    attempt(name, o.throw, ValueError)
    attempt(name, o.throw, ValueError, 'x')
    attempt(name, o.throw, ValueError, ValueError('y'), None)
    attempt(name, o.throw, ValueError('z'), None)
    attempt(name, o.throw, ValueError('z'), 1)
    attempt(name, o.throw, ValueError, (1,2), None)
    attempt(name, o.throw, ValueError, 1, 5)
    attempt(name, o.throw, 5)
    attempt(name, o.throw, 'abc', 1)
    attempt(name, o.throw)
    attempt(name, o.throw, 1,2,3,4)
a = agen()
try: a.asend(None).send(None)
except StopIteration as e: print(e.value)
for mk in ('asend','athrow','aclose','anext'):
    def make():
        if mk == 'asend': return a.asend(None)
        if mk == 'athrow': return a.athrow(KeyError)
        if mk == 'anext': return a.__anext__()
        return a.aclose()
    for args in ((ValueError,), (ValueError,'x'), (ValueError, ValueError(1), None), (), (1,2,3,4), (5,), (ValueError, 1, 5)):
        x = make()
        attempt(mk, x.throw, *args)
        attempt(mk + 'close', x.close)
attempt('asend0', a.asend)
x = a.athrow(ValueError, 1)
attempt('x', x.send, None)
x = a.__anext__()
it = anext(a)
attempt('anext', it.send, None)
attempt('anextd', anext(a, 5).send, None)
attempt('anextd', anext(a, 5).throw, ValueError, 1)
attempt('anextd', anext(a, 5).close)
attempt('anextd', anext(a, 5).throw, ValueError('q'))
