# What cannot be raised: errors of __del__, callbacks, finalizers, generators and hooks, as the default hook writes them and a hook is told.
import gc, io, sys, weakref, atexit
def told(what, f):
    old, sys.stderr = sys.stderr, io.StringIO()
    try: f()
    finally: text, sys.stderr = sys.stderr.getvalue(), old
    print('---', what); print(re_clean(text), end='')
def re_clean(text):
    out = []
    for line in text.replace(__file__, 'FILE').splitlines(True):
        while ' at 0x' in line:
            a, b = line.split(' at 0x', 1); n = 0
            while n < len(b) and b[n] in '0123456789abcdef': n += 1
            line = a + ' at ...' + b[n:]
        out.append(line)
    return ''.join(out)
class D:
    def __init__(self, error): self.error = error
    def __del__(self): raise self.error
class OddName(Exception): pass
OddName.__module__, OddName.__qualname__ = 'mod', 'A.B'
class BadStr(Exception):
    def __str__(self): raise KeyError
class NoModule(Exception): __module__ = None
for e in (ValueError('v'), ValueError(), KeyError('k'), OddName('o'), BadStr(), NoModule('n'), SystemExit(3), KeyboardInterrupt(), SyntaxError('s', ('f', 1, 1, 'x')), ExceptionGroup('g', [ValueError(1)]), Exception('two\nlines')):
    told(repr(e) if type(e) is not BadStr else 'BadStr', lambda: D(e))
def chained():
    class C:
        def __del__(self):
            try: 1 / 0
            except ZeroDivisionError as e: raise KeyError('from') from e
    C()
told('chained', chained)
class BadRepr:
    def __del__(self): raise ValueError('v')
    def __repr__(self): raise RuntimeError
told('bad repr', lambda: BadRepr())
class Slot:
    __del__ = 5
told('no function', lambda: Slot())
class Many:
    def __del__(self, x): pass
told('wrong signature', lambda: Many())
class Noted:
    def __del__(self): e = ValueError('n'); e.add_note('a note'); raise e
told('noted', lambda: Noted())
class X: pass
def callback(r): raise OSError('callback')
def weak():
    x = X(); r = weakref.ref(x, callback); del x
told('weak reference', weak)
def finalizer():
    x = X(); weakref.finalize(x, lambda: 1 / 0); del x
def gen():
    def g():
        try: yield
        finally: raise LookupError('in finally')
    it = g(); next(it); del it
told('generator', gen)
def ignoring():
    def g():
        while True:
            try: yield
            except GeneratorExit: pass
    it = g(); next(it); del it
told('ignoring', ignoring)
def cycle():
    d = D(TypeError('in a cycle')); d.me = d; del d; gc.collect()
told('cycle', cycle)
def nested():
    class N:
        def __del__(self): D(ValueError('inner')); raise KeyError('outer')
    N()
told('nested', nested)
def limited(n):
    sys.tracebacklimit = n
    try: D(ValueError('limited'))
    finally: del sys.tracebacklimit
told('limit 0', lambda: limited(0)); told('limit 1', lambda: limited(1))
log = []
def hook(args): log.append((args.exc_type.__name__, repr(args.exc_value), args.exc_traceback is not None, args.err_msg, getattr(args.object, '__qualname__', type(args.object).__name__)))
old_hook, sys.unraisablehook = sys.unraisablehook, hook
D(ValueError('hooked')); weak(); gen(); finalizer(); Many()
for line in log: print(line)
def failing(args): raise RuntimeError('hook fails')
sys.unraisablehook = failing; told('failing hook', lambda: D(ValueError('h')))
sys.unraisablehook = None; told('None', lambda: D(ValueError('h')))
sys.unraisablehook = 5; told('no callable', lambda: D(ValueError('h')))
del sys.unraisablehook; told('deleted', lambda: D(ValueError('h')))
sys.unraisablehook = old_hook
for bad in (1, None, (1, 2, 3, 4, 5)):
    try: sys.unraisablehook(bad)
    except TypeError as e: print(e)
keep = []
sys.unraisablehook = keep.append; D(ValueError('kept')); a = keep[0]; sys.unraisablehook = old_hook
print(type(a).__name__, type(a).__module__, len(a), a[1] is a.exc_value, [n for n in dir(a) if n[0] != '_'][:7], a.err_msg); told('again', lambda: sys.unraisablehook(a))
try: a.err_msg = 5
except AttributeError as e: print(e)
try: type(a)((1, 2, 3, 4, 5))
except TypeError as e: print(e)
sys.stderr, saved = None, sys.stderr; D(ValueError('no stderr')); sys.stderr = saved
class Failing:
    def write(self, t): raise OSError('write')
sys.stderr = Failing(); D(ValueError('lost')); sys.stderr = saved
keep.clear(); del a
