# Asynchronous generators: every awaitable in every phase, with sends, throws and closes in between; return, yield in finally, nested.
import sys
log = []
def note(*x): log.append(' '.join(map(str, x))); return x[0]
class Wait:
    def __init__(self, name): self.name = name
    def __await__(self): return (yield self.name)
async def one():
    try:
        a = yield 1; note('a', a)
        b = await Wait('w'); note('b', b)
        c = yield 2; note('c', c)
    except ValueError as e: note('VE', repr(sys.exception())); await Wait('in handler'); yield 'handled'
    finally: note('finally'); await Wait('f'); note('done')
async def two():
    try: yield 1
    finally: yield 'in finally'
    yield 'after'
async def three():
    while True:
        try: yield await Wait('w')
        except GeneratorExit: note('GE'); return
        except StopAsyncIteration as e: note('SAI'); raise
        except KeyError: note('KE'); continue
async def four():
    async for x in one(): yield x * 2
    yield [y async for y in one()]
async def five():
    await Wait('first')
    raise StopIteration('si')
    yield
async def six():
    yield 1
    raise StopAsyncIteration('sai')
def drive(aw, *moves):
    out = []
    for m in moves:
        try: out.append(repr(m(aw)))
        except BaseException as e: out.append(f'!{e!r} ctx={e.__context__!r} cause={e.__cause__!r}')
        if out[-1][0] == '!': break
    return out
S = lambda v=None: lambda a: a.send(v)
T = lambda e: lambda a: a.throw(e)
C = lambda a: a.close()
plans = {'next': lambda g: g.__anext__(), 'send': lambda g: g.asend('x'), 'VE': lambda g: g.athrow(ValueError('v')), 'KE': lambda g: g.athrow(KeyError('k')), 'GE': lambda g: g.athrow(GeneratorExit), 'SAI': lambda g: g.athrow(StopAsyncIteration('s')), 'SI': lambda g: g.athrow(StopIteration('s')), 'aclose': lambda g: g.aclose()}
sys.unraisablehook = lambda a: note('unraisable', repr(a.exc_value))
moves = {'plain': (S(), S('r'), S('q'), S()), 'throw': (S(), T(ValueError('in')), S(), S()), 'throw first': (T(KeyError('first')), S(), S()), 'close': (S(), C, S()), 'close first': (C, S())}
for f in (one, two, three, four, five, six):
    for steps in range(3):
        for pname, plan in plans.items():
            for mname, move in moves.items():
                g = f(); log.clear(); ok = True
                for _ in range(steps):
                    r = drive(g.__anext__(), S(), S('r'), S('q'), S())
                    if not r[-1].startswith('!StopIteration'): ok = False
                if not ok: g = None; continue
                log.clear()
                note(drive(plan(g), *move)); note(g.ag_running, g.ag_suspended, g.ag_frame is None)
                note(drive(g.__anext__(), S(), S(), S(), S())); note(drive(g.aclose(), S(), S(), S()))
                print(f.__name__, steps, pname, mname, '|', *log, sep=' ; ')
                log.clear(); g = None
                if log: print('   dropped', *log, sep=' ; ')
