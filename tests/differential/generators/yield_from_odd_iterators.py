# yield from over iterators written by hand: send without send, throw without throw, values of StopIteration, failing protocol.
def attempt(what, f, *args):
    try: print(what, '->', repr(f(*args)))
    except BaseException as e: print(what, '->', type(e).__name__, e, '| args', e.args)
def delegate(it):
    r = yield from it
    print('  result', repr(r))
    return r
class Plain:
    def __init__(self, *items, end=None): self.items, self.end = list(items), end
    def __iter__(self): return self
    def __next__(self):
        if self.items: return self.items.pop(0)
        raise StopIteration(self.end)
class Sends(Plain):
    def send(self, value): print('  sent', value); return next(self)
class Stops(Plain):
    def __next__(self):
        if self.items: return self.items.pop(0)
        raise StopIteration(1, 2, 3)
class MyStop(StopIteration): pass
class StopsOwn(Plain):
    def __next__(self):
        if self.items: return self.items.pop(0)
        raise MyStop('own')
class Throws(Plain):
    def throw(self, error): print('  thrown', repr(error)); raise StopIteration('from throw')
class ThrowRaises(Plain):
    def throw(self, error): raise KeyError('instead')
class ThrowCallable(Plain): throw = 5
for it in (Plain(1, 2), Plain(1, end=('t', 'u')), Sends(1, 2), Stops(1), StopsOwn(1), Plain(), [1, 2], 'ab', {'k': 1}, range(2), (i for i in [1])):
    g = delegate(it)
    attempt(type(it).__name__, lambda: [next(g), next(g), next(g)])
for it in (Plain(1, 2), Sends(1, 2, 3), iter([1, 2]), iter(range(3))):
    g = delegate(it); attempt('start', next, g)
    attempt(type(it).__name__ + ' send', g.send, 'x')
    attempt('and then', next, g)
for it in (Plain(1, 2), Throws(1, 2), ThrowRaises(1, 2), ThrowCallable(1, 2)):
    g = delegate(it); next(g)
    attempt(type(it).__name__ + ' throw', g.throw, ValueError('v'))
    attempt('and then', next, g)
for wrong in (5, None, object, 3.0):
    attempt(f'from {wrong!r}', next, delegate(wrong))
class BadIter:
    def __iter__(self): return 5
class RaisingIter:
    def __iter__(self): raise OSError('no iterator')
class SequenceOnly:
    def __getitem__(self, i):
        if i < 2: return i * 10
        raise IndexError
for it in (BadIter(), RaisingIter(), SequenceOnly()):
    attempt(type(it).__name__, list, delegate(it))
async def co(): pass
c = co()
attempt('coroutine', next, delegate(c))
c.close()
def nested(n): 
    if n: return (yield from nested(n - 1)) + 1
    return (yield 'bottom')
g = nested(50); next(g); attempt('deep', g.send, 100)
