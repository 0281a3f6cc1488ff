# Calls of generator functions, coroutines and asynchronous generators: arguments are bound at once, bodies later.
def gen(a, *, b=1):
    print("started")
    yield a, b
for call in (lambda: gen(), lambda: gen(1, 2), lambda: gen(1, c=2)):
    try: call()
    except TypeError as error: print(error)
g = gen(1)
print("made")
print(next(g))
async def co(a): return a
try: co()
except TypeError as error: print(error)
c = co(5)
try: c.send(None)
except StopIteration as stop: print(stop.value)
async def agen(a): yield a
try: agen(1, 2)
except TypeError as error: print(error)
print(type(agen(1)).__name__, agen.__code__.co_flags & 0x200 != 0)
def with_return():
    x = yield 1
    return x
w = with_return()
next(w)
try: w.send("sent")
except StopIteration as stop: print(stop.value, stop.args)
def delegating(): return (yield from with_return())
d = delegating()
print(next(d))
try: d.send("through")
except StopIteration as stop: print(stop.value)
class Loud:
    def __del__(self): print("del argument")
def holds(a): yield
h = holds(Loud())
print("holding")
del h
print("dropped")
def defaults(a, b=[]):
    b.append(a)
    yield b
print(next(defaults(1)), next(defaults(2)))
print([*gen(3)], list(map(lambda x: x[0], gen(4))))
def recursive(n):
    if n: yield from recursive(n - 1)
    yield n
print(list(recursive(3)))
