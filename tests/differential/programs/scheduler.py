# A cooperative scheduler: coroutines that sleep, talk through channels and wait for each other, in virtual time.
import collections


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        return (yield self)


class Channel:
    def __init__(self, name):
        self.name, self.items, self.waiting = name, collections.deque(), collections.deque()

    def put(self, item):
        self.items.append(item)
        if self.waiting:
            loop.ready.append(self.waiting.popleft())

    async def get(self):
        while not self.items:
            await Park(self.waiting)
        return self.items.popleft()


class Park:
    def __init__(self, queue):
        self.queue = queue

    def __await__(self):
        yield self


class Task:
    def __init__(self, name, coroutine):
        self.name, self.coroutine, self.result, self.error, self.watchers = name, coroutine, None, None, collections.deque()
        self.done = False

    def __await__(self):
        while not self.done:
            yield Park(self.watchers)
        if self.error:
            raise self.error
        return self.result


class Loop:
    def __init__(self):
        self.ready, self.sleeping, self.now, self.order = collections.deque(), [], 0, 0

    def spawn(self, name, coroutine):
        task = Task(name, coroutine)
        self.ready.append(task)
        return task

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda entry: entry[:2])
                self.now, _, task = self.sleeping.pop(0)
                self.ready.append(task)
            task = self.ready.popleft()
            try:
                request = task.coroutine.send(None)
            except StopIteration as stop:
                task.result, task.done = stop.value, True
            except Exception as error:
                task.error, task.done = error, True
            else:
                if isinstance(request, Sleep):
                    self.order += 1
                    self.sleeping.append((self.now + request.ticks, self.order, task))
                else:
                    request.queue.append(task)
            if task.done:
                self.ready.extend(task.watchers)
                task.watchers.clear()


def say(*words):
    print(f"[{loop.now:3}]", *words)


async def producer(channel, n):
    for i in range(n):
        await Sleep(10)
        channel.put(i)
        say("put", i)
    channel.put(None)
    return "produced"


async def consumer(channel):
    total = 0
    while (item := await channel.get()) is not None:
        say("got", item)
        await Sleep(3)
        total += item
    return total


async def failing():
    await Sleep(25)
    raise ValueError("broken")


class Timer:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        self.start = loop.now
        await Sleep(1)
        return self

    async def __aexit__(self, *details):
        await Sleep(1)
        say(self.name, "took", loop.now - self.start)


async def ticks(n):
    for i in range(n):
        await Sleep(7)
        yield i


async def main():
    channel = Channel("c")
    one, two, three = loop.spawn("p", producer(channel, 4)), loop.spawn("c", consumer(channel)), loop.spawn("f", failing())
    async with Timer("timer"):
        say("sum", await two, await one)
    try:
        await three
    except ValueError as error:
        say("caught", error)
    async for tick in ticks(3):
        say("tick", tick)
    say([i async for i in ticks(2)], [await two for _ in range(2)])
    return "main done"


loop = Loop()
main_task = loop.spawn("main", main())
loop.run()
say(main_task.result)
