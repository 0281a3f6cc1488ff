# sys._getframe and the frames of tracebacks: names, lines, code, globals, locals and the chain to the caller.
import sys


def names(frame):
    result = []
    while frame:
        result.append(frame.f_code.co_name)
        frame = frame.f_back
    return result


def inner(depth=0):
    return sys._getframe(depth)


def outer():
    local = 1
    frame = inner(1)
    return names(frame), sorted(frame.f_locals), frame.f_lineno - frame.f_code.co_firstlineno


print(outer())
print(names(inner()), inner().f_globals is globals(), inner(1).f_locals is globals())
print([names(sys._getframe()) for _ in "a"], list(names(sys._getframe()) for _ in "a"), (lambda: names(sys._getframe()))())


class Body:
    seen = names(sys._getframe())
    here = sorted(n for n in sys._getframe().f_locals if not n.startswith("__"))

    @property
    def method(self):
        return sys._getframe().f_code.co_qualname


print(Body.seen, Body.here, Body().method)
for depth in 50, -1, "a", 1.5:
    try:
        print(names(sys._getframe(depth)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(exec("print(names(sys._getframe()), sys._getframe().f_code.co_filename)"))


def fails(n):
    if n:
        fails(n - 1)
    else:
        value = {}
        value["k"]


try:
    fails(2)
except KeyError as error:
    trace = error.__traceback__
    first = trace.tb_frame
    while trace:
        frame = trace.tb_frame
        print(frame.f_code.co_name, frame.f_lineno == trace.tb_lineno, trace.tb_lineno - frame.f_code.co_firstlineno)
        if trace.tb_next is None:
            print(frame.f_locals, frame.f_builtins is first.f_builtins)
        trace = trace.tb_next


def generator():
    yield sys._getframe()
    yield names(sys._getframe())


running = generator()
frame = next(running)
print(frame is running.gi_frame, frame.f_back, frame.f_lineno - frame.f_code.co_firstlineno)
print(next(running), list(running), running.gi_frame)


def changes():
    variable = 1
    sys._getframe().f_locals["variable"] = 2
    sys._getframe().f_locals["added"] = 3
    return variable, "added" in sys._getframe().f_locals, sys._getframe().f_locals["added"]


print(changes())


def caller_name():
    return sys._getframe(1).f_code.co_name


def asks():
    return caller_name(), [caller_name() for _ in "x"], sorted("b", key=lambda _: print(caller_name()) or 1)


print(asks())
print(type(sys._getframe()).__name__, sys._getframe().f_back, sys._getframe().f_code.co_name)
