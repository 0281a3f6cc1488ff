# sys.exc_info() and sys.exception() in every place: nested functions, comprehensions, class bodies, callbacks, finally, with, del, generators.
import sys
def now(): return repr(sys.exception()), sys.exc_info()[0] and sys.exc_info()[0].__name__, sys.exc_info()[2] is not None
print(now())
try: raise ValueError(1)
except ValueError:
    print(now(), [now()[0] for _ in '1'], (lambda: now()[0])(), list(map(lambda x: now()[0], '1')), sorted([1, 2], key=lambda x: print('key', now()[0]) or x))
    class C: inside = now()[0]
    print(C.inside)
    try: raise KeyError(2)
    except KeyError: print(now())
    print(now())
    try: pass
    finally: print(now())
    try:
        try: raise OSError(3)
        finally: print(now())
    except OSError: print(now())
    print(now())
    def f():
        print('f', now()[0])
        try: raise TypeError(4)
        except TypeError: print('f', now()[0]); return 'left by return'
    print(f(), now()[0])
    for i in range(2):
        try: raise IndexError(i)
        except IndexError:
            if i: break
            continue
    print(now()[0])
    class D:
        def __del__(self): print('del', now()[0])
    d = D(); del d
    class M:
        def __enter__(self): print('enter', now()[0])
        def __exit__(self, *a): print('exit', now()[0], a[0] and a[0].__name__); return True
    with M(): raise AttributeError(5)
    print(now()[0])
    try: raise
    except ValueError as e: print('raised again', e, e.__context__)
    exec('print("exec", now()[0])')
print(now())
try: raise ValueError(6)
except* ValueError: print(now())
print(now())
try:
    try: raise ValueError(7)
    except KeyError: pass
    finally: print('passing', now()[0])
except ValueError: pass
def g():
    yield now()[0]
    try: raise KeyError(8)
    except KeyError: yield now()[0]; yield now()[0]
    yield now()[0]
it = g(); print(next(it), next(it), now()[0])
try: raise OSError(9)
except OSError: print(next(it), now()[0], next(it), now()[0])
def bare():
    try: raise
    except RuntimeError as e: print(e, repr(e.__context__))
bare()
try: raise ValueError(10)
except ValueError:
    try: bare_inside = None; raise
    except ValueError as e: print(repr(e))
def replaced():
    try: raise ValueError(11)
    except ValueError:
        try: raise KeyError(12)
        except KeyError: pass
        raise
try: replaced()
except ValueError as e: print('the outer one', e)
try: 1 / 0
except ZeroDivisionError as e:
    t, v, tb = sys.exc_info(); print(t is type(e), v is e, tb is e.__traceback__); e.__traceback__ = None; print(sys.exc_info()[2])
