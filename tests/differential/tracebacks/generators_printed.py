# Printed tracebacks through generators: next, throw, close, yield from, StopIteration turned into RuntimeError.
import sys

sys.stderr = sys.stdout


def show(function):
    try:
        function()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)


def fails():
    yield 1
    raise ValueError("in generator")


def by_next():
    g = fails()
    next(g)
    next(g)


def by_for():
    for x in fails():
        pass


def by_list():
    return list(fails())


def by_throw():
    g = fails()
    next(g)
    g.throw(KeyError("thrown"))


def by_throw_fresh():
    fails().throw(KeyError("thrown"))


def by_delegation():
    def outer():
        x = yield from fails()
    list(outer())


def by_delegated_throw():
    def outer():
        try:
            yield from fails()
        finally:
            pass
    g = outer()
    next(g)
    g.throw(KeyError("thrown"))


def stop():
    def g():
        yield 1
        next(iter([]))
    list(g())


def ignored():
    def g():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    it = g()
    next(it)
    it.close()


def running():
    def g():
        next(it)
        yield
    it = g()
    next(it)


def fresh_send():
    fails().send(1)


def expression():
    return sum(1 / x
               for x in [1, 0])


def handled():
    def g():
        try:
            yield 1
        except KeyError as error:
            raise ValueError("handled") from error
    it = g()
    next(it)
    it.throw(KeyError("cause"))


for function in (by_next, by_for, by_list, by_throw, by_throw_fresh, by_delegation, by_delegated_throw, stop, ignored, running, fresh_send,
                 expression, handled):
    show(function)
