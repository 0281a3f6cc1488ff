# RecursionError: its text, that it can be caught, and that the interpreter is well afterwards.
import sys


def endless():
    return endless()


def shown(n):
    return repr(n)


class Deep:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __eq__(self, other):
        return self == other

    def __call__(self):
        return self()

    def __len__(self):
        return len(self)


deep = Deep()
for action in (endless, lambda: repr(deep), lambda: deep == deep.__class__(), deep, lambda: len(deep)):
    try:
        action()
    except RecursionError as error:
        print(type(error).__name__, str(error)[:32], isinstance(error, RuntimeError))
depth = 0


def count():
    global depth
    depth += 1
    count()


try:
    count()
except RecursionError:
    print(900 < depth < 1000)


def generator():
    yield from generator()


try:
    next(generator())
except RecursionError as error:
    print(str(error)[:32])


def caught():
    try:
        return caught()
    except RecursionError:
        return "caught inside"


print(caught())


def with_finally(log):
    try:
        with_finally(log)
    finally:
        log.append(1)


log = []
try:
    with_finally(log)
except RecursionError:
    print(len(log) > 900)
old = sys.getrecursionlimit()
for limit in (0, -1, "x", 2**40):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
sys.setrecursionlimit(old)
