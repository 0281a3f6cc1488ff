# What __exit__ is told in every way out, on the type and on the instance, with odd signatures and results.
import sys
def attempt(what, f):
    try: print(what, '->', f())
    except BaseException as e: print(what, '->', type(e).__name__, e, '| ctx', repr(e.__context__))
class Tell:
    def __enter__(self): return self
    def __exit__(self, *info):
        t, v, tb = info
        print('  exit', t and t.__name__, repr(v), tb and (tb.tb_lineno - base), repr(sys.exception()), sys.exc_info()[1] is v)
base = sys._getframe().f_lineno
def normal():
    with Tell(): return 'value'
def raising():
    with Tell(): raise ValueError('v')
def raising_class():
    with Tell(): raise KeyError
def from_call():
    with Tell(): [].pop()
def system_exit():
    with Tell(): sys.exit(3)
def in_handler():
    try: raise OSError('handled')
    except OSError:
        with Tell(): pass
        with Tell(): raise KeyError('inner')
def loop():
    for i in range(3):
        with Tell():
            if i == 1: continue
            if i == 2: break
    return i
def generator_exit():
    def g():
        with Tell(): yield
    it = g(); next(it); it.close()
    it = g(); next(it)
    try: it.throw(LookupError('thrown'))
    except LookupError: print('  came out')
def stop_iteration():
    with Tell(): next(iter(()))
def re_raised():
    with Tell():
        try: raise ValueError('first')
        except ValueError as e: raise TypeError('second') from e
for f in (normal, raising, raising_class, from_call, system_exit, in_handler, loop, generator_exit, stop_iteration, re_raised): attempt(f.__name__, f)
def manager(**methods): return type('M', (), {'__enter__': lambda self: self, '__exit__': lambda self, *a: None} | methods)()
def use(m, error=None):
    with m:
        if error: raise error
    return 'after'
for result in (True, False, None, 0, 1, '', 'x', [], [0], NotImplemented, ...):
    attempt(f'result {result!r}', lambda: use(manager(__exit__=lambda self, *a: result), ValueError('v')))
def raises(self, *a): raise RuntimeError('in exit')
attempt('exit raises', lambda: use(manager(__exit__=raises))); attempt('exit raises in error', lambda: use(manager(__exit__=raises), ValueError('v')))
class Truth:
    def __bool__(self): raise OSError('no truth')
attempt('no truth', lambda: use(manager(__exit__=lambda *a: Truth()), ValueError('v'))); attempt('not asked', lambda: use(manager(__exit__=lambda *a: Truth())))
def reraise(self, t, v, tb):
    if v: raise v
attempt('raises the same', lambda: use(manager(__exit__=reraise), ValueError('v')))
def bare(self, *a): raise
attempt('bare raise', lambda: use(manager(__exit__=bare), ValueError('v'))); attempt('bare raise without', lambda: use(manager(__exit__=bare)))
attempt('few parameters', lambda: use(manager(__exit__=lambda self: None))); attempt('few in error', lambda: use(manager(__exit__=lambda self: None), ValueError('v')))
attempt('static', lambda: use(manager(__exit__=staticmethod(lambda *a: print('  static', len(a)))))); attempt('class', lambda: use(manager(__exit__=classmethod(lambda cls, *a: print('  class', cls.__name__, len(a))))))
m = manager(); m.__exit__ = lambda *a: print('never'); attempt('on the instance', lambda: use(m))
attempt('None', lambda: use(manager(__exit__=None))); attempt('enter None', lambda: use(manager(__enter__=None))); attempt('not callable', lambda: use(manager(__enter__=5)))
class Dynamic:
    def __getattr__(self, name): print('never'); return lambda *a: None
attempt('dynamic', lambda: use(Dynamic()))
class Descr:
    def __get__(self, o, t): print('  looked up'); return lambda *a: print('  called', len(a))
attempt('descriptor', lambda: use(manager(__exit__=Descr(), __enter__=Descr())))
