# sys.exception() in except* clauses, the name's deletion, traceback of the parts.
import sys


def now():
    error = sys.exception()
    return error and repr(error)


def f():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        print(now(), sys.exception() is e)
        try:
            1 / 0
        except ZeroDivisionError:
            print(now())
        print(now())
    except* TypeError as e:
        print(now())
    except* OSError:
        print(now())
    print(now())
    try:
        e
    except UnboundLocalError as error:
        print(error)


f()
print(now())
try:
    raise KeyError("outer")
except KeyError:
    try:
        raise ValueError("inner")
    except* ValueError as e:
        print(now(), repr(e.__context__), repr(e.exceptions[0].__context__))
    print(now())
for i in range(3):
    try:
        if i == 1:
            raise ValueError(i)
    except* ValueError as e:
        print("clause", i, e.exceptions, e.message, e.__traceback__ is not None)
    else:
        print("else", i)
    finally:
        print("finally", i)
def lines(trace):
    found = []
    while trace:
        found.append(trace.tb_lineno)
        trace = trace.tb_next
    return found


try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as e:
    kept = e
    print(lines(e.__traceback__), lines(e.exceptions[0].__traceback__))
except* TypeError as e:
    print(lines(e.__traceback__))
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        print(lines(e.__traceback__), lines(e.exceptions[0].__traceback__))
        raise
except ExceptionGroup as e:
    print(lines(e.__traceback__))
