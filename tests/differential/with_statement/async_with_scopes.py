# async with: several managers, targets of every kind, suspension in enter, body and exit, return and loops through them.
log = []
class Wait:
    def __init__(self, n): self.n = n
    def __await__(self): return (yield self.n)
class A:
    def __init__(self, name, value=None, swallow=(), fail=None): self.name, self.value, self.swallow, self.fail = name, value, swallow, fail
    async def __aenter__(self):
        log.append('enter ' + self.name); await Wait(self.name)
        if self.fail == 'enter': raise KeyError(self.name)
        return self.value
    async def __aexit__(self, t, v, tb):
        log.append(f'exit {self.name} {t and t.__name__}'); await Wait('-' + self.name)
        if self.fail == 'exit': raise OSError(self.name)
        return bool(t) and issubclass(t, self.swallow)
class S:
    def __init__(self, name): self.name = name
    def __enter__(self): log.append('sync enter'); return self.name
    def __exit__(self, *a): log.append('sync exit')
def run(c):
    log.clear(); steps = []
    try:
        while True: steps.append(c.send(None))
    except StopIteration as e: r = e.value
    except BaseException as e: r = f'{type(e).__name__} {e} ctx {e.__context__!r}'
    print(c.__name__, steps, log, r)
class Box: pass
async def targets():
    box, items = Box(), [0, 0]
    async with A('a', (1, 2)) as (x, y), A('b', 3) as box.v, A('c', 4) as items[1], A('d', [5, 6, 7]) as [p, *q]: await Wait('body')
    return x, y, box.v, items, p, q
async def mixed():
    async with A('a', 'x') as a:
        with S('s') as s:
            async with (A('b') as b, A('c')):
                return a, s, b
async def loops():
    out = []
    for i in range(4):
        async with A(str(i), i) as x:
            if x == 1: continue
            if x == 3: break
            out.append(x)
    else: out.append('never')
    return out
async def swallows():
    async with A('a', swallow=ValueError):
        async with A('b'): raise ValueError('v')
    return 'after'
async def enter_fails():
    async with A('a'), A('b', fail='enter'): log.append('never')
async def exit_fails():
    async with A('a', swallow=OSError), A('b', fail='exit'): raise ValueError('body')
    return 'swallowed'
async def exit_fails_alone():
    async with A('a', fail='exit'): pass
async def target_fails():
    async with A('a', (1, 2, 3)) as (x, y): log.append('never')
async def handled():
    try:
        async with A('a'): raise KeyError('k')
    except KeyError as e: await Wait('handler'); return repr(e)
    finally: await Wait('finally')
async def generator():
    async def g():
        async with A('in g'): yield 1; yield 2
    it = g(); out = []
    async for x in it:
        out.append(x)
        break
    await it.aclose(); return out
async def comprehension(): return [await m.__aenter__() async for m in managers()]
async def managers():
    for i in range(2): yield A(f'm{i}', i)
async def wrong():
    try:
        async with S('s'): pass
    except TypeError as e: return str(e)
async def wrong_sync():
    try:
        with A('a'): pass
    except TypeError as e: return str(e)
for f in (targets, mixed, loops, swallows, enter_fails, exit_fails, exit_fails_alone, target_fails, handled, generator, comprehension, wrong, wrong_sync): run(f())
def thrown(error, steps):
    async def body():
        async with A('a', swallow=LookupError) as x: await Wait('body')
        return 'end'
    c = body(); log.clear()
    for _ in range(steps): c.send(None)
    out = []
    for act in (lambda: c.throw(error), lambda: c.send(None), lambda: c.send(None)):
        try: out.append(act())
        except BaseException as e: out.append(repr(e))
    print(repr(error), steps, out, log)
for error in (ValueError('v'), KeyError('k'), GeneratorExit()):
    for steps in (1, 2, 3): thrown(error, steps)
