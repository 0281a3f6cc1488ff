# sys.tracebacklimit rules how many entries are printed.
import sys

sys.stderr = sys.stdout


def f(n):
    if n == 0:
        raise ValueError("v")
    f(n - 1) if n % 2 else f(n - 1)


for limit in (2, 1, 0, -1, 100, None):
    sys.tracebacklimit = limit
    try:
        f(3)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
del sys.tracebacklimit
try:
    f(1)
except ValueError as error:
    sys.excepthook(type(error), error, error.__traceback__)
