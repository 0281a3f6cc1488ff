# throw() and close() with delegates of every kind: what they are given, and where wrong arguments are noticed.
# more throw semantics
class Delegate:
    def __iter__(self): return self
    def __next__(self): return 'item'
    def throw(self, *args):
        print('  thrown', [a if isinstance(a, type) or a is None else repr(a) for a in args]); return 'from throw'
    def close(self): print('  closed')
def g(d):
    try:
        r = yield from d
        print('  r', r)
    except BaseException as e:
        print('  caught', repr(e)); yield 'after'
def attempt(f, *a):
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        try: print(repr(f(*a)))
        except BaseException as e: print(type(e).__name__, e, '| context', repr(e.__context__))
x = g(Delegate()); next(x)
attempt(x.throw, ValueError)
attempt(x.throw, ValueError('a'))
attempt(x.throw, ValueError, 'b')
attempt(x.throw, 5)
attempt(x.throw, 5, 6, 7)
attempt(x.throw, GeneratorExit)
x = g(Delegate()); next(x); attempt(x.close)
x = g(Delegate()); next(x); attempt(x.throw, GeneratorExit('q'))
x = g(iter([1,2])); next(x)
attempt(x.throw, 5); attempt(next, x)
x = g(iter([1,2])); next(x)
attempt(x.throw, KeyError('k'), 3); attempt(next, x)
attempt(x.throw, KeyError, KeyError('k'))
class BadAttr(Delegate):
    @property
    def throw(self): raise RuntimeError('attr')
    @property
    def close(self): raise RuntimeError('closeattr')
x = g(BadAttr()); next(x); attempt(x.throw, ValueError); attempt(next, x)
import sys
sys.unraisablehook = lambda a: print('UNRAISABLE', a.exc_value, a.err_msg)
attempt(x.close)
def inner():
    try: yield 1
    except ValueError as e: print('  inner', e); yield 2
x = g(inner()); next(x)
attempt(x.throw, ValueError, 'v'); attempt(x.throw, 7); attempt(next, x)
class Weird(Exception):
    def __init__(self): print('  made')
x = g(inner()); next(x); attempt(x.throw, Weird)
x = g(Delegate()); next(x); attempt(x.throw, Weird)
def raising_with_tb():
    try: 1/0
    except ZeroDivisionError as e: return e
e = raising_with_tb()
def plain():
    while True:
        try: yield
        except Exception as x:
            t = x.__traceback__; n=[]
            while t: n.append(t.tb_frame.f_code.co_name); t = t.tb_next
            print('  ', n)
p = plain(); next(p)
attempt(p.throw, e)
e = raising_with_tb(); attempt(p.throw, ZeroDivisionError, e)
e = raising_with_tb(); attempt(p.throw, ZeroDivisionError, e, None)
e = raising_with_tb(); tb = e.__traceback__; attempt(p.throw, ZeroDivisionError('n'), None, tb)
attempt(p.throw, ZeroDivisionError, 'n', tb)
def running():
    try: yield r.throw(5)
    except Exception as e: print('  ', type(e).__name__, e)
    try: yield r.throw(ValueError)
    except Exception as e: print('  ', type(e).__name__, e)
    try: yield r.close()
    except Exception as e: print('  ', type(e).__name__, e)
r = running(); attempt(next, r)
attempt(r.throw, 5); attempt(r.throw, ValueError(3)); attempt(r.throw, ValueError, 1, 2)
def fresh(): yield
f = fresh(); attempt(f.throw, 5); attempt(next, f)
f = fresh(); attempt(f.throw, GeneratorExit); attempt(next, f)
f = fresh(); attempt(f.throw, StopIteration(4)); attempt(next, f)
del x, p, r, f
