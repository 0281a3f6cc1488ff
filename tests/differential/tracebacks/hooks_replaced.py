# sys.excepthook and displayhook by hand: wrong arguments, no exceptions, tracebacks given apart, odd sys.stderr, sys.last_exc.
import io, sys, traceback
def told(f):
    old, sys.stderr = sys.stderr, io.StringIO()
    try:
        try: f()
        except BaseException as e: sys.stderr.write(f'raised {type(e).__name__} {e}\n')
    finally: text, sys.stderr = sys.stderr.getvalue(), old
    print(text.replace(__file__, 'FILE'), end='')
h = sys.excepthook
def raised():
    try: 1 / 0
    except ZeroDivisionError as e: return e
e = raised(); tb = e.__traceback__
for args in ((), (1,), (1, 2), (1, 2, 3), (None, None, None), (ValueError, ValueError('v'), None), (KeyError, ValueError('other type'), None), (ValueError, ValueError, None), (ValueError, 'text', None), (ZeroDivisionError, e, tb), (ZeroDivisionError, e, None), (ValueError, ValueError('given'), tb), (ValueError, ValueError('wrong'), 5), (5, e, 'x'), (1, 2, 3, 4)):
    print([getattr(a, '__name__', None) or type(a).__name__ for a in args]); told(lambda: h(*args))
told(lambda: h(type=ValueError, value=ValueError(), traceback=None))
v = ValueError('keeps'); told(lambda: h(ValueError, v, tb)); print(v.__traceback__ is tb)
f = raised(); told(lambda: h(ValueError, f, None)); print(f.__traceback__ is not None)
print(hasattr(sys, 'last_exc'), hasattr(sys, 'last_traceback'), sys.excepthook is sys.__excepthook__)
try: traceback.print_last()
except ValueError as x: print(x)
sys.last_exc = e; told(lambda: traceback.print_last(limit=0)); del sys.last_exc
sys.last_type, sys.last_value, sys.last_traceback = ValueError, ValueError('old style'), None; told(traceback.print_last)
class W:
    def __init__(self): self.parts = []
    def write(self, t): self.parts.append(t); return None
w = W(); old, sys.stderr = sys.stderr, w; h(ValueError, ValueError('w'), None); sys.stderr = old; print(''.join(w.parts), end='')
for bad in (None, 5): sys.stderr = bad; 
sys.stderr = None; h(ValueError, ValueError('nowhere'), None); sys.stderr = old
d = sys.displayhook
out, sys.stdout = sys.stdout, io.StringIO()
import builtins
for value in (None, 1, 'text', [1], 'ä', ...): d(value)
text, sys.stdout = sys.stdout.getvalue(), out; print(repr(text), builtins._)
class BadRepr:
    def __repr__(self): raise KeyError('repr')
try: d(BadRepr())
except KeyError as x: print(x, builtins._)
for args in ((), (1, 2)):
    try: d(*args)
    except TypeError as x: print(x)
sys.stdout = None
try: d(5)
except RuntimeError as x: r = str(x)
sys.stdout = out; print(r)
del builtins._
print(sys.exc_info(), sys.exception())
for f in (sys.exc_info, sys.exception):
    try: f(1)
    except TypeError as x: print(x, sys.exc_info()[1] is x, sys.exception() is x)
