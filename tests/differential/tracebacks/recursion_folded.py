# Printed tracebacks of deep recursion: repeated lines are folded and counted.
import sys

sys.stderr = sys.stdout


def show(function, *args):
    try:
        function(*args)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def down(n):
    if n == 0:
        raise ValueError("bottom")
    down(n - 1)


for n in (1, 2, 3, 4, 5, 20):
    show(down, n)


def ping(n):
    if n == 0:
        raise ValueError("bottom")
    pong(n - 1)


def pong(n):
    ping(n)


show(ping, 4)


def twice(n):
    if n == 0:
        return 1 / 0
    if n % 2:
        return twice(n - 1)
    return twice(n - 1)


show(twice, 6)


def forever():
    forever()


try:
    forever()
except RecursionError as error:
    trace, count = error.__traceback__, 0
    while trace:
        trace, count = trace.tb_next, count + 1
    print(count > 900, error)
