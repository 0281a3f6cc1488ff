# __await__, __aiter__, __anext__, __aenter__, __aexit__ and what is missing or wrong.
def run(coroutine):
    try:
        while True: print('yielded', coroutine.send(None))
    except StopIteration as stop:
        return stop.value
def attempt(function):
    try:
        print(run(function()))
    except BaseException as error:
        print(type(error).__name__, error)
class Aw:
    def __init__(self, *values): self.values = values
    def __await__(self):
        for v in self.values: yield v
        return 'done'
async def use(x): return await x
attempt(lambda: use(Aw(1, 2)))
class BadAwait:
    def __await__(self): return 5
class CoroAwait:
    async def coro(self): return 'coro'
    def __await__(self): return self.coro()
class IterAwait:
    def __await__(self): return iter([1, 2])
attempt(lambda: use(BadAwait()))
attempt(lambda: use(CoroAwait()))
attempt(lambda: use(IterAwait()))
attempt(lambda: use(5))
attempt(lambda: use(iter([])))
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.n: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def loop(x):
    found = []
    async for i in x: found.append(i)
    else: found.append('else')
    return found
attempt(lambda: loop(Count(3)))
async def comp(x): return [i async for i in x], {i async for i in Count(2)}, {i: i async for i in Count(2)}
attempt(lambda: comp(Count(2)))
class NoAnext:
    def __aiter__(self): return self
class CoroAiter:
    async def __aiter__(self): return self
class BadAnext:
    def __aiter__(self): return self
    def __anext__(self): return 5
for x in NoAnext(), BadAnext(), 5, [1]:
    attempt(lambda: loop(x))
class CM:
    async def __aenter__(self): print('aenter'); return 'value'
    async def __aexit__(self, kind, *rest): print('aexit', kind and kind.__name__); return True
async def manage(cm):
    async with cm as x:
        print(x)
        raise ValueError
    return 'suppressed'
attempt(lambda: manage(CM()))
class NoAexit:
    async def __aenter__(self): pass
class NoAenter:
    async def __aexit__(self, *args): pass
class SyncOnly:
    def __enter__(self): pass
    def __exit__(self, *args): pass
class NotAwaitable:
    def __aenter__(self): return 5
    async def __aexit__(self, *args): pass
class ExitNotAwaitable:
    async def __aenter__(self): return 6
    def __aexit__(self, *args): return 7
for cm in NoAexit(), NoAenter(), SyncOnly(), NotAwaitable(), ExitNotAwaitable():
    attempt(lambda: manage(cm))
async def nexts():
    c = Count(2)
    return await anext(c), await anext(c), await anext(c, 'default')
attempt(nexts)
for bad in 5, NoAnext():
    try: anext(bad)
    except TypeError as error: print(error)
    try: aiter(bad)
    except TypeError as error: print(error)
