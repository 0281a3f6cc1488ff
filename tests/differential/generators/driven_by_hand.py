# Generators as lightweight threads: a trampoline, a scheduler with channels, a parser with pushback, a context manager, memo by send.
from collections import deque
def trampoline(g):
    stack, value, error = [g], None, None
    while stack:
        try:
            if error: e, error = error, None; value = stack[-1].throw(e)
            else: value = stack[-1].send(value)
        except StopIteration as stop: stack.pop(); value = stop.value
        except Exception as e: stack.pop(); error = e; value = None
        else:
            if hasattr(value, 'send'): stack.append(value); value = None
    if error: raise error
    return value
def fact(n): return 1 if n < 2 else n * (yield fact(n - 1))
def fails(n):
    if n == 0: raise ValueError('bottom')
    try: return (yield fails(n - 1))
    except ValueError as e:
        if n == 3: return f'handled at {n}: {e}'
        raise
print(trampoline(fact(20)), trampoline(fails(6)))
try: trampoline(fails(2))
except ValueError as e: print('out', e)
class Channel:
    def __init__(self): self.items, self.readers = deque(), deque()
def scheduler(*tasks):
    ready, log = deque((t, None) for t in tasks), []
    while ready:
        task, value = ready.popleft()
        try: op, ch, *rest = task.send(value)
        except StopIteration as s: log.append((task.__name__, s.value)); continue
        if op == 'put':
            if ch.readers: ready.append((ch.readers.popleft(), rest[0]))
            else: ch.items.append(rest[0])
            ready.append((task, None))
        elif ch.items: ready.append((task, ch.items.popleft()))
        else: ch.readers.append(task)
    return log
def producer(ch, n):
    for i in range(n): yield 'put', ch, i
    yield 'put', ch, None
    return 'produced'
def doubler(a, b):
    while (x := (yield 'get', a)) is not None: yield 'put', b, x * 2
    yield 'put', b, None
    return 'doubled'
def consumer(ch):
    total = []
    while (x := (yield 'get', ch)) is not None: total.append(x)
    return total
a, b = Channel(), Channel()
print(scheduler(producer(a, 4), doubler(a, b), consumer(b)))
def tokens(text):
    pending = []
    for c in text:
        back = yield c
        while back is not None: pending.append(back); back = yield 'ok'
        while pending: 
            back = yield pending.pop()
            assert back is None
def parse(text):
    it = tokens(text); out = []; pushed = False
    for c in it:
        out.append(c)
        if c == 'b' and not pushed: pushed = True; it.send('B')
    return ''.join(out)
print(parse('abc'), parse('bb'))
class manager:
    def __init__(self, f): self.f = f
    def __call__(self, *a): self.g = self.f(*a); return self
    def __enter__(self): return next(self.g)
    def __exit__(self, t, v, tb):
        try:
            if v is None: next(self.g)
            else: self.g.throw(v)
        except StopIteration as s: return s is not v
        except BaseException as e:
            if e is not v: raise
            return False
        raise RuntimeError('did not stop')
@manager
def tag(name, swallow=()):
    print('<', name)
    try: yield name.upper()
    except swallow as e: print('swallowed', repr(e))
    finally: print('>', name)
with tag('a') as x: print(x)
with tag('b', (KeyError,)): raise KeyError('k')
try:
    with tag('c'): raise ValueError('v')
except ValueError as e: print('out', e)
def averager():
    n = total = 0
    avg = None
    while True:
        try: x = yield avg
        except ZeroDivisionError: n = total = 0; avg = None; continue
        n += 1; total += x; avg = total / n
av = averager(); next(av); print([av.send(x) for x in (1, 2, 6)], av.throw(ZeroDivisionError), av.send(5))
