# sys.exception() across yields: the generator's own, the caller's, after throw, in finally, in nested generators.
import sys
def now(): return repr(sys.exception())
def g():
    print('  start', now())
    try: raise ValueError('own')
    except ValueError:
        yield now()
        print('  resumed', now())
        try: yield now()
        except KeyError: print('  thrown', now(), repr(sys.exception().__context__)); yield now()
        print('  after', now())
        yield now()
    print('  outside', now())
    yield now()
    try: yield now()
    finally: print('  finally', now())
it = g()
print(next(it), now())
try: raise TypeError('callers')
except TypeError:
    print(next(it), now())
    print(it.throw(KeyError('k')), now())
    print(next(it), now())
print(next(it), now())
try: raise OSError('later')
except OSError:
    print(next(it), now())
    try: it.throw(IndexError('last'))
    except IndexError as e: print(repr(e), repr(e.__context__), now())
    print(now())
print(now())
def inner():
    try: 1 / 0
    except ZeroDivisionError: yield now()
    yield now()
def outer():
    try: raise ValueError('outer')
    except ValueError:
        yield from inner()
        yield now()
for x in outer(): print(x, now())
def reraises():
    try: yield 1
    except ValueError: raise
def bare():
    yield 1
    raise
it = bare(); next(it)
try: raise KeyError('from the caller')
except KeyError:
    try: next(it)
    except KeyError as e: print('bare raise gives', repr(e))
it = bare(); next(it)
try: next(it)
except RuntimeError as e: print(e)
it = reraises(); next(it)
try: it.throw(ValueError('v'))
except ValueError as e: print(repr(e), repr(e.__context__))
def context_of_next():
    yield 1
    raise IndexError('inside')
it = context_of_next(); next(it)
try:
    try: raise KeyError('outside')
    except KeyError: next(it)
except IndexError as e: print(repr(e), '<-', repr(e.__context__))
