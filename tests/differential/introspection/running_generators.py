# Generators, coroutines and asynchronous generators from outside: frames, what they wait for, running, names, code.
import inspect
import types


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


def inner():
    received = yield "inner"
    print("own frame", sorted(inspect.currentframe().f_locals), received)
    return "result"


def outer(n):
    print("running", holder[0].gi_running, inspect.getgeneratorstate(holder[0]), holder[0].gi_suspended)
    x = yield from inner()
    yield x, n


holder = [outer(1)]
generator = holder[0]


def state():
    frame = generator.gi_frame
    waits = generator.gi_yieldfrom
    return (generator.gi_running, generator.gi_suspended, waits and waits.__name__, frame and frame.f_lineno - outer.__code__.co_firstlineno,
            frame and sorted(frame.f_locals), inspect.getgeneratorstate(generator))


print(state())
print(next(generator), state(), inspect.getgeneratorlocals(generator))
print(generator.send("sent"), state(), inspect.getgeneratorlocals(generator))
attempt("end", lambda: next(generator))
print(state(), inspect.getgeneratorlocals(generator))
print(generator.gi_code is outer.__code__, generator.__name__, generator.__qualname__)
for name, value in [("__name__", "new"), ("__name__", 5), ("__qualname__", "A.b"), ("__qualname__", None), ("gi_frame", None), ("gi_running", 1),
                    ("gi_code", None), ("x", 1)]:
    attempt(f"{name} = {value!r}", lambda: setattr(generator, name, value))
attempt("del", lambda: delattr(generator, "__name__"))
print(generator.__name__, generator.__qualname__, repr(generator).split(" at ")[0])


@types.coroutine
def pause():
    return (yield "paused")


async def waits(n):
    result = await pause()
    return result, n


coroutine = waits(2)


def coroutine_state():
    awaits = coroutine.cr_await
    return (coroutine.cr_running, coroutine.cr_suspended, awaits and type(awaits).__name__, awaits and awaits.__name__,
            inspect.getcoroutinestate(coroutine), inspect.getcoroutinelocals(coroutine), coroutine.cr_origin)


print(coroutine_state())
print(coroutine.send(None), coroutine_state())
attempt("end", lambda: coroutine.send("x"))
print(coroutine_state(), coroutine.cr_frame, coroutine.cr_code is waits.__code__)
attempt("again", lambda: coroutine.send(None))


async def asynchronous():
    try:
        yield 1
        await pause()
        yield 2
    finally:
        print("closed")


items = asynchronous()


def items_state():
    return items.ag_running, items.ag_suspended, items.ag_await and items.ag_await.__name__, inspect.getasyncgenstate(items), items.ag_frame is None


print(items_state())
attempt("first", lambda: items.__anext__().send(None))
print(items_state())
step = items.__anext__()
print(step.send(None), items_state())
attempt("second", lambda: step.send(None))
print(items_state())
attempt("close", lambda: items.aclose().send(None))
print(items_state(), inspect.getasyncgenlocals(items))
for maker in inner, outer, waits, asynchronous, pause, lambda: (yield), attempt:
    print(maker.__name__, inspect.isgeneratorfunction(maker), inspect.iscoroutinefunction(maker), inspect.isasyncgenfunction(maker),
          hex(maker.__code__.co_flags & 0x3a0), inspect.isawaitable(pause()) if maker is pause else "")
expression = (each for each in [1])
print(expression.__name__, expression.__qualname__, expression.gi_code.co_name, expression.gi_code.co_varnames, [*expression.gi_frame.f_locals])
