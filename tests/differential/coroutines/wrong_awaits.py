# await, async for and async with on objects that lack or break the protocol: texts, causes, contexts.
def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
    raise RuntimeError('suspended')
def attempt(what, f, *args):
    try: print(what, '->', repr(run(f(*args))))
    except BaseException as e: print(what, '->', type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__))
async def awaits(x): return await x
async def loops(x):
    async for i in x: return i
async def manages(x):
    async with x as y: return y
async def comprehends(x): return [i async for i in x]
def cls(name, **methods): return type(name, (), methods)
async def co(self=None, *args): return 'co'
def gives(value): return lambda self, *args: value
for x in (5, None, 'text', [], lambda: 1, co, (i for i in 'a')):
    attempt('await ' + type(x).__name__, awaits, x)
for value in (5, None, [], iter([]), 'ab'):
    attempt(f'__await__ gives {type(value).__name__}', awaits, cls('A', __await__=gives(value))())
def generator_await(self):
    return 'result'
    yield
attempt('generator', awaits, cls('A', __await__=generator_await)())
def coroutine_await(self): return c
c = co(); attempt('coroutine', awaits, cls('A', __await__=coroutine_await)()); c.close()
def raising(self, *args): raise KeyError('raised')
attempt('raising', awaits, cls('A', __await__=raising)())
a = cls('A')(); a.__await__ = lambda: iter([]); attempt('on the instance', awaits, a)
attempt('None', awaits, cls('A', __await__=None)())
for f in (loops, comprehends):
    for x in (5, [1]): attempt(f.__name__ + ' ' + type(x).__name__, f, x)
    attempt('aiter gives int', f, cls('A', __aiter__=gives(5))())
    attempt('aiter raises', f, cls('A', __aiter__=raising)())
    attempt('aiter is a coroutine', f, cls('A', __aiter__=co)())
    attempt('anext gives int', f, cls('A', __aiter__=lambda s: s, __anext__=gives(5))())
    attempt('anext raises', f, cls('A', __aiter__=lambda s: s, __anext__=raising)())
    attempt('anext gives odd await', f, cls('A', __aiter__=lambda s: s, __anext__=lambda s: cls('B', __await__=gives(5))())())
    attempt('anext', f, cls('A', __aiter__=lambda s: s, __anext__=co)()) if f is loops else None
    attempt('only anext', f, cls('A', __anext__=co)())
for x in (5, cls('A')(), cls('A', __aenter__=co)(), cls('A', __aexit__=co)(), cls('A', __enter__=gives(1), __exit__=gives(None))()):
    attempt('async with ' + type(x).__name__, manages, x)
attempt('aenter gives int', manages, cls('A', __aenter__=gives(5), __aexit__=co)())
attempt('aexit gives int', manages, cls('A', __aenter__=co, __aexit__=gives(5))())
attempt('aenter raises', manages, cls('A', __aenter__=raising, __aexit__=co)())
attempt('aexit raises', manages, cls('A', __aenter__=co, __aexit__=raising)())
def sync_with(x):
    with x: pass
for x in (cls('A', __aenter__=co, __aexit__=co)(), 5):
    try: sync_with(x)
    except TypeError as e: print(e)
