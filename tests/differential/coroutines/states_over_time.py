# inspect-like facts of coroutines: cr_* over time, awaiting chains, reuse after the end and after failing.
import inspect
def attempt(what, f, *args):
    try: print(what, '->', repr(f(*args)))
    except BaseException as e: print(what, '->', type(e).__name__, e.args)
def state(c): return inspect.getcoroutinestate(c), c.cr_running, c.cr_suspended, c.cr_frame is not None, type(c.cr_await).__name__, c.cr_code.co_name
class Wait:
    def __await__(self): return (yield 'waiting')
async def inner():
    print('  inner sees outer', state(o))
    r = await Wait()
    print('  inner sees outer', state(o))
    return r
async def outer():
    try: return await inner()
    finally: print('  finally', state(o))
o = outer(); print(state(o))
attempt('send', o.send, None); print(state(o), o.cr_await.cr_code.co_name, type(o.cr_await.cr_await).__name__)
attempt('send', o.send, 5); print(state(o))
for what in ('send', 'throw', 'close'):
    attempt(what + ' after the end', getattr(o, what), *((None,) if what == 'send' else (ValueError(),) if what == 'throw' else ()))
attempt('await after the end', lambda: outer_awaits(o).send(None))
async def outer_awaits(c): return await c
async def fails(): raise KeyError('f')
o = fails(); attempt('fails', o.send, None); attempt('again', o.send, None); print(state(o))
o = fails(); attempt('throw before it began', o.throw, ValueError('v')); print(state(o)); attempt('again', o.send, None)
o = fails(); attempt('close before it began', o.close); attempt('again', o.send, None); attempt('close', o.close)
o = outer(); attempt('value to a fresh one', o.send, 1); attempt('then', o.send, None)
attempt('awaited twice', outer_awaits(o).send, None)
attempt('close', o.close)
attempt('iter', iter, o); attempt('next', next, o); attempt('list', list, o); attempt('len', len, o); attempt('call', o)
attempt('aiter', aiter, o); attempt('for', lambda: [x for x in o])
w = outer_awaits(5).__await__()
print(type(w).__name__, iter(w) is w, [n for n in dir(w) if not n.startswith('__')]); attempt('next', next, w)
for name in ('cr_running', 'cr_suspended', 'cr_frame', 'cr_await', 'cr_code', 'cr_origin'):
    try: setattr(o, name, 1)
    except AttributeError as e: print(name, e)
try: type(o)()
except TypeError as e: print(e)
try: type('Sub', (type(o),), {})
except TypeError as e: print(e)
print([n for n in dir(o) if not n.startswith('__')])
