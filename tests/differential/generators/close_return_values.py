# What close() returns: the value of a return in answer to GeneratorExit, None otherwise; with yield from and finally.
def attempt(what, f):
    try: print(what, '->', repr(f()))
    except BaseException as e: print(what, '->', type(e).__name__, e)
def returns(value):
    try: yield 1
    except GeneratorExit: return value
def falls():
    try: yield 1
    except GeneratorExit: pass
def plain(): yield 1
def final():
    try: yield 1
    finally: print('  finally')
def final_returns():
    try: yield 1
    finally: return 'from finally'
def raises():
    try: yield 1
    finally: raise KeyError('in finally')
def other():
    try: yield 1
    except GeneratorExit: raise ValueError('instead')
def stops():
    try: yield 1
    except GeneratorExit: raise StopIteration('x')
def again():
    try: yield 1
    except GeneratorExit: raise
def fresh_exit():
    try: yield 1
    except GeneratorExit: raise GeneratorExit('fresh')
def ignores():
    while True:
        try: yield 1
        except GeneratorExit: print('  ignored')
def outer(g):
    result = yield from g
    print('  outer got', result)
    return 'outer result'
def outer_catches(g):
    try: yield from g
    except GeneratorExit as e: return ('caught', repr(e), repr(e.__context__))
for make in (lambda: returns(5), lambda: returns(None), falls, plain, final, final_returns, raises, other, stops, again, fresh_exit,
             lambda: outer(returns(5)), lambda: outer_catches(returns(5)), lambda: outer(plain()), lambda: outer_catches(raises()), lambda: outer(iter('ab')), lambda: outer_catches(iter('ab'))):
    g = make()
    attempt(g.__name__ + ' fresh', g.close)
    attempt(g.__name__ + ' again', g.close)
    g = make(); next(g)
    attempt(g.__name__ + ' started', g.close)
    attempt(g.__name__ + ' again', g.close)
    attempt(g.__name__ + ' next', lambda: next(g))
g = ignores(); next(g)
attempt('ignores', g.close)
attempt('and goes on', lambda: next(g))
import sys
sys.unraisablehook = lambda args: print('unraisable', args.exc_value)
del g
