# Asynchronous managers and iterators by hand: from generators, stacks, closing, buffering, merging, timeouts of steps.
import types
@types.coroutine
def pause(x=None): return (yield x)
def run(c, sends=()):
    out, it, value = [], iter(sends), None
    while True:
        try: r = c.send(value); out.append(r); value = next(it, None)
        except StopIteration as e: return out, e.value
        except BaseException as e: return out, f'{type(e).__name__} {e}'
class asyncmanager:
    def __init__(self, f): self.f = f
    def __call__(self, *a): m = asyncmanager(self.f); m.g = self.f(*a); return m
    async def __aenter__(self): return await anext(self.g)
    async def __aexit__(self, t, v, tb):
        if t is None:
            try: await anext(self.g)
            except StopAsyncIteration: return False
            raise RuntimeError('did not stop')
        try: await self.g.athrow(v)
        except StopAsyncIteration: return True
        except BaseException as e:
            if e is v: return False
            raise
        finally: await self.g.aclose()
        raise RuntimeError('did not stop after throw')
@asyncmanager
async def resource(name, swallow=()):
    print('open', await pause(name))
    try: yield name.upper()
    except swallow as e: print('swallowed', repr(e))
    finally: print('close', name); await pause('closing')
async def uses(error=None, swallow=()):
    async with resource('a', swallow) as a, resource('b') as b:
        await pause((a, b))
        if error: raise error
    return 'done'
for args in ((), (ValueError('v'),), (ValueError('v'), (ValueError,)), (KeyboardInterrupt('k'),), (StopAsyncIteration('s'),), (StopIteration('si'),)): print(args, run(uses(*args), [1, 2]))
async def numbers(n, name):
    try:
        for i in range(n): await pause(f'{name}{i}'); yield i
    finally: print('end of', name)
class closing:
    def __init__(self, x): self.x = x
    async def __aenter__(self): return self.x
    async def __aexit__(self, *a): await self.x.aclose()
async def first(n):
    async with closing(numbers(5, 'c')) as it:
        async for x in it:
            if x == n: return x
async def merged():
    its, out = [numbers(2, 'x'), numbers(3, 'y')], []
    while its:
        for it in its[:]:
            try: out.append(await anext(it))
            except StopAsyncIteration: its.remove(it)
    return out
async def zipped(): return [(a, b) async for a, b in azip(numbers(2, 'p'), numbers(4, 'q'))]
async def azip(*its):
    while True:
        row = []
        for it in its:
            try: row.append(await anext(it))
            except StopAsyncIteration:
                for other in its: await other.aclose()
                return
        yield tuple(row)
async def amap(f, it):
    async for x in it: yield await f(x)
async def double(x): return await pause('double') or x * 2
async def mapped(): return [x async for x in amap(double, numbers(2, 'm'))], {x: y async for x in numbers(2, 'd') for y in [await double(x)]}, sum([x async for x in numbers(3, 's') if x % 2 == 0])
for c in (first(1), first(9), merged(), zipped(), mapped()): print(c.__name__, run(c))
class Buffered:
    def __init__(self, it, size): self.it, self.size, self.buffer = it, size, []
    def __aiter__(self): return self
    async def __anext__(self):
        while len(self.buffer) < self.size:
            try: self.buffer.append(await anext(self.it))
            except StopAsyncIteration:
                if not self.buffer: raise
                break
        out, self.buffer = self.buffer, []
        return out
async def batches(): return [b async for b in Buffered(numbers(5, 'b'), 2)]
print(run(batches()))
async def limited(c, steps):
    it = c.__await__()
    for _ in range(steps):
        try: await pause(next(it))
        except StopIteration as e: return e.value
    try: it.throw(TimeoutError('too many steps'))
    except StopIteration as e: return e.value
    finally: it.close()
async def slow():
    try:
        for i in range(10): await pause(i)
    except TimeoutError as e: return f'late {e}'
    finally: print('slow ends')
print(run(limited(slow(), 3))); print(run(limited(first(0), 3)))
