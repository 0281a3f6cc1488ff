# Groups printed with causes, contexts, notes, syntax errors, several lines, recursion, long and deep ones, limits of width and depth.
import io, sys, traceback
def show(e):
    module = ''.join(traceback.format_exception(e)); old, sys.stderr = sys.stderr, io.StringIO()
    sys.excepthook(type(e), e, e.__traceback__); text, sys.stderr = sys.stderr.getvalue(), old
    print('---', 'same' if text == module else 'DIFFERENT'); print(text.replace(__file__, 'FILE'), end='')
def made(e, cause=None, context=None, notes=()):
    e.__cause__, e.__context__ = cause, context
    if cause is None: e.__suppress_context__ = False
    for n in notes: e.add_note(n)
    return e
def thrown(e):
    try: raise e
    except BaseException as x: return x
V = ValueError
show(made(ExceptionGroup('cause of a group', [V(1)]), cause=ExceptionGroup('group as cause', [KeyError('k')])))
show(made(ExceptionGroup('context', [made(V(1), context=OSError('inner context')), made(TypeError(2), cause=thrown(KeyError('inner cause')))]), context=thrown(V('outer context'))))
show(ExceptionGroup('syntax', [SyntaxError('bad', ('f', 1, 3, 'a b c', 1, 4)), IndentationError('indent', ('g', 2, 1, '  x'))]))
show(made(ExceptionGroup('notes\nof two lines', [made(V('a\nb'), notes=['n1\nn2', '']), V('')]), notes=['outer\nnote']))
show(ExceptionGroup('wide', [V(i) for i in range(17)])); show(ExceptionGroup('just fits', [V(i) for i in range(15)])); show(ExceptionGroup('one more', [V(i) for i in range(16)]))
deep = V('leaf')
for i in range(13): deep = ExceptionGroup(str(i), [deep])
show(deep)
show(ExceptionGroup('mixed', [ExceptionGroup('last is a group', [V(1)]), V(2)])); show(ExceptionGroup('mixed', [V(2), ExceptionGroup('last is a group', [V(1), ExceptionGroup('inner', [V(3)])])]))
def rec(n):
    if n: return rec(n - 1)
    raise V('recursion')
try: rec(8)
except V as e: show(ExceptionGroup('recursive', [e]))
def raises():
    try: 1 / 0
    except ZeroDivisionError as e: raise ExceptionGroup('in a handler', [e, V('new')])
try: raises()
except ExceptionGroup as e: show(e); show(e.split(V)[0]); show(e.split(V)[1])
class Custom(ExceptionGroup):
    def __str__(self): return 'custom text'
class Failing(ExceptionGroup):
    def __str__(self): raise RuntimeError
show(Custom('c', [V(1)])); show(Failing('f', [V(1)])); show(BaseExceptionGroup('base', [SystemExit(1), KeyboardInterrupt()]))
shared = thrown(V('shared')); show(ExceptionGroup('shared', [shared, ExceptionGroup('again', [shared])])); show(made(ExceptionGroup('cyclic', [shared]), cause=shared))
print(''.join(traceback.format_exception_only(ExceptionGroup('only', [V(1), ExceptionGroup('in', [KeyError(2)])]))), end='')
try: raises()
except ExceptionGroup as e: print(''.join(traceback.format_exception(e, limit=0, chain=False)).replace(__file__, 'FILE'), end='')
