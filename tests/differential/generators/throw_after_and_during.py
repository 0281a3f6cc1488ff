# What throw() gives: the next item, the end, another exception; tracebacks and contexts of them.
def lines(error):
    trace, found = error.__traceback__, []
    while trace:
        found.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    return found


def body():
    try:
        yield 1
    except KeyError:
        yield 2
    except ValueError:
        return 3
    except TypeError as error:
        raise OSError("replaced") from error


for error in (KeyError("k"), ValueError("v"), TypeError("t"), IndexError("i")):
    g = body()
    next(g)
    try:
        print(g.throw(error))
        print(next(g, "end"))
    except StopIteration as stop:
        print("stop", stop.value)
    except BaseException as raised:
        print(repr(raised), repr(raised.__cause__), repr(raised.__context__), lines(raised))


def plain():
    yield 1


g = plain()
try:
    g.throw(KeyError("fresh"))
except KeyError as error:
    print(lines(error))
g = plain()
next(g)
try:
    g.throw(KeyError("suspended"))
except KeyError as error:
    print(lines(error))
g = plain()
list(g)
try:
    g.throw(KeyError("finished"))
except KeyError as error:
    print(lines(error))
