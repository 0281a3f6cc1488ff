# sys.set_asyncgen_hooks: wrong values, partial setting, generators made before, dropped fresh, finished and in the middle.
import sys, gc
def attempt(what, f, *args, **keywords):
    try: print(what, '->', f(*args, **keywords))
    except BaseException as e: print(what, '->', type(e).__name__, e)
def first(g): print('  first', g.__name__)
def final(g): print('  final', g.__name__, g.ag_frame is not None); pending.append(g.aclose())
pending = []
for wrong in (5, 'x', []):
    attempt('firstiter', sys.set_asyncgen_hooks, wrong); attempt('finalizer', sys.set_asyncgen_hooks, finalizer=wrong); attempt('both', sys.set_asyncgen_hooks, first, wrong)
attempt('unknown', sys.set_asyncgen_hooks, other=1); attempt('three', sys.set_asyncgen_hooks, 1, 2, 3)
print(sys.get_asyncgen_hooks() == (None, None))
async def gen(n=3):
    try:
        for i in range(n): yield i
    finally: print('  finally')
def step(g):
    try: g.__anext__().send(None)
    except StopIteration as e: return e.value
    except StopAsyncIteration: return 'end'
before = gen(); step(before)
sys.set_asyncgen_hooks(first, final)
h = sys.get_asyncgen_hooks(); print(h.firstiter is first, h.finalizer is final, h[0] is first, len(h), type(h).__name__)
print(step(before)); del before
g = gen(); print('made'); print(step(g), step(g)); del g
g = gen(); del g
g = gen(1); print(step(g), step(g)); del g
g = gen(); c = g.aclose(); print('aclose made')
try: c.send(None)
except BaseException as e: print(type(e).__name__)
del g, c
g = gen(); a = g.asend(None); print('asend made'); a.close(); del a, g
for p in pending:
    try: p.send(None)
    except StopIteration: print('closed later')
pending.clear(); del p
sys.set_asyncgen_hooks(firstiter=None); print(sys.get_asyncgen_hooks().firstiter, sys.get_asyncgen_hooks().finalizer is final)
g = gen(); step(g); sys.set_asyncgen_hooks(finalizer=None); print('hooks gone'); del g
for p in pending: p.close()
pending.clear(); del p
def failing(g): raise KeyError('hook fails')
sys.unraisablehook = lambda a: print('  unraisable', repr(a.exc_value), a.err_msg)
sys.set_asyncgen_hooks(failing, failing)
g = gen(); attempt('failing firstiter', step, g); attempt('then', step, g); del g
sys.set_asyncgen_hooks(None, None)
g = gen(); step(g); del g
print('end')
