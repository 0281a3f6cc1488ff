# anext() with a default: its awaitable driven by send, throw, close and next, over generators and iterators by hand.
def attempt(what, f, *args):
    try: print(what, '->', repr(f(*args)))
    except BaseException as e: print(what, '->', type(e).__name__, e.args)
class Wait:
    def __init__(self, v): self.v = v
    def __await__(self):
        try: return (yield self.v)
        except ValueError as e: return 'recovered ' + str(e)
async def gen():
    yield 1
    got = await Wait('w')
    yield got
class Hand:
    def __init__(self, *items): self.items = list(items)
    def __aiter__(self): return self
    async def __anext__(self):
        if self.items: return self.items.pop(0)
        raise StopAsyncIteration
class Plain:
    def __aiter__(self): return self
    def __anext__(self): return iter([])
class NotAwaitable:
    def __aiter__(self): return self
    def __anext__(self): return 5
class Raises:
    def __aiter__(self): return self
    def __anext__(self): raise OSError('anext')
a = gen()
x = anext(a, 'd'); attempt('send', x.send, None)
x = anext(a, 'd'); attempt('send', x.send, None); attempt('throw', x.throw, ValueError('v')); attempt('again', x.send, None)
x = anext(a, 'd'); attempt('at the end', x.send, None)
x = anext(a, 'd'); attempt('still', x.send, None)
x = anext(a); attempt('without default', x.send, None)
h = Hand(1)
for _ in range(2):
    x = anext(h, 'default'); attempt('hand', x.send, None)
x = anext(h); attempt('hand at the end', x.send, None)
x = anext(Hand(1), 'd'); attempt('close', x.close); attempt('after close', x.send, None)
x = anext(Hand(1), 'd'); attempt('throw first', x.throw, KeyError('k'))
x = anext(Hand(), 'd'); attempt('throw stop', x.throw, StopAsyncIteration())
x = anext(gen(), 'd'); attempt('throw into fresh generator', x.throw, StopAsyncIteration())
x = anext(gen(), 'd'); attempt('close of a generator', x.close)
attempt('iter', lambda: list(anext(Hand(7), 'd').__await__()))
attempt('next', lambda: next(iter(anext(Hand(7), 'd').__await__())))
for wrong in (NotAwaitable(), Plain()):
    attempt(type(wrong).__name__, lambda: anext(wrong, 'd').send(None))
for wrong in (5, [], iter([])):
    attempt(repr(wrong)[:6], anext, wrong, 1)
attempt('no argument', anext); attempt('three', anext, 1, 2, 3); attempt('keyword', lambda: anext(gen(), default=1))
x = anext(gen(), 'd')
print(type(x).__name__, x.__iter__() is x if hasattr(x, '__iter__') else None, x.__await__() is x)
x.close()
async def use():
    out = []
    it = Hand(1, 2)
    while (v := await anext(it, None)) is not None: out.append(v)
    return out
attempt('in a coroutine', use().send, None)
