# Objects that can be awaited: __await__ as generator, iterator, chains; futures, events, locks and queues on top of it; inheritance.
from collections import deque
class Future:
    def __init__(self): self.done, self.value, self.error, self.waiting = False, None, None, []
    def __await__(self):
        while not self.done: yield self
        if self.error: raise self.error
        return self.value
    def set(self, value=None, error=None):
        self.done, self.value, self.error = True, value, error
        loop.ready.extend(self.waiting); self.waiting.clear()
class Loop:
    def __init__(self): self.ready, self.log, self.t = deque(), [], 0
    def spawn(self, c): f = Future(); self.ready.append((c, f)); return f
    def run(self, c):
        main = self.spawn(c)
        while self.ready:
            self.t += 1
            task, f = self.ready.popleft()
            try: waits = task.send(None)
            except StopIteration as e: f.set(e.value)
            except Exception as e: f.set(error=e)
            else:
                if waits is None: self.ready.append((task, f))
                elif isinstance(waits, Future): waits.waiting.append((task, f))
                else: f.set(error=TypeError(f'cannot wait for {waits!r}')); task.close()
        return f'{main.value if main.done and not main.error else repr(main.error)} in {self.t} steps'
class Pass:
    def __await__(self): yield
class Lock:
    def __init__(self): self.free, self.queue = True, deque()
    async def __aenter__(self):
        while not self.free: f = Future(); self.queue.append(f); await f
        self.free = False
    async def __aexit__(self, *a):
        self.free = True
        if self.queue: self.queue.popleft().set()
class Queue:
    def __init__(self): self.items, self.getters = deque(), deque()
    async def get(self):
        while not self.items: f = Future(); self.getters.append(f); await f
        return self.items.popleft()
    def put(self, x):
        self.items.append(x)
        if self.getters: self.getters.popleft().set()
async def worker(name, lock, log):
    for i in range(2):
        async with lock:
            log.append(f'{name}{i} in'); await Pass(); log.append(f'{name}{i} out')
        await Pass()
    return name
async def main1():
    log, lock = [], Lock()
    tasks = [loop.spawn(worker(n, lock, log)) for n in 'abc']
    print([await t for t in tasks], log); return len(log)
async def main2():
    q = Queue(); out = []
    async def consumer():
        while (x := await q.get()) is not None: out.append(x)
    c = loop.spawn(consumer())
    for i in range(3): q.put(i); await Pass()
    q.put(None); await c
    return out
async def main3():
    async def fails(): await Pass(); raise ValueError('in a task')
    t = loop.spawn(fails())
    try: await t
    except ValueError as e: return f'caught {e}'
async def main4():
    class Odd:
        def __await__(self): yield 'odd'
    await Odd()
async def main5():
    class Base:
        def __await__(self): yield; return 'base'
    class Sub(Base): pass
    class Super(Base):
        def __await__(self): r = yield from super().__await__(); return 'super ' + r
    class Deleg:
        def __init__(self, x): self.x = x
        def __await__(self): return self.x.__await__()
    class Iter:
        def __init__(self): self.n = 2
        def __await__(self): return self
        def __iter__(self): return self
        def __next__(self):
            self.n -= 1
            if self.n: return None
            raise StopIteration('from the iterator')
    async def co(): return 'co'
    return [await Sub(), await Super(), await Deleg(Sub()), await Deleg(co()), await Iter()]
async def main6():
    f = Future()
    async def setter(): await Pass(); f.set('set')
    loop.spawn(setter()); got = [await f, await f]
    async def many(): return await f
    tasks = [loop.spawn(many()) for _ in range(3)]
    return got, [await t for t in tasks]
async def main7(): return await main7_inner(5)
async def main7_inner(n): return (await main7_inner(n - 1)) + n if n else 0
for m in (main1, main2, main3, main4, main5, main6, main7): loop = Loop(); print(m.__name__, loop.run(m()))
