# A file of a program's own: its name, a print() that says NAME instead, and what takes the file away at the end.
import atexit
import builtins
import time

name = "/tmp/gossamer-test-%d-%d" % (time.time_ns(), id(object()) // 16 % 100000)


def remove():
    try:
        import os
        os.remove(name)
    except ImportError:
        open(name, "w").close()
    except OSError:
        pass


def print(*values, **options):
    builtins.print(*(str(value).replace(name, "NAME") for value in values), **options)


atexit.register(remove)
