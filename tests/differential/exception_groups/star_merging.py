# except*: what is raised in the clauses and what is left are put together: structure, context, traceback, notes, naked exceptions.
import traceback
def show(x): return f'{x.message}{[show(e) for e in x.exceptions]}' if isinstance(x, BaseExceptionGroup) else repr(x)
def run(name, f):
    try: r = f(); print(name, '-> returned', r)
    except BaseException as e: print(name, '->', show(e), '| ctx', e.__context__ and show(e.__context__), '| cause', e.__cause__ and show(e.__cause__))
V, K, T, O = ValueError, KeyError, TypeError, OSError
def group(): return ExceptionGroup('g', [V(1), ExceptionGroup('h', [K(2), V(3)]), T(4)])
def unhandled():
    try: raise group()
    except* O: print('never')
def one_left():
    try: raise group()
    except* V: pass
    except* T: pass
def raises_new():
    try: raise group()
    except* V: raise O('new')
def raises_two():
    try: raise group()
    except* V: raise O('first')
    except* K: raise O('second')
    except* T: pass
def reraises():
    try: raise group()
    except* V: raise
    except* K as e: raise e
def reraises_all():
    try: raise group()
    except* V: raise
    except* K: raise
    except* T: raise
def raises_from():
    try: raise group()
    except* V as e: raise O('from') from e
    except* (K, T): pass
def raises_inner():
    try: raise group()
    except* V as e: raise e.exceptions[0]
    except* (K, T): pass
def raises_group():
    try: raise group()
    except* V: raise ExceptionGroup('fresh', [O(5)])
def naked():
    try: raise V('naked')
    except* V as e: print('  got', show(e), e.message == '', e.__traceback__ is None); raise
def naked_unhandled():
    try: raise V('naked')
    except* K: pass
def naked_new():
    try: raise V('naked')
    except* V: raise K('k')
def returns_after():
    try: raise group()
    except* Exception as e: r = show(e)
    return r
def nested():
    try:
        try: raise group()
        except* V: pass
    except* K as e: print('  outer', show(e))
def in_finally():
    try:
        try: raise group()
        except* V: raise O('n')
        finally: print('  finally')
    except* O as e: print('  O', show(e))
    except* Exception as e: print('  rest', show(e))
def else_clause():
    try: pass
    except* V: print('no')
    else: print('  else')
    finally: print('  finally')
def modified():
    try: raise group()
    except* V as e: e.add_note('noted'); raise
def same_twice():
    x = V('x')
    try: raise ExceptionGroup('g', [x, x, K()])
    except* K: pass
def break_base():
    try: raise BaseExceptionGroup('b', [SystemExit(1), V(1)])
    except* V: pass
def keyboard():
    try: raise KeyboardInterrupt
    except* KeyboardInterrupt as e: print('  ', type(e).__name__, show(e))
for f in (unhandled, one_left, raises_new, raises_two, reraises, reraises_all, raises_from, raises_inner, raises_group, naked, naked_unhandled, naked_new, returns_after, nested, in_finally, else_clause, modified, same_twice, break_base, keyboard): run(f.__name__, f)
for t in ('ExceptionGroup', '(V, ExceptionGroup)', '5', 'None', '(V, 5)', '()', 'V()', 'BaseExceptionGroup', 'int'):
    def odd():
        try: raise group()
        except* eval(t): print('  entered')
    run(t, odd)
try: modified()
except ExceptionGroup as e: print(''.join(traceback.format_exception_only(e, show_group=True)))
