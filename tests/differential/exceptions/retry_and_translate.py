# Error handling as programs do it: retries with backoff, translation between layers, error codes, default values, cleanup stacks.
import functools, traceback
class AppError(Exception):
    code = 500
    def __init__(self, message='', **details): super().__init__(message); self.details = details
    def __str__(self): return f'[{self.code}] {super().__str__()}' + ''.join(f' {k}={v!r}' for k, v in self.details.items())
class NotFound(AppError, LookupError): code = 404
class Invalid(AppError, ValueError): code = 400
def retry(times, on=Exception, give_up=()):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **keywords):
            errors = []
            for attempt in range(1, times + 1):
                try: return f(*args, attempt=attempt, **keywords)
                except give_up: raise
                except on as e: e.add_note(f'attempt {attempt}'); errors.append(e)
            raise ExceptionGroup(f'{f.__name__} failed {times} times', errors)
        return wrapper
    return decorate
@retry(3, (OSError, LookupError), give_up=Invalid)
def fetch(key, attempt):
    if key == 'late' and attempt < 3: raise OSError(110, 'timed out')
    if key == 'never': raise [OSError('down'), KeyError(key), NotFound('gone', key=key)][attempt - 1]
    if key == 'bad': raise Invalid('bad key', key=key)
    return f'{key}@{attempt}'
for key in ('now', 'late', 'never', 'bad'):
    try: print(key, fetch(key))
    except Invalid as e: print(key, 'invalid:', e, e.details, e.__notes__ if hasattr(e, '__notes__') else 'no notes')
    except ExceptionGroup as g: print(key, g.message, [(type(e).__name__, str(e), e.__notes__) for e in g.exceptions]); matched, rest = g.split(AppError); print('  ', matched.exceptions, rest.exceptions)
def translated(f):
    def wrapper(*args):
        try: return f(*args)
        except KeyError as e: raise NotFound('no such thing', key=e.args[0]) from e
        except (TypeError, ValueError) as e:
            if isinstance(e, AppError): raise
            raise Invalid(str(e)) from None
    return wrapper
@translated
def lookup(d, k, convert): return convert(d[k])
for args in (({'a': '5'}, 'a', int), ({'a': 'x'}, 'a', int), ({}, 'a', int), ({'a': None}, 'a', int), ({'a': '1'}, 'a', lambda s: (_ for _ in ()).throw(Invalid('own')))):
    try: print(lookup(*args))
    except AppError as e: print(type(e).__name__, e, '| cause', repr(e.__cause__), '| suppressed', e.__suppress_context__, '| context', type(e.__context__).__name__, [c.__name__ for c in type(e).__mro__[1:4]])
class Cleanup:
    def __init__(self): self.steps = []
    def push(self, f, *args): self.steps.append((f, args))
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        errors = [v] if v else []
        while self.steps:
            f, args = self.steps.pop()
            try: f(*args)
            except Exception as e: errors.append(e)
        if len(errors) > (v is not None): raise BaseExceptionGroup('cleanup', errors) from v
def fails(x): print('  cleaning', x); raise RuntimeError(x)
try:
    with Cleanup() as c: c.push(print, '  first'); c.push(fails, 'second'); c.push(fails, 'third'); raise KeyError('body')
except ExceptionGroup as g: print(repr(g), repr(g.__cause__), g.__context__ is g.__cause__)
def codes(f, *args):
    try: f(*args)
    except SystemExit as e: return 'exit', e.code
    except AppError as e: return e.code
    except ArithmeticError as e: return type(e).__name__, traceback.format_exception_only(e)[0].strip()
    except BaseException as e: return 'other', repr(e)
    else: return 0
    finally: print('  checked', getattr(f, '__name__', f))
for f, *args in ((print, '  fine'), (divmod, 1, 0), (exit_ := lambda: (_ for _ in ()).throw(SystemExit(3)),), (lookup, {}, 'k', int), (int, 'z'), (float('1e308').__mul__, 10), (lambda: 2.0 ** 5000,)): print(codes(f, *args))
def default(f, fallback, *catch):
    try: return f()
    except catch or Exception: return fallback
print(default(lambda: 1 / 0, 'inf'), default(lambda: {}['x'], 'none', KeyError), default(lambda: default(lambda: [][1], 1, KeyError), 2, IndexError))
