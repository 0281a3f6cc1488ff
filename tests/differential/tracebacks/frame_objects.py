# Frames: attributes, chain of callers, lines, locals, during and after the call.
import sys


def f(a, b=2):
    frame = sys._getframe()
    c = a + b
    print(frame.f_code.co_name, frame.f_lineno, sorted(frame.f_locals), frame.f_locals["c"], frame.f_globals is globals())
    print(frame.f_back.f_code.co_name, frame.f_back.f_lineno, frame.f_builtins["len"] is len, frame.f_trace, frame.f_trace_lines)
    return frame


frame = f(1)
print(frame.f_back, frame.f_locals["c"], repr(frame).split(",")[-1])


def outer():
    x = 1

    def inner():
        y = x
        frame = sys._getframe()
        names = []
        while frame:
            names.append(frame.f_code.co_name)
            frame = frame.f_back
        return names
    return inner()


print(outer())
print([sys._getframe().f_code.co_name for _ in [1]], (lambda: sys._getframe().f_code.co_name)(),
      list(sys._getframe().f_code.co_name for _ in [1]))


class C:
    name = sys._getframe().f_code.co_name
    locals_are_the_namespace = sys._getframe().f_locals is locals()


print(C.name)


def deep(n):
    if n == 0:
        return sys._getframe(3).f_locals["n"]
    return deep(n - 1)


print(deep(5))
for bad in (-1, 1000, "x", None):
    try:
        print(sys._getframe(bad).f_code.co_name)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def cleared():
    local = [1]
    1 / 0


try:
    cleared()
except ZeroDivisionError as error:
    frame = error.__traceback__.tb_next.tb_frame
print(frame.f_locals)
frame.clear()
print(frame.f_locals)


def g():
    yield sys._getframe()


it = g()
frame = next(it)
print(frame is it.gi_frame, frame.f_back)
for clear in (frame.clear, sys._getframe().clear):
    try:
        clear()
        print("cleared", it.gi_frame)
    except RuntimeError as error:
        print(error)
for name in ("f_back", "f_code", "f_globals", "f_locals", "f_builtins", "f_lasti"):
    try:
        setattr(frame, name, None)
    except AttributeError as error:
        print(error)
