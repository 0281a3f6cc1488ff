# Generators, coroutines and asynchronous generators: their states and local variables.
import inspect
def g(a):
    b = a + 1
    print(inspect.getgeneratorstate(made))
    yield b
    yield a
made = g(5)
print(inspect.getgeneratorstate(made), inspect.getgeneratorlocals(made))
next(made)
print(inspect.getgeneratorstate(made), inspect.getgeneratorlocals(made))
list(made)
print(inspect.getgeneratorstate(made), inspect.getgeneratorlocals(made))
made = g(1)
made.close()
print(inspect.getgeneratorstate(made))
try:
    inspect.getgeneratorlocals([])
except TypeError as error:
    print(error)
class Once:
    def __await__(self): yield "awaiting"
async def c(x):
    print(inspect.getcoroutinestate(co))
    await Once()
    return x
co = c(3)
print(inspect.getcoroutinestate(co), inspect.getcoroutinelocals(co))
print(co.send(None), inspect.getcoroutinestate(co), inspect.getcoroutinelocals(co))
try:
    co.send(None)
except StopIteration as stop:
    print(stop.value, inspect.getcoroutinestate(co), inspect.getcoroutinelocals(co))
async def ag(y):
    z = y * 2
    yield z
a = ag(4)
print(inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
step = a.__anext__()
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value, inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
try:
    a.aclose().send(None)
except StopIteration:
    print(inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
print(inspect.GEN_CREATED, inspect.CORO_CLOSED, inspect.AGEN_RUNNING)
