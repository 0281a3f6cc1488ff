# frame.clear(): ended, executing, suspended frames; what it lets go and closes.
import sys
class D:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
def f():
    d = D("local")
    return sys._getframe()
frame = f()
print("kept", frame.f_locals["d"].name)
print(frame.clear(), dict(frame.f_locals))
frame.clear()
def running():
    try: sys._getframe().clear()
    except RuntimeError as error: print(error)
running()
def gen():
    d = D("in generator")
    try:
        yield 1
        yield 2
    finally:
        print("finally")
g = gen()
next(g)
fr = g.gi_frame
try: print(fr.clear())
except RuntimeError as error: print(error)
print(g.gi_frame is fr, list(g))
g = gen()
fr = g.gi_frame
try: print(fr.clear())
except RuntimeError as error: print(error)
print(list(g), g.gi_frame)
def gen2():
    fr = yield
    try: fr.clear()
    except RuntimeError as error: print("inside:", error)
    yield
g = gen2(); next(g); g.send(g.gi_frame)
g.close()
print(g.gi_frame)
async def coro():
    class A:
        def __await__(self): yield 5
    d = D("in coroutine")
    await A()
c = coro(); c.send(None)
try: print(c.cr_frame.clear())
except RuntimeError as error: print(error)
c.close()
def inner():
    d = D("of the traceback")
    1 / 0
try: inner()
except ZeroDivisionError as error: tb = error.__traceback__
while tb.tb_next: tb = tb.tb_next
tb.tb_frame.clear()
print("cleared")
try: sys._getframe().clear()
except RuntimeError as error: print(error)
def cells():
    d = D("in a cell")
    def inner(): return d
    return sys._getframe(), inner
fr, fn = cells()
fr.clear()
print(fn().name)
