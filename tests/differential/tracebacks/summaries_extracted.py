# StackSummary.extract, walk_tb, walk_stack, extract_tb, extract_stack: limits of all kinds, locals, sys.tracebacklimit, clear_frames.
import sys, traceback
from traceback import *
def a(n):
    local_of_a = n
    if n: return a(n - 1)
    return b()
def b(): return 1 / 0
try: a(3)
except ZeroDivisionError as e: error = e
tb = error.__traceback__
def names(entries): return [(x.name, x.line) for x in entries]
for limit in (None, 0, 1, 2, -1, -2, 100, -100, True):
    print(limit, names(extract_tb(tb, limit)), len(format_tb(tb, limit)))
for wrong in ('x', 1.5, []):
    try: extract_tb(tb, wrong)
    except Exception as e: print(type(e).__name__, e)
for limit in (1, 0, -1, None):
    sys.tracebacklimit = limit
    print('sys', limit, names(extract_tb(tb)), names(extract_tb(tb, 2)), len(format_exception(error)))
del sys.tracebacklimit
print([(f.f_code.co_name, line) for f, line in walk_tb(tb)])
s = StackSummary.extract(walk_tb(tb), limit=2, capture_locals=True)
print([(x.name, x.locals.get('n'), x.colno) for x in s])
s = StackSummary.extract(walk_tb(tb), limit=-2, lookup_lines=False)
print(names(s))
def stack():
    return [f.f_code.co_name for f, _ in walk_stack(sys._getframe())], [f.f_code.co_name for f, _ in walk_stack(None)], names(extract_stack()), names(extract_stack(limit=1)), names(extract_stack(limit=-1)), len(format_stack())
def calls_stack(): return stack()
for part in calls_stack(): print(part)
print(names(StackSummary.extract(walk_stack(None))))
frames = [t for t, _ in walk_tb(tb)]
print(frames[1].f_locals)
clear_frames(tb)
print(frames[1].f_locals, frames[-1].f_locals)
clear_frames(None)
def suspended(): yield 1; 1 / 0
g = suspended(); next(g)
try: next(g)
except ZeroDivisionError as e: clear_frames(e.__traceback__); print('cleared', len(extract_tb(e.__traceback__)))
print(extract_tb(None), format_tb(None), list(walk_tb(None)))
class Fake:
    class tb_frame:
        class f_code: co_filename, co_name = 'fake file', 'fake name'
        f_globals = f_locals = {}
        f_lineno = 7; f_back = None
    tb_lineno, tb_next = 7, None
print([(f.f_code.co_name, n) for f, n in walk_tb(Fake)])
print(StackSummary.extract([(Fake.tb_frame, 7)]))
print(StackSummary.extract([]), StackSummary.extract(iter([(Fake.tb_frame, None)]))[0].lineno)
print_tb(tb, 0, sys.stdout); print_list([], sys.stdout); print(format_list([]))
