# A kernel of coroutines driven by send: system calls are yielded, tasks wait, fork, are killed and restarted; async code on the same kernel.
import heapq
import inspect
import types
from collections import deque
from itertools import count


class Call(tuple):
    def __new__(cls, name, *arguments): return super().__new__(cls, (name, *arguments))
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *arguments: Call(name, *arguments)
    def __await__(self): return (yield self)


call = Call("root")


class Killed(BaseException): pass


class Task:
    numbers = count(1)

    def __init__(self, code, parent=None):
        self.code, self.parent, self.number = code, parent, next(self.numbers)
        self.name = getattr(code, "__name__", "?")
        self.mail, self.waiters, self.result, self.error, self.due = deque(), [], None, None, False
        self.wake = code.send, (None,)

    def __repr__(self): return f"{self.name}#{self.number}"
    def __lt__(self, other): return self.number < other.number


class Kernel:
    def __init__(self, budget=200):
        self.ready, self.sleeping, self.tasks, self.now, self.budget = deque(), [], {}, 0, budget

    def spawn(self, code, parent=None):
        task = Task(code, parent)
        self.tasks[task.number] = task
        self.ready.append(task)
        return task

    def resume(self, task, value=None, error=None):
        task.wake = (task.code.throw, (error,)) if error else (task.code.send, (value,))
        self.ready.append(task)

    def finish(self, task, result=None, error=None):
        task.result, task.error = result, error
        del self.tasks[task.number]
        print(f"{self.now:>4} {task!r} ends with {error!r}" if error else f"{self.now:>4} {task!r} returns {result!r}")
        for waiter in task.waiters:
            if error:
                self.resume(waiter, error=RuntimeError(f"{task!r} failed"))
            else:
                self.resume(waiter, result)
        return task

    def run(self):
        while (self.ready or self.sleeping) and self.budget:
            if not self.ready:
                self.now, task = heapq.heappop(self.sleeping)
                if task.number in self.tasks:
                    self.resume(task, self.now)
                continue
            self.budget -= 1
            task = self.ready.popleft()
            function, arguments = task.wake
            try:
                request = function(*arguments)
            except StopIteration as stop:
                self.finish(task, stop.value)
            except (Exception, Killed) as error:
                self.finish(task, error=error)
            else:
                try:
                    match request:
                        case [str(name), *arguments] if handler := getattr(self, "sys_" + name, None):
                            handler(task, *arguments)
                        case Call():
                            raise NotImplementedError(f"no system call {request[0]!r}")
                        case None:
                            self.resume(task)
                        case _:
                            raise TypeError(f"{task!r} yielded {request!r}")
                except Exception as error:
                    self.resume(task, error=error)
        return self.budget

    def sys_sleep(self, task, ticks): heapq.heappush(self.sleeping, (self.now + ticks, task))
    def sys_fork(self, task, code): self.resume(task, self.spawn(code, task))
    def sys_me(self, task): self.resume(task, task)
    def sys_say(self, task, *words): print(f"{self.now:>4} {task!r}:", *words); self.resume(task)

    def sys_wait(self, task, other):
        if other.number in self.tasks:
            other.waiters.append(task)
        else:
            self.resume(task, other.result, other.error)

    def sys_send(self, task, other, message):
        other.mail.append((task.name, message))
        if other.due:
            other.due = False
            self.resume(other, other.mail.popleft())
        self.resume(task, len(other.mail))

    def sys_receive(self, task):
        if task.mail:
            self.resume(task, task.mail.popleft())
        else:
            task.due = True

    def sys_kill(self, task, other):
        self.ready = deque(one for one in self.ready if one is not other)
        other.due = False
        self.resume(other, error=Killed(f"by {task!r}"))
        self.resume(task)


def worker(name, *ticks):
    try:
        for tick in ticks:
            now = yield call.sleep(tick)
            yield call.say(name, "slept", tick, "until", now)
        return sum(ticks)
    finally:
        print("     cleanup of", name)


def echo():
    heard = []
    while True:
        try:
            sender, message = yield call.receive()
        except Killed as end:
            yield call.say("last words", heard, end)
            raise
        if message is None:
            return heard
        heard.append(message)


def main():
    me = yield call.me()
    first = yield call.fork(worker("a", 5, 1))
    second = yield call.fork(worker("b", 2, 2))
    server = yield call.fork(echo())
    yield call.say(me, "started", first, second, server)
    for message in ("one", "two"):
        left = yield call.send(server, message)
    print("     left", left, (yield call.wait(second)), (yield call.wait(first)), (yield call.wait(first)))
    yield call.kill(server)
    for bad in (call.dance(1), 42, call.sleep(), call.wait("x"), ("say",), []):
        try:
            yield bad
        except Exception as error:
            yield call.say(type(error).__name__, error)
    stubborn = yield call.fork((1 // n for n in (1, 0)))
    try:
        yield call.wait(stubborn)
    except RuntimeError as error:
        yield call.say(error, repr(error.__context__))
    return (yield from worker("inline", 3))


kernel = Kernel()
kernel.spawn(main())
print("left over:", kernel.run(), kernel.tasks)


class Gate:
    def __init__(self): self.log = []
    async def __aenter__(self): self.log.append(await call.sleep(1)); return self
    async def __aexit__(self, kind, error, trace): await call.say("leaving with", kind and kind.__name__); return kind is LookupError
    async def __aiter__(self):
        for number in range(3):
            yield number, await call.sleep(number)


@types.coroutine
def both(*codes):
    tasks = []
    for code in codes:
        tasks.append((yield call.fork(code)))
    results = []
    for task in tasks:
        results.append((yield call.wait(task)))
    return results


async def child(name, ticks):
    await call.sleep(ticks)
    if name == "bad":
        raise LookupError(name)
    return name * 2


async def async_main():
    async with Gate() as gate:
        await call.say([pair async for pair in gate], gate.log)
        await call.say(*await both(child("x", 4), child("y", 2)))
        raise LookupError("forgiven")
    await call.say(await child("z", 1), {n: await child(n, 1) for n in "pq"})
    try:
        await both(child("good", 1), child("bad", 2))
    except RuntimeError as error:
        await call.say("caught", error)
    async for _, when in gate:
        if when > 20:
            break
    await 5


kernel = Kernel()
started = async_main()
print(inspect.getcoroutinestate(started), started.cr_frame.f_lineno == async_main.__code__.co_firstlineno)
kernel.spawn(started)
print("left over:", kernel.run(), kernel.tasks, inspect.getcoroutinestate(started))
never = child("never", 1)
never.close()
lazy = Kernel(budget=3)
lazy.spawn(worker("cut off", 1, 1, 1))
lazy.spawn(echo())
print("left over:", lazy.run(), lazy.tasks, len(lazy.sleeping))
del lazy
print("end")
