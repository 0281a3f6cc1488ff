# Frame objects: f_back, f_code, f_lineno, f_globals, f_builtins, f_locals; of modules, functions, classes and generators.
import sys
def here(): return sys._getframe(1)
f = sys._getframe()
print(type(f).__name__, f.f_code.co_name, f.f_lineno, f.f_globals is globals(), f.f_locals is globals(), f.f_back, f.f_builtins is __builtins__.__dict__, f.f_trace, f.f_trace_lines, f.f_trace_opcodes)
def function(a):
    frame = here()
    print(frame.f_code is function.__code__, frame.f_code.co_name, frame.f_lineno, frame.f_back is f, frame.f_locals["a"], frame is here(), frame is sys._getframe())
    return frame
kept = function(1)
print(kept.f_back is None or "kept", sorted(kept.f_locals), kept.f_locals["a"])
class C:
    frame = here()
    print(frame.f_code.co_name, frame.f_back is f, "frame" in frame.f_locals)
def gen():
    x = 1
    yield here()
    yield here()
g = gen()
one = next(g)
print(g.gi_frame is one, one.f_back, one.f_locals)
two = next(g)
print(one is two, one.f_lineno)
list(g)
print(g.gi_frame, sorted(one.f_locals))
def recursive(n): return [sys._getframe(n).f_code.co_name] if n == 3 else recursive(n + 1)
print(recursive(0))
def depth():
    frame, names = sys._getframe(), []
    while frame:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names
print(depth(), (lambda: depth())(), [depth() for _ in [1]], list(depth() for _ in [1]))
for name in ("f_code", "f_globals", "f_lineno_", "f_back"):
    try: setattr(kept, name, 1)
    except AttributeError as error: print(error)
try: sys._getframe(1000)
except ValueError as error: print(error)
try: sys._getframe().clear()
except RuntimeError as error: print(error)
try: g2 = gen(); next(g2); g2.gi_frame.clear()
except RuntimeError as error: print(error)
kept.clear()
print(dict(kept.f_locals))
exec("print(sys._getframe().f_code.co_name, sys._getframe().f_code.co_filename, sys._getframe().f_back is f)")
try: 1 / 0
except ZeroDivisionError as error: print(error.__traceback__.tb_frame is f, error.__traceback__.tb_lineno == error.__traceback__.tb_frame.f_lineno or "later")
print(repr(kept).split(", ")[1:] if False else type(repr(kept)).__name__)
