# Coroutines full of awaits, async with and async for: after every number of steps something is sent, thrown or closed.
import sys
log = []
def note(*x): log.append(' '.join(map(str, x))); return x[0]
class Wait:
    def __init__(self, name): self.name = name
    def __await__(self):
        try: return (yield self.name)
        except LookupError as e: note('wait', self.name, repr(e)); raise
        finally: self.name != 'cleanup' and note('wait over', self.name)
class AM:
    def __init__(self, n, swallow=()): self.n, self.swallow = n, swallow
    async def __aenter__(self): note('aenter', await Wait('enter ' + self.n)); return self.n
    async def __aexit__(self, t, v, tb): note('aexit', self.n, t and t.__name__); await Wait('exit ' + self.n); return bool(t and self.swallow and issubclass(t, self.swallow))
async def agen(n):
    try:
        for i in range(n): await Wait(f'g{i}'); yield i
    except ValueError as e: note('agen', repr(e)); yield 'recovered'
    finally: note('agen finally'); await Wait('cleanup')
class AIter:
    def __init__(self): self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.i += 1; await Wait(f'n{self.i}')
        if self.i > 2: raise StopAsyncIteration
        return self.i
async def one():
    async with AM('a') as a, AM('b', ValueError) as b: note('body', a, b); await Wait('body')
    return 'one'
async def two():
    async for i in agen(2): note('item', i); await Wait('in loop')
    else: await Wait('else')
    return 'two'
async def three():
    try:
        async for i in AIter():
            if i == 2: break
            await Wait(f'loop {i}')
    except KeyError as e: note('KE', repr(e)); await Wait('handler')
    finally: await Wait('finally')
    return [x async for x in AIter() if await Wait(f'if {x}')]
async def four():
    async def inner(n):
        if n: return await inner(n - 1) + await Wait(f'inner {n}')
        return await Wait('bottom')
    try: return await inner(1)
    except TypeError as e: return note('TE')
    except (ValueError, GeneratorExit) as e: note(repr(e)); await Wait('after'); return 'late'
async def five():
    g = agen(3)
    r = [await g.asend(None), await g.__anext__()]
    try: r.append(await g.athrow(ValueError('mine')))
    finally: await g.aclose()
    return r, {await Wait('k'): await Wait('v')}, f'{await Wait("f")}', (await Wait('t'), *[await Wait('s')])
actions = [('send', lambda c: c.send(None)), ('send1', lambda c: c.send(1)), ('VE', lambda c: c.throw(ValueError('v'))), ('KE', lambda c: c.throw(KeyError('k'))), ('SAI', lambda c: c.throw(StopAsyncIteration('s'))), ('SI', lambda c: c.throw(StopIteration('s'))), ('close', lambda c: c.close()), ('GE', lambda c: c.throw(GeneratorExit))]
sys.unraisablehook = lambda a: note('unraisable', repr(a.exc_value))
for f in (one, two, three, four, five):
    for steps in range(1, 9):
        for name, act in actions:
            c = f(); log.clear()
            try:
                for _ in range(steps): c.send(None)
            except BaseException as e: break
            log.clear()
            for again in (act, actions[0][1], act, actions[0][1]):
                try: note('=>', repr(again(c)))
                except BaseException as e: note('!!', repr(e), repr(e.__context__), repr(e.__cause__))
            note('awaits', c.cr_await is not None); c = None
            print(f.__name__, steps, name, '|', *log, sep=' ; ')
