# A delegate that ignores GeneratorExit, and delegates that return from close.
def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield "ignored"


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "returned"


def outer(make):
    result = yield from make()
    print("result", result)
    return "outer result"


for make in (ignores, returns):
    g = outer(make)
    next(g)
    try:
        print(g.close())
    except RuntimeError as error:
        print(error)
    g = outer(make)
    next(g)
    try:
        print(g.throw(GeneratorExit))
    except BaseException as error:
        print(type(error).__name__, error)


def swallowing():
    try:
        yield from returns()
    except GeneratorExit:
        return "swallowed"


g = swallowing()
next(g)
print(g.close())
g = swallowing()
next(g)
try:
    g.throw(GeneratorExit)
except StopIteration as stop:
    print(stop.value)


def deep(n):
    if n:
        try:
            return (yield from deep(n - 1))
        finally:
            print("leaving", n)
    else:
        yield "bottom"


g = deep(3)
print(next(g))
g.close()
g = deep(2)
next(g)
try:
    g.throw(KeyError("through"))
except KeyError as error:
    trace, names = error.__traceback__, []
    while trace:
        names.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    print(names)
