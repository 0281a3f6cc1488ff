# Asynchronous generators that are dropped in the middle without hooks: what closing them in that moment gives.
import sys
sys.unraisablehook = lambda a: print('  unraisable', repr(a.exc_value), a.err_msg, type(a.object).__name__)
class Wait:
    def __await__(self): return (yield 'w')
def start(g):
    try: return g.__anext__().send(None)
    except StopIteration as e: return e.value
async def plain(): yield 1
async def catches():
    try: yield 1
    except GeneratorExit: print('  caught')
async def returns():
    try: yield 1
    finally: print('  finally'); return
async def raises():
    try: yield 1
    finally: raise KeyError('k')
async def yields():
    try: yield 1
    finally: yield 2
async def awaits():
    try: yield 1
    finally: await Wait()
async def waiting():
    try: await Wait(); yield 1
    except GeneratorExit: print('  exit in await')
async def again():
    try: yield 1
    except GeneratorExit: raise
async def stops():
    try: yield 1
    except GeneratorExit: raise StopAsyncIteration('own')
async def loops():
    async for x in plain():
        try: yield x
        finally: print('  inner finally')
for f in (plain, catches, returns, raises, yields, awaits, waiting, again, stops, loops):
    g = f(); print(f.__name__, start(g)); del g; print('  dropped')
g = plain(); del g; print('fresh')
g = plain(); start(g); start(g) if False else None
try: g.__anext__().send(None)
except StopAsyncIteration: print('ended')
del g; print('over')
