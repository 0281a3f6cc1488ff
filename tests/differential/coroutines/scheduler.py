# A small event loop: tasks, futures, sleeping, queues, all on coroutines and send.
from collections import deque


class Future:
    def __init__(self):
        self.result, self.done, self.waiting = None, False, []

    def set(self, result):
        self.result, self.done = result, True
        for task in self.waiting:
            loop.ready.append((task, None))

    def __await__(self):
        if not self.done:
            yield self
        return self.result


class Loop:
    def __init__(self):
        self.ready, self.time, self.timers, self.serial = deque(), 0, [], 0

    def spawn(self, coroutine):
        done = Future()

        async def run():
            done.set(await coroutine)
        self.ready.append((run(), None))
        return done

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.timers.sort(key=lambda timer: timer[:2])
                self.time, _, future = self.timers.pop(0)
                future.set(self.time)
                continue
            task, value = self.ready.popleft()
            try:
                future = task.send(value)
            except StopIteration:
                continue
            future.waiting.append(task)


loop = Loop()


def sleep(seconds):
    future = Future()
    loop.serial += 1
    loop.timers.append((loop.time + seconds, loop.serial, future))
    return future


class Queue:
    def __init__(self):
        self.items, self.getters = deque(), deque()

    def put(self, item):
        if self.getters:
            self.getters.popleft().set(item)
        else:
            self.items.append(item)

    async def get(self):
        if self.items:
            return self.items.popleft()
        future = Future()
        self.getters.append(future)
        return await future


async def producer(queue, n):
    for i in range(n):
        await sleep(1)
        print(loop.time, "put", i)
        queue.put(i)
    queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        print(loop.time, "got", item)
        total += item
    return total


async def ticker(n):
    for i in range(n):
        yield i
        await sleep(2)


async def main():
    queue = Queue()
    a, b = loop.spawn(consumer(queue)), loop.spawn(producer(queue, 3))
    async for tick in ticker(3):
        print(loop.time, "tick", tick)
    print("total", await a, await b, [await sleep(i) for i in (1, 2)])


loop.spawn(main())
loop.run()
print("time", loop.time)
