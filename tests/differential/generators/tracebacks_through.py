# Lines and frames of exceptions that pass through generators: next, throw, delegation, close, re-raising, f_back while running.
import sys, traceback
def names(e): return [(t.name, t.lineno) for t in traceback.extract_tb(e.__traceback__)][1:]
def attempt(what, f):
    try: f()
    except BaseException as e: print(what, type(e).__name__, e, [(n, l - base) for n, l in names(e)])
base = sys._getframe().f_lineno
def plain():
    yield 1
    raise ValueError('plain')
def outer():
    x = 1
    yield from plain()
def catches():
    try: yield 1
    except KeyError as e:
        raise LookupError('translated') from e
def rethrows():
    try: yield 1
    except KeyError: raise
def stops():
    yield 1
    raise StopIteration
def in_finally():
    try: yield 1
    finally:
        1 / 0
def frames():
    yield [f.f_code.co_name for f in walk()]
    yield from inner_frames()
def inner_frames(): yield [f.f_code.co_name for f in walk()]
def walk():
    f = sys._getframe(1)
    while f: yield f; f = f.f_back
attempt('list', lambda: list(plain())); attempt('delegated', lambda: list(outer())); attempt('for', lambda: [x for x in outer()]); attempt('sum', lambda: sum(outer()))
def started(g): next(g); return g
attempt('throw', lambda: started(plain()).throw(KeyError('k'))); attempt('throw deep', lambda: started(outer()).throw(KeyError('k'))); attempt('translated', lambda: started(catches()).throw(KeyError('k'))); attempt('rethrown', lambda: started(rethrows()).throw(KeyError('k')))
attempt('fresh', lambda: plain().throw(KeyError('k'))); attempt('stop', lambda: list(stops())); attempt('close', lambda: started(in_finally()).close()); attempt('finished', lambda: (lambda g: (list(g), g.throw(KeyError('k'))))(iter_once()))
def iter_once(): yield 1
def same_twice():
    e = OSError('same')
    for _ in range(2):
        try: started(plain()).throw(e)
        except OSError: pass
    raise e
attempt('same twice', same_twice)
g = frames(); print(next(g), next(g))
def helper(): return next(g2)
g2 = frames(); print(helper(), g2.gi_frame.f_back, g2.gi_frame.f_lineno - base)
def lines():
    yield
    yield (
        1)
    for i in range(1): yield
g = lines(); out = []
while True:
    try: next(g)
    except StopIteration: break
    out.append(g.gi_frame.f_lineno - base)
print(out, g.gi_frame)
attempt('expression', lambda: list(1 // x for x in (1, 0))); attempt('nested expression', lambda: list((y for x in (1, 0) for y in [1 // x])))
attempt('argument', lambda: print(*plain())); attempt('unpacking', lambda: (lambda a, b: 0)(*outer())); attempt('dict', lambda: dict(plain()))
