# TracebackException: what it keeps, compact or not, cycles, groups' widths and depths, equality, changed texts, save_exc_type.
import traceback, warnings, sys
from traceback import TracebackException
def show(lines): print(''.join(lines).replace(__file__, 'FILE'), end='')
def make(f):
    try: f()
    except BaseException as e: return e
def chained():
    try:
        try: raise KeyError('first')
        except KeyError: raise ValueError('second')
    except ValueError as e: raise TypeError('third') from e
e = make(chained)
for compact in (False, True):
    t = TracebackException.from_exception(e, compact=compact)
    print(compact, t.__cause__ is not None, t.__context__ is not None, t.__suppress_context__, t.__cause__.__context__ is not None)
print(TracebackException.from_exception(e) == TracebackException.from_exception(e), TracebackException.from_exception(e) == TracebackException.from_exception(e, limit=1), t == None)
try: hash(t)
except TypeError as error: print(error)
print(t.exc_type_str, str(t), t.__notes__, t.exceptions, t.max_group_width, t.max_group_depth)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); print(t.exc_type, w[0].message, w[0].category.__name__)
    u = TracebackException.from_exception(e, save_exc_type=False); print(u.exc_type, u.exc_type_str)
show(t.format(chain=False)); show(u.format_exception_only())
group = ExceptionGroup('g', [ValueError(i) for i in range(5)] + [ExceptionGroup('h', [KeyError(1), ExceptionGroup('i', [OSError(2)])])])
show(TracebackException.from_exception(group, max_group_width=2).format())
show(TracebackException.from_exception(group, max_group_depth=1).format())
show(TracebackException.from_exception(group, max_group_depth=0).format())
show(TracebackException.from_exception(group).format_exception_only(show_group=True))
show(TracebackException.from_exception(ExceptionGroup('two\nlines', [ValueError('a\nb'), SyntaxError('s', ('f', 1, 1, 'x'))])).format_exception_only(show_group=True))
t = TracebackException.from_exception(group, limit=0); print(len(t.exceptions), t.exceptions[5].exceptions[0].exc_type_str)
t = TracebackException(ValueError, ValueError('x'), None); t._str = 'changed'; show(t.format())
t = TracebackException(ValueError, KeyError('other type'), None); show(t.format())
t = TracebackException(None, None, None); show(t.format()); print(t.exc_type_str)
s = SyntaxError('msg', ('f', 1, 2, 'text here')); t = TracebackException.from_exception(s)
print(t.filename, repr(t.lineno), t.text, t.offset, t.end_offset, repr(t.end_lineno), t.msg); t.msg = 'other'; t.offset = 6; show(t.format())
class Odd(Exception):
    def __str__(self): raise RuntimeError
    __module__ = 'some.module'
show(TracebackException.from_exception(Odd()).format()); Odd.__module__ = 5; show(TracebackException.from_exception(Odd()).format()); Odd.__qualname__ = 'A.B'; show(TracebackException.from_exception(Odd()).format())
a, b = ValueError('a'), ValueError('b'); a.__context__, b.__context__ = b, a; show(TracebackException.from_exception(a).format())
a.__cause__ = a; show(TracebackException.from_exception(a).format())
t = TracebackException.from_exception(e); t.print(file=sys.stdout, chain=False)
try: TracebackException.from_exception(5)
except AttributeError as error: print(error)
def fails():
    secret = 42
    return secret / 0
try: fails()
except ZeroDivisionError as error: local = error.with_traceback(error.__traceback__.tb_next)
show(TracebackException.from_exception(local, capture_locals=True).format())
