# Walking the leaves of groups with the traceback of each, after splitting, re-raising and merging.
import traceback
def leaf_lines(error, path=()):
    tbs = []
    while error is not None and isinstance(error, BaseExceptionGroup):
        tbs.append([t.name for t in traceback.extract_tb(error.__traceback__)])
        for e in error.exceptions:
            if isinstance(e, BaseExceptionGroup): leaf_lines(e, path + (error.message,))
            else: print('/'.join(path + (error.message,)), repr(e), [t.name for t in traceback.extract_tb(e.__traceback__)], 'groups', tbs)
        return
    print(repr(error))
def catch(f, *args):
    try: f(*args)
    except BaseException as e: return e
def a(): raise ValueError('a')
def b(): raise KeyError('b')
def c(): raise OSError('c')
def make(): raise ExceptionGroup('made', [catch(a), ExceptionGroup('inner', [catch(b), catch(c)])])
def handles():
    try: make()
    except* ValueError: raise
    except* KeyError as e: raise RuntimeError('replaced') from e
g = catch(make); leaf_lines(g)
m, r = g.split(KeyError); leaf_lines(m); leaf_lines(r)
print(m.__traceback__ is g.__traceback__, r.exceptions[0].__traceback__ is g.exceptions[0].__traceback__)
h = catch(handles); leaf_lines(h)
print([type(x).__name__ for x in h.exceptions], h.message)
def outer():
    try: handles()
    except* RuntimeError as e: leaf_lines(e)
leaf_lines(catch(outer))
def rethrow(x): raise x
again = catch(rethrow, g); leaf_lines(again)
print([t.name for t in traceback.extract_tb(again.__traceback__)])
print(''.join(traceback.format_exception(h)).replace(__file__, 'FILE'))
