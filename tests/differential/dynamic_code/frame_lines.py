# f_lineno of frames that run, are suspended, have ended; tb_lineno and tb_lasti of tracebacks.
import sys
def f():
    frame = sys._getframe()
    lines = [frame.f_lineno]
    lines.append(frame.f_lineno)
    return frame, lines

frame, lines = f()
base = f.__code__.co_firstlineno
print([line - base for line in lines])
def g():
    frame = sys._getframe()
    if frame:
        x = 1
        y = 2
frame = None
def h(keep):
    keep.append(sys._getframe())
    x = 1
    return x + 1
keep = []
h(keep)
print(keep[0].f_lineno - h.__code__.co_firstlineno)
def fall(keep):
    keep.append(sys._getframe())
    for i in range(3):
        x = i
keep.clear(); fall(keep)
print(keep[0].f_lineno - fall.__code__.co_firstlineno)
def gen():
    yield 1
    yield 2

    yield 3
it = gen()
print(it.gi_frame.f_lineno - gen.__code__.co_firstlineno)
for _ in it: print(it.gi_frame.f_lineno - gen.__code__.co_firstlineno, it.gi_frame.f_lasti > 0)
print(it.gi_frame)
def boom():
    x = 1
    raise ValueError(
        x)
try: boom()
except ValueError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_lineno, tb.tb_lasti > 0, tb.tb_lasti % 2, tb.tb_frame.f_lasti >= tb.tb_lasti)
        tb = tb.tb_next
def handler():
    try:
        raise KeyError(1)
    except KeyError as e:
        tb = e.__traceback__
        a = 1
        return tb
tb = handler()
print(tb.tb_lineno - handler.__code__.co_firstlineno)
frame = sys._getframe()
for name in ("f_lineno", "f_lasti", "f_back", "f_code", "f_globals", "f_builtins", "f_locals"):
    try: setattr(frame, name, 1); print(name, "set")
    except Exception as error: print(name, type(error).__name__, error)
    try: delattr(frame, name); print(name, "deleted")
    except Exception as error: print(name, type(error).__name__, error)
