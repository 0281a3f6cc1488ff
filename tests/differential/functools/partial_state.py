# functools.partial: __reduce__ and __setstate__, what is shared and what is refused
from functools import partial
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def delete(x, n):
    def f(): delattr(x, n)
    return f
p = partial(print, 1, a=2)
t(delete(p, '__dict__'))
t(delete(p, 'func'))
t(lambda: setattr(p, 'func', 1))
t(lambda: setattr(p, 'args', ()))
t(lambda: setattr(p, 'keywords', {}))
t(lambda: setattr(p, '__dict__', 5))
p.x = 1
t(lambda: (p.__dict__, p.__reduce__()[1:]))
for s in [(print, (), {}, {}), (print, (), {}, None), (print, (1,), {'a': 1}, {'z': 1}), (print, (), None, None),
          (print, [], {}, {}), (print, (), [], {}), (1, (), {}, {}), (print, (), {}), None, 5, (print, (), {}, {}, 1)]:
    q = partial(max)
    q.old = 1
    t(lambda: (q.__setstate__(s), q.args, q.keywords, q.__dict__))
class D(dict): pass
class T(tuple): pass
kw, kd, a = {'a': 1}, D(a=1), T((1,))
q.__setstate__((print, (1,), kw, None)); print(q.keywords is kw)
q.__setstate__((print, (1,), kd, None)); print(q.keywords is kd, type(q.keywords))
q.__setstate__((print, a, {}, None)); print(q.args is a, type(q.args))
q.__setstate__((print, (), {}, D(b=1))); print(type(q.__dict__), q.__dict__)
q.__setstate__((print, (2,), {'sep': '-'}, None)); q(3)
q.__setstate__((q, (q,), {'q': q}, None)); print(q)
q.__setstate__((print, (), {}, None)); print(q)
def copy(p):
    cls, args, state = p.__reduce__()
    r = cls(*args)
    r.__setstate__(state)
    return r
p = partial(print, 1, sep='+'); p.attr = []
c = copy(p); c(2); print(c.attr is p.attr, c.keywords is p.keywords, c.args is p.args, c == p)
class S(partial): pass
print(type(copy(S(print, 1))), copy(S(max, 3))(2))
