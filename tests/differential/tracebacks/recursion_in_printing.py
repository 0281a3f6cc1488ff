# Folding of repeated entries: exact counts, mutual recursion, different lines, at the limit, in chains and groups.
import io, sys, traceback
def shown(f, *a):
    try: f(*a)
    except BaseException as e:
        lines = ''.join(traceback.format_exception(e)).replace(__file__, 'FILE').splitlines()
        old, sys.stderr = sys.stderr, io.StringIO()
        sys.excepthook(type(e), e, e.__traceback__); same = sys.stderr.getvalue().replace(__file__, 'FILE').splitlines() == lines; sys.stderr = old
        print(f.__name__, a, len(lines), same)
        for line in lines if len(lines) < 60 else lines[:12] + ['…'] + lines[-6:]: print('   ', line)
def down(n):
    if n == 0: raise ValueError('bottom')
    down(n - 1)
for n in (0, 1, 2, 3, 4, 5, 6, 50): shown(down, n)
def ping(n):
    if n == 0: raise KeyError
    pong(n - 1)
def pong(n): ping(n)
shown(ping, 3); shown(ping, 5)
def two_lines(n):
    if n == 0: raise OSError
    if n % 5: two_lines(n - 1)
    else: two_lines(n - 1)
shown(two_lines, 12)
def endless(): return endless()
try: endless()
except RecursionError as e:
    text = traceback.format_exception(e); print(len(text), text[-1], end=''); print([t.split('[')[1].split(' more')[0].rstrip('0123456789 ') for t in text if '[Previous' in t])
def chained(n):
    try: down(4)
    except ValueError as e: raise KeyError(n) from e
shown(chained, 1)
def grouped():
    errors = []
    for n in (4, 5):
        try: down(n)
        except ValueError as e: errors.append(e)
    raise ExceptionGroup('deep ones', errors)
shown(grouped)
def gen(n):
    if n == 0: raise TypeError('in a generator')
    yield from gen(n - 1)
shown(lambda: list(gen(5)))
class C:
    def __getattr__(self, name): return getattr(self, name + 'x') if len(name) < 8 else 1 / 0
shown(lambda: C().a)
def comprehension(n): return [comprehension(n - 1) for _ in [1]] if n else 1 / 0
shown(comprehension, 4)
for limit in (0, 1, 4, -2, 6):
    try: down(8)
    except ValueError as e: print(limit, [line.strip()[:40].replace(__file__[:10], '') for line in ''.join(traceback.format_exception(e, limit=limit)).splitlines() if 'Prev' in line or 'more' in line], len(traceback.format_tb(e.__traceback__, limit)))
