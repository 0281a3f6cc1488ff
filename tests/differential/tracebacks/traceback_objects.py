# Traceback objects: links, frames, lines, what can be assigned.
import sys
import types


def inner():
    raise ValueError("v")


def outer():
    inner()


def chain(trace):
    found = []
    while trace is not None:
        found.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    return found


try:
    outer()
except ValueError as error:
    trace = error.__traceback__
print(type(trace), type(trace) is types.TracebackType, chain(trace))
print(sorted(name for name in dir(trace) if not name.startswith("__")), trace.tb_next.tb_next.tb_next)
trace.tb_next = None
print(chain(trace))
trace.tb_next = None
try:
    outer()
except ValueError as error:
    other = error.__traceback__
trace.tb_next = other.tb_next
print(chain(trace))
for value in (5, "x", trace):
    try:
        trace.tb_next = value
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    other.tb_next.tb_next.tb_next = other
except ValueError as error:
    print(error)
for name in ("tb_frame", "tb_lineno", "tb_lasti", "other"):
    try:
        setattr(trace, name, 1)
    except AttributeError as error:
        print(error)
try:
    del trace.tb_next
except TypeError as error:
    print(error)
made = types.TracebackType(trace, sys._getframe(), 0, 77)
print(made.tb_lineno, made.tb_next is trace, made.tb_frame is sys._getframe(), made.tb_lasti, chain(made))
made = types.TracebackType(tb_next=None, tb_frame=sys._getframe(), tb_lasti=3, tb_lineno=4)
print(made.tb_lasti, made.tb_lineno)
for args in ((), (None,), (5, sys._getframe(), 0, 1), (None, 5, 0, 1), (None, sys._getframe(), "x", 1), (None, sys._getframe(), 0, "x"),
             (None, sys._getframe(), 0, 1, 2)):
    try:
        types.TracebackType(*args)
    except TypeError as error:
        print(error)
try:
    raise KeyError("k").with_traceback(made)
except KeyError as error:
    print(chain(error.__traceback__))
