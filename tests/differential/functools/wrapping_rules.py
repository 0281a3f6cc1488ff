# functools.update_wrapper and wraps: what is copied, missing attributes, other lists of names, odd wrapped objects
from functools import update_wrapper, wraps, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, partial
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
def w[T](a: int, b: T = 3) -> str:
    'doc of w'
w.attr = [1]; w.other = 2
def show(f): return f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__annotations__, f.__type_params__, sorted(f.__dict__)
def f(*a): 'doc f'
g = update_wrapper(f, w); print(g is f, show(f), f.__wrapped__ is w, f.attr is w.attr)
def f(*a): 'doc f'
update_wrapper(f, w, (), ()); print(show(f), f.__wrapped__ is w)
def f(*a): 'doc f'
f.attr = 'mine'; f.own = 1
update_wrapper(f, w, assigned=('attr', '__doc__', 'nothing'), updated=('__dict__',)); print(show(f), f.attr)
def f(*a): 'doc f'
f.d = {'a': 1}; w.d = {'b': 2}
update_wrapper(f, w, ('__name__',), ('d',)); print(f.d, f.__name__, f.__doc__)
t(lambda: update_wrapper(f, w, (), ('nothing',))); t(lambda: update_wrapper(f, w, (), ('other',))); t(lambda: update_wrapper(f, max).__name__); t(lambda: update_wrapper(max, f)); t(lambda: update_wrapper(f)); t(lambda: update_wrapper())
t(lambda: update_wrapper(f, 5).__wrapped__); t(lambda: show(update_wrapper(f, int))); t(lambda: update_wrapper(f, type).__type_params__)
class O:
    pass
class N:
    __name__ = 'n'; __doc__ = None
    @property
    def __module__(self): raise AttributeError('no module')
    @property
    def __qualname__(self): return 'q'
t(lambda: sorted(update_wrapper(O(), w).__dict__)); t(lambda: update_wrapper(lambda: 0, N()).__name__)
class Raising:
    @property
    def __name__(self): raise ValueError('name')
t(lambda: update_wrapper(f, Raising()))
@wraps(w)
def h(): return 'h'
print(h(), show(h)); print(wraps(w).func is update_wrapper, wraps(w, ('__doc__',)).keywords.keys())
@wraps(w, assigned=())
def h2(): return 1
print(h2.__name__, h2.__wrapped__ is w)
t(lambda: wraps()); t(lambda: wraps(w)(5)); t(lambda: wraps(w, updated=5)(h))
@wraps(h)
@wraps(w)
def h3(): pass
print(h3.__wrapped__ is h, h3.__wrapped__.__wrapped__ is w, sorted(h3.__dict__))
p = update_wrapper(partial(w, 1), w); print(p.__name__, p.__doc__, sorted(p.__dict__), p.__wrapped__ is w)
