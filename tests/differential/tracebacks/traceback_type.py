# types.TracebackType: made by hand, linked, assigned, refused; tb_lineno, tb_lasti and frames of others; with_traceback.
import sys, types, traceback
T = types.TracebackType
frame = sys._getframe()
def attempt(what, f):
    try: print(what, '->', f())
    except BaseException as e: print(what, '->', type(e).__name__, e)
t = T(None, frame, -1, 3); print(t.tb_next, t.tb_frame is frame, t.tb_lasti, t.tb_lineno)
u = T(t, frame, -1, 7); print(u.tb_next is t, [x.lineno for x in traceback.extract_tb(u)])
for args in ((), (None,), (None, frame), (None, frame, 1), (None, frame, 'x', 1), (None, frame, 1, 'x'), (5, frame, 1, 1), (None, 5, 1, 1), (None, None, 1, 1), (None, frame, 1, 1, 1), (None, frame, 2**40, 1), (None, frame, 1, 2**40), (None, frame, -5, -7)):
    attempt(f'{len(args)} {[a if a is not frame else "frame" for a in args]}', lambda: (lambda x: (x.tb_lasti, x.tb_lineno))(T(*args)))
attempt('keywords', lambda: T(tb_next=None, tb_frame=frame, tb_lasti=4, tb_lineno=5).tb_lineno)
t.tb_next = None; u.tb_next = None; t.tb_next = u; print(t.tb_next is u)
attempt('loop', lambda: setattr(u, 'tb_next', t)); attempt('itself', lambda: setattr(u, 'tb_next', u)); attempt('wrong', lambda: setattr(u, 'tb_next', 5)); attempt('delete', lambda: delattr(u, 'tb_next'))
for name in ('tb_frame', 'tb_lasti', 'tb_lineno', 'other'):
    attempt('set ' + name, lambda: setattr(u, name, 1)); attempt('delete ' + name, lambda: delattr(u, name))
print([n for n in dir(t) if not n.startswith('__')], type(t) is T, T.__name__, T.__module__)
attempt('subclass', lambda: type('S', (T,), {}))
e = ValueError('by hand').with_traceback(T(None, frame, -1, 2)); print([(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__)])
try: raise e
except ValueError as x: print([(q.name, q.lineno > 2) for q in traceback.extract_tb(x.__traceback__)])
def raises(): raise KeyError('k')
def through(): raises()
try: through()
except KeyError as x:
    tb = x.__traceback__; print([f.f_code.co_name for f, _ in traceback.walk_tb(tb)])
    cut = tb.tb_next; tb.tb_next = tb.tb_next.tb_next; print([f.f_code.co_name for f, _ in traceback.walk_tb(tb)])
    tb.tb_next = None; print(len(traceback.extract_tb(x.__traceback__)))
try: raise KeyError('again').with_traceback(cut)
except KeyError as x: print([f.f_code.co_name for f, _ in traceback.walk_tb(x.__traceback__)])
for bad in (5, 'x', frame): attempt('with_traceback', lambda: ValueError().with_traceback(bad)); attempt('assign', lambda: setattr(ValueError(), '__traceback__', bad))
attempt('delete', lambda: delattr(ValueError(), '__traceback__'))
x = ValueError(); x.__traceback__ = cut; print(x.__traceback__ is cut); x.__traceback__ = None; print(x.__traceback__)
def grow():
    err = OSError()
    for _ in range(3):
        try: raise err
        except OSError: pass
    return err
print(len(traceback.extract_tb(grow().__traceback__)))
print(hash(t) == hash(t), t == t, t != u, repr(t).startswith('<traceback object at'))
