# f_locals of frames that have ended: kept by tracebacks, changed and cleared.
import sys


def fail(argument, *rest, key=None):
    local = argument * 2
    if local:
        inner = lambda: local
        raise ValueError("v")


try:
    fail(5, 6, key=7)
except ValueError as error:
    trace = error.__traceback__
frame = trace.tb_next.tb_frame
print({name: value for name, value in frame.f_locals.items() if name != "inner"}, callable(frame.f_locals["inner"]))
print(frame.f_code.co_name, frame.f_code.co_varnames, frame.f_back is trace.tb_frame, trace.tb_frame.f_back)
frame.f_locals["local"] = "changed"
print(frame.f_locals["local"], frame.f_locals["inner"]())
frame.f_locals["new"] = 1
frame.clear()
print(dict(frame.f_locals))


class Noisy:
    def __del__(self):
        print("del")


def holds():
    noisy = Noisy()
    1 / 0


try:
    holds()
except ZeroDivisionError as error:
    kept = error
print("kept")
kept.__traceback__.tb_next.tb_frame.clear()
print("cleared")
try:
    holds()
except ZeroDivisionError as error:
    kept = error
print("replaced")
kept.__traceback__ = None
print("traceback dropped")


def running():
    try:
        sys._getframe().clear()
    except RuntimeError as error:
        print(error)
    x = 1
    sys._getframe().f_locals["x"] = 2
    return x


print(running())


def outer():
    value = "outer"

    def inner():
        return sys._getframe(1).f_locals["value"]
    return inner()


print(outer())
