# The awaitables of asynchronous generators in every state: fresh, under way, over; overlapping; sends of values.
def attempt(what, f, *args):
    try: print(what, '->', repr(f(*args)))
    except BaseException as e: print(what, '->', type(e).__name__, e.args)
class Wait:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
async def gen():
    try:
        while True:
            got = yield 'item'
            print('  got', got)
            got = await Wait('waiting')
            print('  woken by', got)
    finally: print('  finally')
g = gen()
attempt('first with a value', g.asend(5).send, None)
attempt('first', g.asend(None).send, None)
s = g.asend('value')
attempt('start', s.send, None); attempt('middle', s.send, 'wake'); attempt('over', s.send, None); attempt('over throw', s.throw, ValueError); attempt('over close', s.close)
s, t = g.asend('a'), g.asend('b')
attempt('s start', s.send, None); attempt('t while s runs', t.send, None); attempt('t again', t.send, None)
u = g.athrow(ValueError('u')); attempt('athrow while s runs', u.send, None)
v = g.aclose(); attempt('aclose while s runs', v.send, None)
print(g.ag_running, g.ag_suspended, type(g.ag_await).__name__)
attempt('s close', s.close); print(g.ag_running, g.ag_suspended, g.ag_frame is None)
attempt('after', g.asend(None).send, None)
g = gen(); attempt('first', g.__anext__().send, None)
s = g.asend('a'); attempt('send non-None first', s.send, 'direct')
attempt('wake', s.send, None)
s = g.athrow(KeyError('k')); attempt('non-None to athrow', s.send, 5); attempt('then', s.send, None)
g = gen(); g.__anext__().close(); print(g.ag_frame is None)
attempt('closed before it began', g.__anext__().send, None)
g = gen(); attempt('aclose fresh', g.aclose().send, None); attempt('aclose again', g.aclose().send, None); attempt('anext after', g.__anext__().send, None); attempt('athrow after', g.athrow(ValueError('z')).send, None)
async def ignores():
    while True:
        try: yield 1
        except GeneratorExit: print('  ignored')
g = ignores(); attempt('first', g.__anext__().send, None); attempt('aclose ignored', g.aclose().send, None)
async def waits_in_finally():
    try: yield 1
    finally: print('  woken', await Wait('cleaning'))
g = waits_in_finally(); attempt('first', g.__anext__().send, None)
c = g.aclose(); attempt('aclose', c.send, None); attempt('throw into it', c.throw, KeyError('k')); attempt('again', c.send, None)
g = waits_in_finally(); attempt('first', g.__anext__().send, None)
c = g.aclose(); attempt('aclose', c.send, None); attempt('finish', c.send, 'w'); attempt('over', c.close)
g = waits_in_finally(); attempt('first', g.__anext__().send, None)
c = g.athrow(ValueError('v')); attempt('athrow', c.send, None); attempt('finish', c.send, 'w'); attempt('over', c.send, None)
for x in (gen().asend(1), gen().athrow(ValueError), gen().aclose(), gen().__anext__()):
    print(type(x).__name__, iter(x) is x, x.__await__() is x, [n for n in dir(x) if not n.startswith('__')])
    x.close()
